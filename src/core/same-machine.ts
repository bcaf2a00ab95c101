import { isLoopback } from "./address.ts";
import type { NginxServer } from "./nginx.ts";

/**
 * Whether nginx and the application run on one machine: it reaches a backend over a Unix socket or a loopback address,
 * and none under another name. A path then means the same for both; in containers of their own it need not.
 */
export function sharesMachine(server: NginxServer): boolean {
  const addresses = server.locations.flatMap(({ gateways }) => gateways.flatMap((gateway) => gateway.addresses.map(({ address }) => address)));
  return addresses.length > 0 && addresses.every((address) => address.kind === "unix" || isLoopback(address.host));
}
