import type { Judged, Memory, Reader, Refused, Shared } from "./level.ts";
import { invalidParameter, refuse, shorten } from "./level.ts";
import { addressProblem, beforeNul, isIpAddress, readNumber, readSize, readTime } from "./values.ts";

/** Words that give a socket options of its own; one line may do that for each socket. */
const options = /^(?:bind|deferred|reuseport|(?:backlog|rcvbuf|sndbuf|fastopen|setfib|accept_filter|ipv6only|so_keepalive)=.*)$/s;

function parameterProblem(judged: Judged, index: number): Refused | undefined {
  const written = judged.args[index] ?? "";
  // Numbers are read with their length, words are compared as C strings.
  const word = /^(?:backlog|fastopen|rcvbuf|sndbuf)=|:/.test(written) ? written : beforeNul(written);
  const [key = "", value = ""] = word.split(/=(.*)/s);
  const bad = (what: string): Refused => refuse(`"${shorten(word)}" is no ${what} of "listen"`, index);
  switch (key) {
    case "backlog":
      return readNumber(value) ? undefined : bad("queue's length");
    case "fastopen":
      return readNumber(value) === undefined ? bad("queue's length") : undefined;
    case "rcvbuf":
    case "sndbuf":
      return readSize(value, false) === undefined ? bad("size") : undefined;
    case "so_keepalive":
      return isKeepalive(value) ? undefined : bad("setting");
    case "ipv6only":
      return value === "on" || value === "off" ? undefined : invalidParameter(judged, index);
    case "accept_filter":
      return undefined;
    default: {
      const known = ["default_server", "default", "bind", "deferred", "reuseport", "ssl", "http2", "proxy_protocol"].includes(word) || (!judged.level.shared.exact && /^(?:quic|spdy|multipath|setfib=\d+)$/.test(word));
      return known ? undefined : refuse(`"listen" knows no parameter "${shorten(word)}"`, index, /^\d+$/.test(word) ? 'Write one "listen" line for each port.' : undefined);
    }
  }
}

/** `on`, `off`, or `idle:interval:count`, each of which may be left out (ngx_http_core_listen). */
function isKeepalive(value: string): boolean {
  if (value === "on" || value === "off") return true;
  const [idle = "", interval = "", ...rest] = value.split(":");
  const count = rest.join(":");
  const parts = [...[idle, interval].map((text) => (text === "" ? 0n : readTime(text, true))), count === "" ? 0n : readNumber(count)];
  return !parts.includes(undefined) && parts.some((part) => part !== 0n);
}

/** The names of the sockets that an address means; none where that depends on the machine. */
function socketsOf(address: string): readonly string[] {
  if (/^unix:/i.test(address)) return [`unix:${address.slice(5)}`];
  const found = /^(\[[^\]]*\]|[^:]*)(?::(\d+)(?:-(\d+))?)?$/.exec(/^\d+(?:-\d+)?$/.test(address) ? `*:${address}` : address);
  if (!found) return [];
  const [, host = "", from = "80", to = from] = found;
  const kind = isIpAddress(host.replace(/^\[|\]$/g, ""));
  if (host !== "*" && kind === undefined) return [];
  const place = host === "0.0.0.0" || host === "*" ? "*" : host.toLowerCase();
  const count = Number(to) - Number(from) + 1;
  return Array.from({ length: Math.min(count, 100) }, (_, index) => `${place}:${Number(from) + index}`);
}

/** Adds a server to those of a socket. */
export function joinSocket({ sockets }: Shared, name: string, server: Memory): void {
  const socket = sockets.get(name);
  if (socket) socket.servers.add(server);
  else sockets.set(name, { servers: new Set([server]), hasDefault: false, hasOptions: false, defaultServer: server, isSsl: false });
}

const readListen: Reader = (judged) => {
  const { args: [address = ""], args, level } = judged;
  const problem = addressProblem(address, { listen: true });
  if (problem !== undefined) return refuse(`The address "${shorten(address)}" cannot be read: ${problem}`, 0);
  for (let index = 1; index < args.length; index++) {
    const wrong = parameterProblem(judged, index);
    if (wrong) return wrong;
  }
  level.server.set("listen", "listen");
  const parameters = args.slice(1).map(beforeNul);
  const isDefault = parameters.includes("default_server") || parameters.includes("default");
  const isSsl = parameters.includes("ssl");
  const hasOptions = parameters.some((word) => options.test(word) && !word.startsWith("accept_filter"));
  for (const name of socketsOf(address)) {
    const socket = level.shared.sockets.get(name);
    if (!socket) {
      level.shared.sockets.set(name, { servers: new Set([level.server]), hasDefault: isDefault, hasOptions, defaultServer: level.server, isSsl });
      continue;
    }
    if (socket.servers.has(level.server)) return refuse("This server listens on one address twice", 0, "Keep one of the two lines.");
    socket.servers.add(level.server);
    if (hasOptions && socket.hasOptions) return refuse(`Another server gives ${shorten(name)} options already`, undefined, "Write the options of a socket on one line alone.");
    if (isDefault && socket.hasDefault) return refuse(`Another server is the default for ${shorten(name)} already`, undefined, 'Remove one "default_server".');
    if (isDefault) socket.defaultServer = level.server;
    socket.isSsl ||= isSsl;
    socket.hasOptions ||= hasOptions;
    socket.hasDefault ||= isDefault;
  }
  return undefined;
};

/** `listen`. */
export const listenReaders: Readonly<Record<string, Reader>> = { core_listen: readListen };
