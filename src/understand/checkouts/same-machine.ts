import { isLoopback, reaches, type Address } from "../../core/address.ts";
import type { VirtualHost } from "../../core/apache/host.ts";
import { everyDirective } from "../../core/deployment/front-servers.ts";
import type { Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf } from "../../core/paths.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import { grouped } from "../../core/grouped.ts";

const containerFile = /(?:^|\/)(?:dockerfile[^/]*|containerfile|[^/]*\.dockerfile|(?:docker-)?compose[^/]*\.ya?ml)$/i;

/** Whether a repository describes containers: a path of its settings and scripts may then be one inside them. */
export const describesContainers = (paths: ReadonlySet<string>): boolean => indexOf(paths).matching(containerFile).length > 0;

/** The servers that decide whether paths mean the same to a front server and the application. */
export interface Machines {
  readonly paths: ReadonlySet<string>;
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  readonly launches: readonly Launch[];
}

/**
 * Whether a front server and the application run on one machine: it reaches a backend over a Unix socket or a loopback
 * address, and none under another name. Where the repository describes containers, that port may be a container's: a unit
 * of systemd must listen there.
 */
export function sharesMachine(front: NginxServer | VirtualHost, { paths, nginx, apache, launches }: Machines): boolean {
  const own = backendsOf(front);
  const siblings = "configuration" in front ? (backendsByConfiguration(nginx).get(front.configuration) ?? []) : ofServer(front.server).backends;
  // mod_wsgi and Passenger run the application themselves.
  if (!("configuration" in front) && own.every(isLocal) && (runsItself(front) || ofServer(front.server).runsItself || isSiteOf(front, apache))) return true;
  if (!own.every(isLocal) || !siblings.some(isLocal)) return false;
  const units = launches.filter(({ kind }) => kind === "systemd");
  return !describesContainers(paths) || siblings.some((address) => units.some(({ listeners }) => listeners.some((listener) => reaches(address, listener.address))));
}

/** Whether a host runs the application in Apache's own processes. */
const runsItself = (host: VirtualHost): boolean => host.wsgiScripts.length > 0 || everyDirective(host, "PassengerAppRoot").length > 0;

/**
 * Whether a host beside it runs the application under the same name: certbot writes the one for HTTPS into a file of its
 * own, `bakery-le-ssl.conf`.
 */
const isSiteOf = (front: VirtualHost, apache: readonly VirtualHost[]): boolean => sitesOf(front).some((site) => applicationSites(apache).has(site));

const sitesOf = ({ at, serverNames }: VirtualHost): readonly string[] => serverNames.map(({ value }) => `${directoryOf(at.file.path)}\0${value.toLowerCase()}`);

/** The names of the hosts that run the application themselves, each with the directory of its file. */
const applicationSites = onceForEach((apache: readonly VirtualHost[]) => new Set(apache.filter(runsItself).flatMap(sitesOf)));

/** What the hosts of one server have in common. */
const ofServer = onceForEach(({ hosts }: VirtualHost["server"]) => ({ backends: hosts.flatMap(backendsOf), runsItself: hosts.some(runsItself) }));

/** The backends of all servers of a configuration. */
const backendsByConfiguration = onceForEach(
  (nginx: readonly NginxServer[]) => new Map([...grouped(nginx, ({ configuration }) => configuration)].map(([configuration, servers]) => [configuration, servers.flatMap(backendsOf)] as const)),
);

const isLocal = (address: Address): boolean => address.kind === "unix" || isLoopback(address.host);

const backendsOf = (front: NginxServer | VirtualHost): readonly Address[] =>
  "locations" in front ? front.locations.flatMap(({ gateways }) => gateways.flatMap(({ addresses }) => addresses.map(({ address }) => address))) : front.proxies.flatMap(({ address }) => address ?? []);
