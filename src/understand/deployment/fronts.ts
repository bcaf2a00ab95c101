import { type Address, isLoopback, type Protocol, reaches } from "../../core/address.ts";
import type { VirtualHost } from "../../core/apache/host.ts";
import type { Front } from "../../core/deployment/deployment.ts";
import type { Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import { directoryOf } from "../../core/paths.ts";
import type { Span } from "../../core/source.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/**
 * Every route by which a front server's requests reach a process: their addresses meet. Where a repository offers
 * several servers for one address, those that speak what is sent there are meant. An Ingress reaches the pods of a Service.
 */
export function frontsOf(launch: Launch, servers: readonly NginxServer[], hosts: readonly VirtualHost[], launches: readonly Launch[] = []): readonly Front[] {
  const names = new Set(launch.container?.names.map((name) => name.toLowerCase()));
  const services = namesOfServices(launches);
  // The name of another service leads to that one, whatever port this one listens on.
  const meets = (one: Launch, to: Address): boolean => one.listeners.some(({ address }) => reaches(to, address));
  const answers = (one: Launch, to: Address, sent: Protocol): boolean => one.listeners.some(({ address, protocol }) => protocol === sent && reaches(to, address));
  const isHere = (to: Address, sent: Protocol): boolean =>
    !(to.kind === "tcp" && services.has(to.host.toLowerCase()) && !names.has(to.host.toLowerCase())) && meets(launch, to) && (answers(launch, to, sent) || !launches.some((other) => other !== launch && other.stage.verdict === launch.stage.verdict && answers(other, to, sent)));
  // A loopback address stays within one machine or container: of several servers at that port, the one whose launcher lies beside the front's file.
  const isOfNeighbour = (to: Address, { file }: Span): boolean => {
    const isBeside = (one: Launch): boolean => directoryOf(one.at.file.path) === directoryOf(file.path);
    return to.kind === "tcp" && isLoopback(to.host) && !isBeside(launch) && launches.some((other) => other.stage.verdict === "production" && isBeside(other) && meets(other, to));
  };
  const fromNginx = servers.flatMap((server) =>
    server.locations.flatMap((location): readonly Front[] => {
      const { gateway } = location;
      return gateway?.addresses.some(({ address }) => isHere(address, gateway.protocol) && !isOfNeighbour(address, server.at)) ? [{ kind: "nginx", server, location, at: gateway.directive.at }] : [];
    }),
  );
  const fromApache = hosts.flatMap((host) => host.proxies.flatMap(({ address, protocol, at }): readonly Front[] => (address && isHere(address, protocol) && !isOfNeighbour(address, at) ? [{ kind: "apache", host, at }] : [])));
  const listens = (port: number): boolean => launch.listeners.some(({ address, published }) => address.kind === "tcp" && address.port === port && published !== true);
  const fromIngress = (launch.container?.ingressWays ?? []).flatMap(({ ingress, path, containerPort }): readonly Front[] => (listens(containerPort) ? [{ kind: "ingress", ingress, path, at: path.service.at }] : []));
  // Passenger runs inside the web server that reads its lines.
  const { hostedAt } = launch;
  const around = hosts.filter((host) => host.htaccess && host.at.file === hostedAt?.file).map((host): Front => ({ kind: "apache", host, at: hostedAt ?? host.at }));
  return [...fromNginx, ...fromApache, ...fromIngress, ...around];
}

/** The names of all containers; each launch asks for them. */
const namesOfServices = onceForEach((launches: readonly Launch[]): ReadonlySet<string> => new Set(launches.flatMap(({ container }) => container?.names.map((name) => name.toLowerCase()) ?? [])));
