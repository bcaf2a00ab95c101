import type { Judged, Reader, Refused } from "./level.ts";
import { invalidParameter, once, refuse, shorten } from "./level.ts";
import { definitionProblem, expand, expansionProblem, useVariable } from "./expansions.ts";
import { patternProblem } from "./read-routing.ts";
import { isNetwork, readNumber, readSize, readTime } from "./values.ts";

const readAddHeader: Reader = (judged) => expansionProblem(judged, 1) ?? (judged.args[2] === undefined || judged.args[2] === "always" ? undefined : invalidParameter(judged, 2));

const readExpires: Reader = (judged) => {
  const { args, level } = judged;
  const twice = once(judged, level.location, "expires");
  if (twice) return twice;
  const modified = args.length === 2;
  if (modified && args[0] !== "modified") return invalidParameter(judged, 0);
  const index = args.length - 1;
  const value = args[index] ?? "";
  if (value.includes("$")) return expansionProblem(judged, index);
  if (!modified && ["epoch", "max", "off"].includes(value)) return undefined;
  const daily = value.startsWith("@");
  const time = readTime(value.replace(/^[@+-]/, ""), true);
  if (time === undefined || (daily && modified)) return refuse(`"expires" takes a time such as 30d, not "${shorten(value)}"`, index);
  return daily && time > 86400n ? refuse("A time of day is less than 24h", index) : undefined;
};

const readKeepalive: Reader = (judged) => {
  const { args: [time = "", header], level, name } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (readTime(time, false) === undefined) return refuse(`"${name}" takes a time such as 30s, not "${shorten(time)}"`, 0);
  return header === undefined || readTime(header, true) !== undefined ? undefined : refuse(`"${name}" takes a time such as 30s, not "${shorten(header)}"`, 1);
};

const readAccess: Reader = ({ name, args: [who = ""] }) => (who === "all" || who === "unix:" || isNetwork(who) ? undefined : refuse(`"${name}" takes an address, a network or "all", not "${shorten(who)}"`, 0));

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
  for (const [index, word] of args.slice(1).entries()) {
    const isDebug = /^debug_(?:core|alloc|mutex|event|http|mail|stream)$/.test(word);
    if (!isDebug && !/^(?:debug|info|notice|warn|error|crit|alert|emerg)$/.test(word)) return refuse(`"${shorten(word)}" is no level of the error log`, index + 1);
    if (hasLevel && !isDebug) return refuse("An error log has one level", index + 1);
    hasLevel = true;
  }
  return undefined;
};

const readLimitZone: Reader = (judged) => {
  const { args, name } = judged;
  for (const [index, word] of args.entries()) {
    if (word.startsWith("zone=")) {
      const [zone = "", size] = word.slice(5).split(/:(.*)/s);
      const bytes = size === undefined ? undefined : readSize(size, false);
      if (zone === "" || bytes === undefined) return refuse(`"${shorten(word)}" names no zone with its size`, index, "Write zone=login:10m.");
      if (bytes < 32768n) return refuse(`The zone in "${shorten(word)}" is too small`, index, "A zone has at least 32k.");
    } else if (word.startsWith("rate=") && name === "limit_req_zone") {
      const rate = /^(\d+)(?:r\/[sm])?$/.exec(word.slice(5))?.[1];
      if (rate === undefined || Number(rate) <= 0) return refuse(`"${shorten(word)}" is no rate`, index, "Write rate=10r/s or rate=5r/m.");
    } else if (index > 0) return invalidParameter(judged, index);
    else {
      const problem = expansionProblem(judged, index);
      if (problem) return problem;
    }
  }
  const zone = args.findLast((word) => word.startsWith("zone="))?.split(":", 1)[0];
  if (zone === undefined) return refuse(`"${name}" needs a zone`, undefined, "Write zone=login:10m.");
  return once(judged, judged.level.main, `zone ${zone}`) && refuse(`The zone in "${zone}" is made twice`);
};

const readLimitReq: Reader = (judged) => {
  let hasZone = false;
  for (const [index, word] of judged.args.entries()) {
    const [key = "", value = ""] = word.split(/=(.*)/s);
    if (word.startsWith("zone=")) {
      hasZone = true;
      if (value === "") return refuse("The name of the zone is empty", index);
    } else if ((word.startsWith("burst=") || word.startsWith("delay=")) && !readNumber(value)) return refuse(`"${shorten(word)}" is no number of requests`, index);
    else if (key !== "burst" && key !== "delay" && word !== "nodelay") return invalidParameter(judged, index);
    else if ((key === "burst" || key === "delay") && !word.includes("=")) return invalidParameter(judged, index);
  }
  const zone = judged.args.findLast((word) => word.startsWith("zone="));
  return hasZone && zone !== undefined ? once(judged, judged.level.location, `limit_req ${zone}`) : refuse('"limit_req" needs "zone="');
};

const readOpenFileCache: Reader = (judged) => {
  const twice = once(judged, judged.level.location, "open_file_cache");
  if (twice) return twice;
  let max = false;
  let off = false;
  for (const [index, word] of judged.args.entries()) {
    if (word.startsWith("max=")) {
      if (!readNumber(word.slice(4))) return invalidParameter(judged, index);
      max = true;
    } else if (word.startsWith("inactive=")) {
      if (readTime(word.slice(9), true) === undefined) return invalidParameter(judged, index);
    } else if (word === "off") off = true;
    else return invalidParameter(judged, index);
  }
  return max || off ? undefined : refuse('"open_file_cache" needs "max="');
};

const readInternal: Reader = (judged) => once(judged, judged.level.location, "internal");

const readCharset: Reader = (judged) => {
  const { args: [value = ""], name, level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (value.startsWith("$")) {
    useVariable(judged, value.slice(1), 0);
  }
  return undefined;
};

const readSubFilter: Reader = (judged) => (judged.args[0] === "" ? refuse("What is looked for is empty", 0) : (expansionProblem(judged, 0) ?? expansionProblem(judged, 1)));

const readAuthRequest: Reader = (judged) => once(judged, judged.level.location, "auth_request");

const readAuthRequestSet: Reader = (judged) => definitionProblem(judged, 0) ?? expansionProblem(judged, 1);

const readMap: Reader = (judged) => expansionProblem(judged, 0) ?? definitionProblem(judged, 1);

const readGeo: Reader = (judged) => {
  if (judged.args.length === 2) {
    const source = judged.args[0] ?? "";
    if (!source.startsWith("$") || source === "$") return refuse(`"${shorten(source)}" is no variable's name`, 0);
    useVariable(judged, source.slice(1), 0);
  }
  return definitionProblem(judged, judged.args.length - 1);
};

/** Anything that is no address or network is a name that is looked up. */
const readRealIpFrom: Reader = ({ args: [who = ""] }) => (who === "" ? refuse('"set_real_ip_from" needs an address or a network', 0) : undefined);

const readGzipDisable: Reader = (judged) => {
  for (const [index, word] of judged.args.entries()) {
    if (word === "msie6" || word === "degradation") continue;
    const problem = patternProblem(judged, index, word);
    if (problem) return problem;
  }
  return undefined;
};

const readWorkerProcesses: Reader = (judged) => {
  const { args: [value = ""], level, name } = judged;
  const twice = once(judged, level.main, name);
  return twice ?? (value === "auto" || readNumber(value) ? undefined : refuse(`"${name}" takes a number or "auto", not "${shorten(value)}"`, 0));
};

const readConnections: Reader = (judged) => {
  const { args: [value = ""], level, name } = judged;
  const twice = once(judged, level.main, name);
  return twice ?? (readNumber(value) === undefined ? refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0) : undefined);
};

const readUser: Reader = () => undefined;

const readSessionCache: Reader = (judged) => {
  for (const [index, word] of judged.args.entries()) {
    if (word === "off" || word === "none" || word === "builtin") continue;
    if (/^builtin:\d+$/.test(word)) continue;
    const shared = /^shared:([^:]+):(.+)$/s.exec(word);
    const bytes = shared ? readSize(shared[2] ?? "", false) : undefined;
    if (bytes === undefined || bytes < 32768n) return refuse(`"${shorten(word)}" is no cache for sessions`, index, "Write shared:SSL:10m.");
  }
  return undefined;
};

const onceOf = (memory: (judged: Judged) => Map<string, string>): Reader => (judged): Refused | undefined => once(judged, memory(judged), judged.name);

/** The rest of what sites are made of. */
export const otherReaders: Readonly<Record<string, Reader>> = {
  headers_add: readAddHeader,
  headers_expires: readExpires,
  core_keepalive: readKeepalive,
  access_rule: readAccess,
  log_set_log: readAccessLog,
  log_set_format: readLogFormat,
  core_error_log: readErrorLog,
  ngx_error_log: readErrorLog,
  limit_req_zone: readLimitZone,
  limit_conn_zone: readLimitZone,
  limit_req: readLimitReq,
  core_open_file_cache: readOpenFileCache,
  core_internal: readInternal,
  charset: readCharset,
  sub_filter: readSubFilter,
  auth_request: readAuthRequest,
  auth_request_set: readAuthRequestSet,
  map_block: readMap,
  split_clients_block: readMap,
  geo_block: readGeo,
  realip_from: readRealIpFrom,
  gzip_disable: readGzipDisable,
  ngx_set_worker_processes: readWorkerProcesses,
  ngx_event_connections: readConnections,
  ngx_set_user: readUser,
  ssl_session_cache: readSessionCache,
  core_types: () => undefined,
  ssl_enable: (judged) => once(judged, judged.level.server, "ssl") ?? (/^(?:on|off)$/i.test(judged.args[0] ?? "") ? undefined : refuse(`"ssl" takes "on" or "off", not "${shorten(judged.args[0] ?? "")}"`, 0)),
  ngx_events_block: onceOf(({ level }) => level.main),
  auth_basic_user_file: (judged) => once(judged, judged.level.location, "auth_basic_user_file") ?? expansionProblem(judged, 0),
  ngx_event_use: (judged) => once(judged, judged.level.main, "use") ?? (["epoll", ...(judged.level.shared.exact ? [] : ["select", "poll", "kqueue", "eventport", "/dev/poll", "rtsig"])].includes(judged.args[0] ?? "") ? undefined : refuse(`"${shorten(judged.args[0] ?? "")}" is no way to wait for events`, 0)),
  stub_status: () => undefined,
  empty_gif: () => undefined,
};
