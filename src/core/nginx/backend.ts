import { type Address, isLoopback } from "../address.ts";
import type { Launch } from "../launch/launch.ts";
import { type Backend, djangoPorts, djangoWords, isElsewhere, otherPrograms, wordsOf } from "../deployment/program-names.ts";
import type { Gateway, NginxLocation, NginxServer } from "./server.ts";
import { onceForEach } from "../once-for-each.ts";

interface Hosts {
  readonly hosts: ReadonlySet<string | undefined>;
  /** Hosts that also answer for pages of other programs: web servers of their own. */
  readonly webServers: ReadonlySet<string | undefined>;
}

/** The hosts a server hands requests to. */
const hostsOf = onceForEach((server: NginxServer): Hosts => {
  const isForeign = ({ path }: NginxLocation): boolean => wordsOf(path.value).some((word) => /^(?:cgi|awstats|php|phpmyadmin|wp|munin|nagios)$/.test(word));
  const hosts = new Set(server.locations.flatMap(({ gateways }) => gateways.map((gateway) => gateway.host)));
  const webServers = new Set(server.locations.flatMap((location) => (location.gateway && isForeign(location) ? [location.gateway.host] : [])));
  return { hosts, webServers };
});

/** Whether a location is for websockets, which is not read as a page: Channels looks at the Origin. */
export const isForWebsockets = ({ path }: NginxLocation): boolean => wordsOf(path.value).some((word) => /^(?:ws|wss|websockets?|sockets?)$/.test(word));

/**
 * Judges whether Django answers behind a gateway. Never a guess where the names say otherwise: a location such as
 * `/grafana/`, an upstream such as `node`, a public host.
 * @param reaches whether requests to an address reach a listener
 */
export function backendOf(gateway: Gateway, location: NginxLocation, server: NginxServer, launches: readonly Launch[], reaches: (to: Address, on: Address) => boolean): Backend {
  const { addresses, host } = gateway;
  const isServed = addresses.some(({ address }) => launches.some(({ listeners }) => listeners.some((listener) => reaches(address, listener.address))));
  const path = wordsOf(location.path.value);
  if (isForWebsockets(location)) return "other";
  // A listener on every address would answer for any name; a name of another program weighs more.
  const isNamedOtherwise = wordsOf(host ?? "").some((word) => otherPrograms.has(word));
  if (isServed && !isNamedOtherwise) return "django";
  if (host === undefined || addresses.length === 0 || isElsewhere(host)) return "other";
  const places = addresses.map(({ address }) => (address.kind === "unix" ? address.path.slice(address.path.lastIndexOf("/") + 1) : address.host));
  const names = [host, ...places].flatMap(wordsOf).filter((word) => word !== "sock");
  const allNames = [...names, ...path, ...server.serverNames.flatMap(({ value }) => wordsOf(value.split(".")[0] ?? ""))];
  if (allNames.some((word) => otherPrograms.has(word))) return "other";
  if (names.some((word) => djangoWords.has(word) || /django|gunicorn|wsgi/.test(word))) return "plausibly-django";
  const ports = addresses.flatMap(({ address }) => (address.kind === "tcp" && isLoopback(address.host) ? [address.port] : []));
  if (ports.some((port) => djangoPorts.has(port))) return "plausibly-django";
  const { hosts, webServers } = hostsOf(server);
  if (webServers.has(host)) return "other";
  const isOnlyOne = hosts.size === 1 && (addresses.some(({ address }) => address.kind === "unix") || ports.length === 0 || ports.some((port) => port >= 8000 && port <= 9000));
  return isOnlyOne ? "plausibly-django" : "other";
}
