import { type Address, reaches } from "../../core/address.ts";
import type { VirtualHost } from "../../core/apache/host.ts";
import type { Front } from "../../core/deployment/deployment.ts";
import type { Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";

/** Every route by which a front server's requests reach a process: their addresses meet. */
export function frontsOf(launch: Launch, servers: readonly NginxServer[], hosts: readonly VirtualHost[], launches: readonly Launch[] = []): readonly Front[] {
  const names = new Set(launch.container?.names.map((name) => name.toLowerCase()));
  const others = new Set(launches.flatMap(({ container }) => container?.names.map((name) => name.toLowerCase()) ?? []).filter((name) => !names.has(name)));
  // The name of another service leads to that one, whatever port this one listens on.
  const isHere = (to: Address): boolean => !(to.kind === "tcp" && others.has(to.host.toLowerCase())) && launch.listeners.some(({ address }) => reaches(to, address));
  const fromNginx = servers.flatMap((server) =>
    server.locations.flatMap((location): readonly Front[] => {
      const { gateway } = location;
      return gateway?.addresses.some(({ address }) => isHere(address)) ? [{ kind: "nginx", server, location, at: gateway.directive.at }] : [];
    }),
  );
  const fromApache = hosts.flatMap((host) => host.proxies.flatMap(({ address, at }): readonly Front[] => (address && isHere(address) ? [{ kind: "apache", host, at }] : [])));
  return [...fromNginx, ...fromApache];
}
