import type { Address, Protocol } from "../address.ts";
import type { Span } from "../source.ts";
import type { Front } from "./deployment.ts";

/** What a front server speaks to what stands behind it. */
export interface Spoken {
  readonly server: "nginx" | "Apache";
  readonly protocol: Protocol;
  /** Where requests go; one of them each time. */
  readonly addresses: readonly Address[];
  /** The directive that hands requests on. */
  readonly at: Span;
}

/** What the route from a front server to an application speaks; nothing where Apache runs the application itself. */
export function spokenBy(front: Front): readonly Spoken[] {
  if (front.kind === "nginx") {
    const { gateway } = front.location;
    return gateway ? [{ server: "nginx", protocol: gateway.protocol, addresses: gateway.addresses.map(({ address }) => address), at: gateway.directive.at }] : [];
  }
  const { host, at } = front;
  return host.proxies.filter((proxy) => proxy.at === at && !proxy.inherited && !host.htaccess).flatMap(({ protocol, address }): Spoken[] => (address ? [{ server: "Apache", protocol, addresses: [address], at }] : []));
}

/** How a protocol is called. */
export const protocolNames: Readonly<Record<Protocol, string>> = { http: "HTTP", https: "HTTPS", uwsgi: "uwsgi", fastcgi: "FastCGI", scgi: "SCGI", ajp: "AJP", grpc: "gRPC" };
