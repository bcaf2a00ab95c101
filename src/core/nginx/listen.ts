import type { Address } from "../address.ts";
import type { NginxDirective, NginxServer } from "./server.ts";
import { directoryOf } from "../paths.ts";
import type { Span } from "../source.ts";
import { onceForEach, onceForEachPair } from "../once-for-each.ts";
import { grouped, groupedByEach } from "../grouped.ts";

/** A socket that a server listens on. */
export interface Listen {
  /** Port 80 where `listen` names an address alone; `*` where it names a port alone. */
  readonly address: Address;
  /** Whether the socket speaks TLS: `ssl` or `quic` on this line, or the `ssl on` of old. */
  readonly tls: boolean;
  /** `listen … http2` (until 1.25.1), or `http2 on`. */
  readonly http2: boolean;
  readonly quic: boolean;
  /** `default_server`, or `default` as it was before 0.8.21. */
  readonly isDefault: boolean;
  readonly proxyProtocol: boolean;
  /** The words after the address. */
  readonly parameters: readonly string[];
  /** The `listen` line; the server's own place where it has none. */
  readonly at: Span;
  readonly directive: NginxDirective | undefined;
}

/**
 * Where a server listens. One without `listen` does on `*:80`, as nginx run by root does
 * (https://nginx.org/en/docs/http/ngx_http_core_module.html#listen). An address with a variable or a template's code
 * is left out.
 */
export const listensOf = onceForEach((server: NginxServer): readonly Listen[] => {
  const tlsOn = server.effective("ssl")?.args[0]?.value.toLowerCase() === "on";
  const http2On = server.effective("http2")?.args[0]?.value.toLowerCase() === "on";
  if (server.listens.length === 0) {
    return [{ address: { kind: "tcp", host: "*", port: 80 }, tls: tlsOn, http2: http2On, quic: false, isDefault: false, proxyProtocol: false, parameters: [], at: server.at, directive: undefined }];
  }
  return server.listens.flatMap((directive): Listen[] => {
    const [where, ...rest] = directive.args.map(({ value }) => value);
    const address = where === undefined ? undefined : readListenAddress(where);
    if (!address) return [];
    const has = (word: string): boolean => rest.includes(word);
    return [{ address, tls: has("ssl") || has("quic") || tlsOn, http2: has("http2") || http2On, quic: has("quic"), isDefault: has("default_server") || has("default"), proxyProtocol: has("proxy_protocol"), parameters: rest, at: directive.at, directive }];
  });
});

/** Reads the first argument of `listen`: `80`, `*:80`, `127.0.0.1`, `[::]:443`, `unix:/run/site.sock`. */
export function readListenAddress(text: string): Address | undefined {
  if (text.startsWith("unix:")) return text.length > 5 ? { kind: "unix", path: text.slice(5) } : undefined;
  if (/^\d{1,5}$/.test(text)) return { kind: "tcp", host: "*", port: Number(text) };
  const found = /^(\[[0-9a-fA-F:.]+\]|[\w.*-]+)(?::(\d{1,5}))?$/.exec(text);
  return found?.[1] === undefined ? undefined : { kind: "tcp", host: found[1] === "0.0.0.0" ? "*" : found[1], port: Number(found[2] ?? 80) };
}

/** The same text for two `listen` lines that mean one socket: `80`, `*:80` and `0.0.0.0:80`. */
export const socketName = ({ address }: Listen): string => (address.kind === "unix" ? `unix:${address.path}` : `${address.host}:${address.port}`);

/** The servers that share a socket, in nginx's order; those of one configuration alone. */
export function serversOn(listen: Listen, server: NginxServer, servers: readonly NginxServer[]): readonly NginxServer[] {
  return bySocket(servers).get(`${server.configuration}\0${socketName(listen)}`) ?? [];
}

/** Each server of a configuration asks who shares its sockets. */
const bySocket = onceForEach((servers: readonly NginxServer[]) => groupedByEach(servers, (server) => new Set(listensOf(server).map((listen) => `${server.configuration}\0${socketName(listen)}`))));

/** Who answers a name that no server of a socket has: the one marked `default_server`, else the first. */
export function defaultServerOn(listen: Listen, server: NginxServer, servers: readonly NginxServer[]): NginxServer | undefined {
  return defaultAmong(serversOn(listen, server, servers), socketName(listen));
}

const defaultAmong = onceForEachPair(
  (sharing: readonly NginxServer[], socket: string): NginxServer | undefined => sharing.find((server) => listensOf(server).some((listen) => listen.isDefault && socketName(listen) === socket)) ?? sharing[0],
);

/** Names as nginx compares them: in lower case; none is the empty name. */
export const namesOf = ({ serverNames }: NginxServer): ReadonlySet<string> => new Set(serverNames.length === 0 ? [""] : serverNames.map(({ value }) => value.toLowerCase()));

/** The servers of a socket that have a name, in nginx's order. */
export function serversNamed(name: string, listen: Listen, server: NginxServer, servers: readonly NginxServer[]): readonly NginxServer[] {
  const sharing = serversOn(listen, server, servers);
  return byName(sharing).get(name) ?? [];
}

const byName = onceForEach((servers: readonly NginxServer[]) => groupedByEach(servers, namesOf));

/** nginx's own directories, whose files it reads all: `include conf.d/*.conf`, `include sites-enabled/*`. */
const includedWhole = /(?:^|\/)(?:conf\.d|sites-enabled)$/;

/** The servers that nginx surely reads together with one, itself among them; two sites in another directory of a repository may be there to choose from. */
export const serversReadWith = (server: NginxServer, servers: readonly NginxServer[]): readonly NginxServer[] => readTogether(servers).get(readerOf(server)) ?? [];

const readTogether = onceForEach((servers: readonly NginxServer[]) => grouped(servers, readerOf));

function readerOf({ broughtBy }: NginxServer): string {
  const directory = directoryOf(broughtBy);
  return includedWhole.test(directory) ? directory : broughtBy;
}
