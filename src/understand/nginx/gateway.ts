import { type Address, type Protocol, parseAddress } from "../../core/address.ts";
import type { Gateway, NginxDirective, NginxUpstream } from "../../core/nginx/server.ts";
import type { Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";

/** An `upstream` block and the servers that are not marked `down`. */
export interface Upstream {
  readonly block: NginxUpstream;
  readonly servers: readonly { readonly address: Address; readonly at: Span }[];
  /** Whether `servers` is all of them. */
  readonly known: boolean;
}

/** Finds an upstream by its name. */
export type UpstreamNamed = (name: string) => Upstream | undefined;

const protocols: ReadonlyMap<string, Protocol> = new Map([
  ["proxy_pass", "http"],
  ["uwsgi_pass", "uwsgi"],
  ["fastcgi_pass", "fastcgi"],
  ["scgi_pass", "scgi"],
  ["grpc_pass", "grpc"],
]);

/**
 * The directives that hand a request on, in the order in which they are written.
 * @param sets every `set` of the server: a variable that always gets one literal stands for it
 */
export function gatewaysOf(directives: readonly NginxDirective[], sets: Variables, upstreams: UpstreamNamed): Gateway[] {
  return directives.flatMap((directive) => {
    const protocol = protocols.get(directive.name);
    const target = directive.args[0];
    return protocol && target ? [readGateway(directive, protocol, substitute(target.value, sets), target.at, upstreams)] : [];
  });
}

/** The literal of each variable that has one alone. */
export type Variables = ReadonlyMap<string, string | undefined>;

/** Reads `set $name literal;`. A variable with several values, or a computed one, has none. */
export function variablesOf(sets: readonly NginxDirective[]): Variables {
  const variables = new Map<string, string | undefined>();
  for (const { args: [name, value] } of sets) {
    if (!name || !value) continue;
    const literal = isTemplated(value.value) ? undefined : value.value;
    const isKnown = variables.has(name.value);
    variables.set(name.value, isKnown && variables.get(name.value) !== literal ? undefined : literal);
  }
  return variables;
}

function substitute(target: string, variables: Variables): string {
  return target.replace(/\$(?:\{(\w+)\}|(\w+))/g, (variable, braced: string | undefined, bare: string | undefined) => variables.get(`$${braced ?? bare ?? ""}`) ?? variable);
}

const isTemplated = (text: string): boolean => /\$|\{\{|<%|\{%/.test(text);

function readGateway(directive: NginxDirective, written: Protocol, target: string, at: Span, upstreams: UpstreamNamed): Gateway {
  const scheme = /^(?!unix:)([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  const protocol = scheme === "https" && written === "http" ? "https" : written;
  const unknown: Gateway = { protocol, directive, addresses: [], addressesKnown: false, upstream: undefined, host: undefined };
  if (written === "http" && scheme === undefined) return unknown;
  const rest = scheme === undefined ? target : target.slice(scheme.length + 3);
  if (rest.startsWith("unix:")) {
    // The URI of a socket follows a second colon; without one all of it is the path.
    const path = rest.slice(5).split(":")[0] ?? "";
    const socket = isTemplated(path) ? undefined : readAddress(`unix:${path}`, 80);
    return socket ? { protocol, directive, addresses: [{ address: socket, at }], addressesKnown: true, upstream: undefined, host: "localhost" } : unknown;
  }
  const host = /^(?:\[[^[\]]*\]|[^/$?])*/.exec(rest)?.[0] ?? "";
  const after = rest.slice(host.length);
  if (host === "" || isTemplated(host) || /^\$(?!(?:request_uri|uri|document_uri|is_args|args)\b)/.test(after)) return unknown;
  const upstream = upstreams(host);
  if (upstream) return { protocol, directive, addresses: upstream.servers, addressesKnown: upstream.known, upstream: upstream.block, host };
  const address = readAddress(host, protocol === "https" ? 443 : 80);
  return address ? { protocol, directive, addresses: [{ address, at }], addressesKnown: true, upstream: undefined, host } : unknown;
}

/** Reads the lines of an `upstream` block; a server without a port is asked on port 80. */
export function readUpstream(name: Text, level: { readonly directives: readonly NginxDirective[]; readonly complete: boolean }): Upstream {
  const servers = level.directives.filter((directive) => directive.name === "server" && !directive.args.some(({ value }) => value === "down"));
  let known = level.complete;
  const found = servers.flatMap(({ args: [target] }) => {
    const address = target && !isTemplated(target.value) ? readAddress(target.value, 80) : undefined;
    if (target && address) return [{ address, at: target.at }];
    known = false;
    return [];
  });
  return { block: { name, directives: level.directives, complete: level.complete }, servers: found, known };
}

/** As nginx reads it: a path only after `unix:`, where leading slashes are one. */
function readAddress(text: string, defaultPort: number): Address | undefined {
  if (text.startsWith("unix:")) return text.length > 5 ? { kind: "unix", path: text.slice(5).replace(/^\/+/, "/") } : undefined;
  const address = parseAddress(text, defaultPort);
  return address?.kind === "tcp" ? address : undefined;
}
