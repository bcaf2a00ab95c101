import type { Address, Protocol } from "../address.ts";
import type { Edit } from "../finding.ts";
import { passByHttp } from "../nginx/edits.ts";
import { passByUwsgi } from "../nginx/pass-by-uwsgi.ts";
import { span, textOf, type Span } from "../source.ts";
import type { Front } from "./deployment.ts";

/** What a front server speaks to what stands behind it. */
export interface Spoken {
  readonly server: "nginx" | "Apache";
  readonly protocol: Protocol;
  /** Where requests go; one of them each time. */
  readonly addresses: readonly Address[];
  /** The directive that hands requests on. */
  readonly at: Span;
  /** What a line takes that speaks another protocol; absent where it can't simply be put in the place of this one. */
  readonly inOtherWords: Readonly<Partial<Record<Protocol, readonly Edit[]>>>;
}

/** What the route from a front server to an application speaks; nothing where Apache runs the application itself. */
export function spokenBy(front: Front): readonly Spoken[] {
  if (front.kind === "nginx") {
    const { gateway } = front.location;
    if (!gateway) return [];
    const byHttp = gateway.protocol === "http" ? undefined : passByHttp(front.location, gateway);
    const byUwsgi = gateway.protocol === "http" ? passByUwsgi(front.location, gateway) : undefined;
    return [{ server: "nginx", protocol: gateway.protocol, addresses: gateway.addresses.map(({ address }) => address), at: gateway.directive.at, inOtherWords: { ...(byHttp && { http: byHttp }), ...(byUwsgi && { uwsgi: byUwsgi }) } }];
  }
  // A Service takes whatever its pods speak.
  if (front.kind === "ingress") return [];
  const { host, at } = front;
  return host.proxies.filter((proxy) => proxy.at === at && !proxy.inherited && !host.htaccess).flatMap(({ protocol, address }): Spoken[] => (address ? [{ server: "Apache", protocol, addresses: [address], at, inOtherWords: inApache(at) }] : []));
}

/** The scheme of the target says what is spoken: nothing else of the line changes. */
function inApache(at: Span): Spoken["inOtherWords"] {
  const schemes = [...textOf(at).matchAll(/\b(?:https?|uwsgi|fcgi|scgi)(?=:\/\/)/g)];
  const [only] = schemes;
  if (!only || schemes.length > 1) return {};
  const start = at.start + only.index;
  const write = (text: string): readonly Edit[] => [{ at: span(at.file, start, start + only[0].length), text }];
  return { http: write("http"), uwsgi: write("uwsgi") };
}

/** How a protocol is called. */
export const protocolNames: Readonly<Record<Protocol, string>> = { http: "HTTP", https: "HTTPS", uwsgi: "uwsgi", fastcgi: "FastCGI", scgi: "SCGI", ajp: "AJP", grpc: "gRPC" };
