import type { Judged, Reader, Refused } from "./level.ts";
import { invalidParameter, once, refuse, shorten } from "./level.ts";
import { definitionProblem, expansionProblem, useVariable } from "./expansions.ts";
import { patternProblem } from "./read-routing.ts";
import { beforeNul, isNetwork, readNumber, readSize, readTime } from "./values.ts";

const readAddHeader: Reader = (judged) => expansionProblem(judged, 1) ?? (judged.args[2] === undefined || beforeNul(judged.args[2]) === "always" ? undefined : invalidParameter(judged, 2));

const readExpires: Reader = (judged) => {
  const { args, level } = judged;
  const twice = once(judged, level.location, "expires");
  if (twice) return twice;
  const modified = args.length === 2;
  if (modified && beforeNul(args[0] ?? "") !== "modified") return invalidParameter(judged, 0);
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
    } else if (beforeNul(word) === "off") off = true;
    else return invalidParameter(judged, index);
  }
  return max || off ? undefined : refuse('"open_file_cache" needs "max="');
};

const readInternal: Reader = (judged) => once(judged, judged.level.location, "internal");

const readCharset: Reader = (judged) => {
  const { args: [value = ""], name, level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (value === "$") return refuse("A dollar alone is no variable's name", 0);
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
    if (["msie6", "degradation"].includes(beforeNul(word))) continue;
    const problem = patternProblem(judged, index, word);
    if (problem) return problem;
  }
  return undefined;
};

const readWorkerProcesses: Reader = (judged) => {
  const { args: [value = ""], level, name } = judged;
  const twice = once(judged, level.main, name);
  return twice ?? (beforeNul(value) === "auto" || readNumber(value) !== undefined ? undefined : refuse(`"${name}" takes a number or "auto", not "${shorten(value)}"`, 0));
};

const readConnections: Reader = (judged) => {
  const { args: [value = ""], level, name } = judged;
  const twice = once(judged, level.main, name);
  return twice ?? (readNumber(value) === undefined ? refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0) : undefined);
};

const readUser: Reader = () => undefined;

const readSessionCache: Reader = (judged) => {
  for (const [index, word] of judged.args.entries()) {
    if (["off", "none", "builtin"].includes(beforeNul(word))) continue;
    if (/^builtin:\d+$/.test(word)) continue;
    const shared = /^shared:([^:]+):(.+)$/s.exec(word);
    const bytes = shared ? readSize(shared[2] ?? "", false) : undefined;
    if (bytes === undefined || bytes < 32768n) return refuse(`"${shorten(word)}" is no cache for sessions`, index, "Write shared:SSL:10m.");
  }
  return undefined;
};

const onceOf = (memory: (judged: Judged) => Map<string, string>): Reader => (judged): Refused | undefined => once(judged, memory(judged), judged.name);

const readSslEnable: Reader = (judged) => {
  const { args: [word = ""], level } = judged;
  const value = beforeNul(word);
  const twice = once(judged, level.server, "ssl");
  if (twice) return twice;
  if (!/^(?:on|off)$/i.test(value)) return refuse(`"ssl" takes "on" or "off", not "${shorten(value)}"`, 0);
  level.server.set("ssl on", value.toLowerCase());
  level.shared.secured.set(level.server, judged.spanOf(0));
  return undefined;
};

/** The rest of what sites are made of. */
export const otherReaders: Readonly<Record<string, Reader>> = {
  headers_add: readAddHeader,
  headers_expires: readExpires,
  core_keepalive: readKeepalive,
  access_rule: readAccess,
  realip: (judged) => once(judged, judged.level.location, "real_ip_header"),
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
  ssl_enable: readSslEnable,
  ngx_events_block: onceOf(({ level }) => level.main),
  auth_basic_user_file: (judged) => once(judged, judged.level.location, "auth_basic_user_file") ?? expansionProblem(judged, 0),
  ngx_event_use: (judged) => once(judged, judged.level.main, "use") ?? (["epoll", ...(judged.level.shared.exact ? [] : ["select", "poll", "kqueue", "eventport", "/dev/poll", "rtsig"])].includes(judged.args[0] ?? "") ? undefined : refuse(`"${shorten(judged.args[0] ?? "")}" is no way to wait for events`, 0)),
  stub_status: () => undefined,
  empty_gif: () => undefined,
};
