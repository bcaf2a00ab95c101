import type { Judged, Reader, Refused } from "./level.ts";
import { invalidParameter, refuse, shorten } from "./level.ts";
import { expand, expansionProblem, useVariable } from "./expansions.ts";
import { beforeNul, readSize, readTime } from "./values.ts";

const readAccessLog: Reader = (judged) => {
  const { args: [path = "", format = "combined", ...parameters], level } = judged;
  if (path === "off") return judged.args.length === 1 ? undefined : invalidParameter(judged, 1);
  if (path.startsWith("syslog:")) return syslogProblem(judged);
  const problem = expansionProblem(judged, 0);
  if (problem) return problem;
  if (![...level.shared.formats].some((known) => known.toLowerCase() === format.toLowerCase())) return level.shared.exact ? refuse(`There is no log_format "${shorten(format)}" above`, 1) : undefined;
  let buffered = false;
  let flushes = false;
  for (const [index, word] of parameters.entries()) {
    const [key = "", value = ""] = word.split(/=(.*)/s);
    if (word.startsWith("buffer=")) {
      if (!readSize(value, false)) return refuse(`"${shorten(word)}" is no size`, index + 2);
      buffered = true;
    } else if (word.startsWith("flush=")) {
      if (!readTime(value, false)) return refuse(`"${shorten(word)}" is no time`, index + 2);
      flushes = true;
    } else if (key === "gzip") {
      if (word !== "gzip" && !/^[1-9]$/.test(value)) return refuse(`"${shorten(word)}" is no level from 1 to 9`, index + 2);
      buffered = true;
    } else if (word.startsWith("if=")) {
      const condition = expansionProblem(judged, index + 2, value);
      if (condition) return condition;
    } else return invalidParameter(judged, index + 2);
  }
  if (flushes && !buffered) return refuse('"flush" needs a buffer', undefined);
  return buffered && path.includes("$") ? refuse("A log with a buffer cannot have variables in its name", 0) : undefined;
};

const readLogFormat: Reader = (judged) => {
  const { args: [name = "", ...pieces], level } = judged;
  if (level.shared.formats.has(name)) return refuse(`There are two log formats with the name "${shorten(name)}"`, 0);
  level.shared.formats.add(name);
  for (const [index, piece] of pieces.entries()) {
    if (index === 0 && piece.startsWith("escape=")) {
      if (!/^escape=(?:json|none|default)$/.test(piece)) return refuse(`"${shorten(piece)}" is no way of escaping`, 1);
      continue;
    }
    const found = expand(piece, false);
    for (const variable of found.names) if (!logVariables.has(variable)) useVariable(judged, variable, index + 1);
    if ("problem" in found) return refuse(`"${shorten(piece)}" cannot be read: ${found.problem}`, index + 1);
  }
  return undefined;
};

/** Variables of log formats alone (ngx_http_log_vars). */
const logVariables: ReadonlySet<string> = new Set(["pipe", "time_local", "time_iso8601", "msec", "request_time", "status", "bytes_sent", "body_bytes_sent", "request_length"]);

/** `syslog:server=…,facility=…` (ngx_syslog_process_conf). */
function syslogProblem({ args: [target = ""] }: Judged): Refused | undefined {
  if (!target.startsWith("syslog:")) return undefined;
  const pieces = target.slice(7).split(",");
  const wrong = pieces.find((piece) => !/^(?:(?:server|facility|severity|tag)=|nohostname$)/.test(piece));
  if (wrong !== undefined) return refuse(`The system's log knows no parameter "${shorten(wrong)}"`, 0, "Write syslog:server=ADDRESS.");
  return pieces.some((piece) => piece.startsWith("server=")) ? undefined : refuse("The system's log needs its server", 0, "Write syslog:server=ADDRESS.");
}

const readErrorLog: Reader = (judged) => {
  const { args } = judged;
  const log = syslogProblem(judged);
  if (log) return log;
  let hasLevel = false;
  for (const [index, word] of args.slice(1).map(beforeNul).entries()) {
    const isDebug = /^debug_(?:core|alloc|mutex|event|http|mail|stream)$/.test(word);
    if (!isDebug && !/^(?:debug|info|notice|warn|error|crit|alert|emerg)$/.test(word)) return refuse(`"${shorten(word)}" is no level of the error log`, index + 1);
    if (hasLevel && !isDebug) return refuse("An error log has one level", index + 1);
    hasLevel = true;
  }
  return undefined;
};

/** What is written down of requests and of errors. */
export const logReaders: Readonly<Record<string, Reader>> = { log_set_log: readAccessLog, log_set_format: readLogFormat, core_error_log: readErrorLog, ngx_error_log: readErrorLog };
