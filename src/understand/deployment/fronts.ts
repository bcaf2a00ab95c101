import { reaches } from "../../core/address.ts";
import type { VirtualHost } from "../../core/apache.ts";
import type { Front } from "../../core/deployment.ts";
import type { Launch } from "../../core/launch.ts";
import type { NginxServer } from "../../core/nginx.ts";

/** Every route by which a front server's requests reach a process: their addresses meet. */
export function frontsOf(launch: Launch, servers: readonly NginxServer[], hosts: readonly VirtualHost[]): readonly Front[] {
  const isHere = (to: Parameters<typeof reaches>[0]): boolean => launch.listeners.some(({ address }) => reaches(to, address));
  const fromNginx = servers.flatMap((server) =>
    server.locations.flatMap((location): readonly Front[] => {
      const { gateway } = location;
      return gateway?.addresses.some(({ address }) => isHere(address)) ? [{ kind: "nginx", server, location, at: gateway.directive.at }] : [];
    }),
  );
  const fromApache = hosts.flatMap((host) => host.proxies.flatMap(({ address, at }): readonly Front[] => (address && isHere(address) ? [{ kind: "apache", host, at }] : [])));
  return [...fromNginx, ...fromApache];
}
