import { namesOtherProtocol } from "../../../core/nginx/gateway-schemes.ts";
import type { Judged, Reader, Refused } from "./level.ts";
import { invalidParameter, once, refuse, shorten } from "./level.ts";
import { expansionProblem } from "./expansions.ts";
import { places } from "./places.ts";
import { patternProblem } from "./read-routing.ts";
import { mergedValue } from "./slots.ts";
import { addressProblem, beforeNul, readNumber, readTime } from "./values.ts";

/** Remembers an address that is handed to; a name without a port may be an `upstream` of any place in the files. */
function handTo(judged: Judged, url: string, argument: number, hasDefaultPort: boolean): Refused | undefined {
  const found = /^(?!unix:|\[)([^/?:]*)(?::(\d+))?/i.exec(url);
  const host = found?.[1];
  if (host === undefined) return undefined;
  const port = found?.[2];
  const { upstreams } = judged.level.shared;
  const known = upstreams.get(host.toLowerCase());
  if (known?.defined && port !== undefined) return refuse(`"${shorten(host)}" is an upstream and takes no port`, argument);
  if (!known) upstreams.set(host.toLowerCase(), { defined: false, port, needsPort: hasDefaultPort ? undefined : judged.spanOf(argument), firstAt: judged.spanOf(argument) });
  else if (!known.defined && known.port === undefined) known.port = port;
  return undefined;
}

const readProxyPass: Reader = (judged) => {
  const { name, args: [target = ""], level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (target.includes("$")) {
    level.location.set("proxy_pass with variables", name);
    return expansionProblem(judged, 0);
  }
  if (namesOtherProtocol(name, target)) return { ...refuse(`"${name}" takes no "${shorten(target)}"`, 0), kind: "protocol-mismatch" };
  const scheme = /^https?:\/\//i.exec(target)?.[0];
  if (scheme === undefined) return refuse('"proxy_pass" needs http:// or https:// before the address', 0, `Write "proxy_pass http://${shorten(target)};".`);
  const rest = target.slice(scheme.length);
  const problem = addressProblem(rest, { uri: true });
  if (problem !== undefined) return refuse(`The address "${shorten(target)}" cannot be read: ${problem}`, 0);
  const handed = handTo(judged, rest, 0, true);
  if (handed) return handed;
  const hasUri = /^unix:/i.test(rest) ? rest.slice(5).includes(":") && !rest.endsWith(":") : rest.startsWith("[") ? rest.includes("/", rest.indexOf("]")) : /[/?]/.test(rest);
  const takesNone = level.place !== places.location || level.name?.modifier === "@" || level.name?.modifier === "~" || level.name?.modifier === "~*";
  return hasUri && takesNone ? refuse('"proxy_pass" takes no path here: the location has an expression, a name or a condition', 0, 'Leave out what follows the host, the slash as well.') : undefined;
};

/** `uwsgi_pass`, `fastcgi_pass` … take an address alone; `uwsgi://` and `grpc://` may stand before it. */
const readPass = (scheme: RegExp | undefined): Reader => (judged) => {
  const { name, args: [target = ""], level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (target.includes("$")) return expansionProblem(judged, 0);
  // Told by a rule of its own, which knows the servers.
  if (namesOtherProtocol(name, target)) return { ...refuse(`"${name}" takes no "${shorten(target)}"`, 0), kind: "protocol-mismatch" };
  const rest = scheme ? target.replace(scheme, "") : target;
  const problem = addressProblem(rest, {});
  if (problem !== undefined) return refuse(`The address "${shorten(target)}" cannot be read: ${problem}`, 0);
  return handTo(judged, rest, 0, false);
};

const readRedirect: Reader = (judged) => {
  const { args: [written = "", second], level } = judged;
  const first = second === undefined ? beforeNul(written) : written;
  const memory = level.location;
  const before = memory.get("proxy_redirect");
  if (before === "off") return once(judged, memory, "proxy_redirect") && refuse('"proxy_redirect off" stands beside others');
  if (second === undefined) {
    if (first === "off") {
      if (before !== undefined) return refuse('"proxy_redirect off" stands beside others', 0);
      memory.set("proxy_redirect", "off");
      return undefined;
    }
    if (first !== "default") return refuse(`"proxy_redirect" takes "off", "default" or two addresses, not "${shorten(first)}"`, 0);
    memory.set("proxy_redirect", "list");
    if (memory.has("proxy_pass with variables")) return refuse('"proxy_redirect default" cannot be used where "proxy_pass" has variables', 0);
    return memory.has("proxy_pass") ? undefined : refuse('"proxy_redirect default" must stand after "proxy_pass"', 0);
  }
  memory.set("proxy_redirect", "list");
  const expression = /^~\*?/.exec(first)?.[0];
  return (expression === undefined ? expansionProblem(judged, 0) : patternProblem(judged, 0, first.slice(expression.length))) ?? expansionProblem(judged, 1);
};

/** `proxy_cookie_path` and `proxy_cookie_domain`: `off`, or what to look for and what to write. */
const readCookieRewrite: Reader = (judged) => {
  const { args: [written = "", second], level, name } = judged;
  const first = second === undefined ? beforeNul(written) : written;
  const before = level.location.get(name);
  if (before === "off") return refuse(`"${name} off" stands beside others`);
  if (second === undefined) {
    if (first !== "off") return invalidParameter(judged, 0);
    if (before !== undefined) return refuse(`"${name} off" stands beside others`);
    level.location.set(name, "off");
    return undefined;
  }
  level.location.set(name, "list");
  const expression = /^~\*?/.exec(first)?.[0];
  const isDomain = name.endsWith("domain");
  return (expression === undefined ? expansionProblem(judged, 0) : patternProblem(judged, 0, first.slice(isDomain ? 1 : expression.length))) ?? expansionProblem(judged, 1);
};

const readCacheValid: Reader = (judged) => {
  const { args } = judged;
  const time = args.at(-1) ?? "";
  if (readTime(time, true) === undefined) return refuse(`"${judged.name}" takes a time such as 10m, not "${shorten(time)}"`, args.length - 1);
  const wrong = args.slice(0, -1).findIndex((word) => beforeNul(word) !== "any" && !/^0*[1-5]\d\d$/.test(word));
  return wrong === -1 ? undefined : refuse(`"${shorten(args[wrong] ?? "")}" is no status`, wrong);
};

const readParameter: Reader = (judged) => (judged.args[2] === undefined || beforeNul(judged.args[2]) === "if_not_empty" ? mergedValue(judged) : invalidParameter(judged, 2));

const readUpstream: Reader = (judged) => {
  const name = (judged.args[0] ?? "").toLowerCase();
  const { upstreams } = judged.level.shared;
  const known = upstreams.get(name);
  if (known?.defined) return refuse(`There are two upstreams with the name "${shorten(name)}"`, 0, "Rename one, or remove it.");
  if (known?.port !== undefined) return refuse(`The upstream "${shorten(name)}" was asked for with a port above`, 0);
  upstreams.set(name, { defined: true, port: undefined, needsPort: undefined, firstAt: known?.firstAt ?? judged.spanOf(0) });
  return undefined;
};

/** Which methods of balancing leave out some parameters of a server. */
const unsupported: Readonly<Record<string, RegExp>> = { hash: /^backup$/, ip_hash: /^backup$/, random: /^backup$/ };

const readUpstreamServer: Reader = (judged) => {
  const { args: [address = "", ...parameters], level } = judged;
  level.server.set("servers", "server");
  if (!parameters.map(beforeNul).includes("backup")) level.server.set("first servers", "server");
  const method = level.server.get("balancing");
  for (const [index, word] of parameters.entries()) {
    const [key = "", value] = word.split(/=(.*)/s);
    const number = value === undefined ? undefined : readNumber(value);
    if (method !== undefined && unsupported[method]?.test(beforeNul(key))) return refuse(`"${method}" knows no server that is "${key}"`, index + 1);
    const fits =
      key === "weight" ? number !== undefined && number > 0n
      : key === "max_conns" || key === "max_fails" ? number !== undefined
      : key === "fail_timeout" ? value !== undefined && readTime(value, true) !== undefined
      : ["backup", "down"].includes(beforeNul(word)) || (!level.shared.exact && /^(?:resolve|drain|slow_start=.*|route=.*|service=.*|sticky=.*)$/.test(word));
    if (!fits) return invalidParameter(judged, index + 1);
  }
  const problem = addressProblem(address, {});
  return problem === undefined ? undefined : refuse(`The address "${shorten(address)}" cannot be read: ${problem}`, 0, /^https?:/.test(address) ? "Write the host and port alone; the protocol is proxy_pass's." : undefined);
};

const balance = (name: string): Reader => (judged) => {
  if (name !== "keepalive") judged.level.server.set("balancing", name);
  return undefined;
};

const readKeepalive: Reader = (judged) => {
  const twice = once(judged, judged.level.server, "keepalive");
  const count = readNumber(judged.args[0] ?? "");
  return twice ?? (count ? undefined : refuse(`"keepalive" takes a number of connections, not "${shorten(judged.args[0] ?? "")}"`, 0));
};

const readHash: Reader = (judged) => {
  const problem = expansionProblem(judged, 0);
  if (problem) return problem;
  judged.level.server.set("balancing", "hash");
  return judged.args[1] === undefined || beforeNul(judged.args[1]) === "consistent" ? undefined : invalidParameter(judged, 1);
};

/** Directives that hand requests on. */
export const proxyReaders: Readonly<Record<string, Reader>> = {
  proxy_pass: readProxyPass,
  fastcgi_pass: readPass(undefined),
  uwsgi_pass: readPass(/^(?:uwsgi|suwsgi):\/\//i),
  scgi_pass: readPass(undefined),
  grpc_pass: readPass(/^grpcs?:\/\//i),
  memcached_pass: readPass(undefined),
  proxy_redirect: readRedirect,
  proxy_cookie_path: readCookieRewrite,
  proxy_cookie_domain: readCookieRewrite,
  file_cache_valid_set: readCacheValid,
  upstream_param_set: readParameter,
  upstream: readUpstream,
  upstream_server: readUpstreamServer,
  upstream_ip_hash: balance("ip_hash"),
  upstream_least_conn: balance("least_conn"),
  upstream_hash: readHash,
  upstream_keepalive: readKeepalive,
};
