import { type Address, isLoopback, reaches } from "../address.ts";
import { backendBehind } from "../apache/backend.ts";
import type { ApacheProxy, ApacheWord, VirtualHost } from "../apache/host.ts";
import type { Deployment, Front } from "./deployment.ts";
import { handsOnPlain, speaksTls } from "./https.ts";
import type { Ingress, IngressPath } from "../launch/ingress.ts";
import type { Text } from "../launch/launch.ts";
import { backendOf, isForWebsockets } from "../nginx/backend.ts";
import type { Gateway, NginxLocation, NginxServer } from "../nginx/server.ts";
import type { Model } from "../rule.ts";
import { textOf } from "../source.ts";
import { onceForEach } from "../once-for-each.ts";
import { onceForModelPair } from "../once-for-model.ts";

/** One way by which visitors' requests reach an application: a location of nginx, a path of Apache, a line of an Ingress. */
interface Way {
  /** Whether addresses lead there; else names and places say so. */
  readonly proven: boolean;
  /** Whether visitors come over plain HTTP, and over HTTPS. Both false where that can't be known. */
  readonly plain: boolean;
  readonly tls: boolean;
  /** Whether some server beside it answers HTTPS: then no other machine before it needs to. */
  readonly endsTls: boolean;
  /** Whether everything that decides about it is in the repository. */
  readonly complete: boolean;
  readonly names: readonly (Text | ApacheWord)[];
  /** The directive that hands requests on. */
  readonly at: Front["at"];
}

export type Route =
  | (Way & { readonly kind: "nginx"; readonly server: NginxServer; readonly location: NginxLocation; readonly gateway: Gateway })
  /** `proxy` is absent where mod_wsgi runs the application itself; `url` is the path that leads there. */
  | (Way & { readonly kind: "apache"; readonly host: VirtualHost; readonly proxy: ApacheProxy | undefined; readonly url: string })
  | (Way & { readonly kind: "ingress"; readonly ingress: Ingress; readonly path: IngressPath });

/**
 * The routes that lead to an application. Where no address of the repository joins a front server with anything, and
 * there is one project alone, the front servers whose backends look like Django's.
 */
export const routesTo = (deployment: Deployment, model: Model): readonly Route[] => routesIn(model, deployment);

/** The configurations of nginx in which some server answers HTTPS. */
const endingTls = onceForEach((servers: readonly NginxServer[]): ReadonlySet<string> => new Set(servers.filter(speaksTls).map(({ configuration }) => configuration)));

const routesIn = onceForModelPair((model: Model, deployment: Deployment): readonly Route[] => {
  if (deployment.fronts.length > 0) return deployment.fronts.flatMap((front) => routeOf(front, true, model));
  if (model.settings.length !== 1 || model.deployments.some(({ fronts }) => fronts.length > 0) || deployment.settings !== model.settings[0]) return [];
  return productionRoutes(model);
});

/** The locations of websockets that lead to an application. Rules about pages leave them alone. */
export const websocketRoutesTo = ({ fronts }: Deployment, model: Model): readonly Route[] => fronts.flatMap((front) => (front.kind === "nginx" && isForWebsockets(front.location) ? routeOf(front, true, model, true) : []));

function routeOf(front: Front, proven: boolean, model: Model, forWebsockets = false): readonly Route[] {
  if (front.kind === "nginx") {
    const { server, location, at } = front;
    const { gateway } = location;
    if (!gateway || server.assumed || (!forWebsockets && backendOf(gateway, location, server, model.launches, reaches) === "other")) return [];
    return [{ kind: "nginx", server, location, gateway, proven, at, plain: handsOnPlain(server), tls: speaksTls(server), endsTls: endingTls(model.nginx).has(server.configuration), complete: location.complete && !server.conditional, names: server.serverNames }];
  }
  if (front.kind === "ingress") return [ingressRoute(front, proven)];
  const { host, at } = front;
  // What the web server around an .htaccess is told else, is not known.
  if (host.htaccess && /^Passenger/i.test(textOf(at))) return [{ kind: "apache", host, proxy: undefined, url: "/", proven, at, plain: false, tls: false, endsTls: false, complete: false, names: [] }];
  const proxy = host.proxies.find((one) => one.at === at);
  const script = host.wsgiScripts.find((one) => one.at === at);
  const path = proxy?.path ?? script?.mount;
  if (host.htaccess || !path || (proxy && backendBehind(proxy, model.launches) === "other")) return [];
  return [{ kind: "apache", host, proxy, url: path.value, proven, at, plain: host.tls === false, tls: host.tls === true, endsTls: host.server.hosts.some(({ tls }) => tls === true), complete: host.complete, names: host.serverNames }];
}

/** Whether a controller also answers plain HTTP, and what it does with it, is its own affair. */
function ingressRoute({ ingress, path, at }: Front & { readonly kind: "ingress" }, proven: boolean): Route {
  const tls = ingress.endsTlsFor(path.host?.value);
  return { kind: "ingress", ingress, path, proven, at, plain: !tls, tls, endsTls: tls, complete: ingress.complete, names: path.host ? [path.host] : [] };
}

/** Where a route hands requests to; of an Ingress, whatever address the pods have. */
export const addressesOf = (route: Route): readonly Address[] =>
  route.kind === "ingress" ? [] : route.kind === "nginx" ? route.gateway.addresses.map(({ address }) => address) : route.proxy?.address ? [route.proxy.address] : [];

/** Whether the front server and the application run on one machine: a Unix socket or a loopback address joins them. */
export const isLocal = (route: Route): boolean => {
  const addresses = addressesOf(route);
  return addresses.length > 0 && addresses.every((address) => address.kind === "unix" || isLoopback(address.host));
};

/** What stands in the files for the server that a route belongs to. */
export const serverOf = (route: Route): NginxServer | VirtualHost | Ingress => (route.kind === "nginx" ? route.server : route.kind === "apache" ? route.host : route.ingress);

/** `nginx`, `Apache` or `the Ingress`, for messages. */
export const frontName = ({ kind }: Route): string => ({ nginx: "nginx", apache: "Apache", ingress: "the Ingress" })[kind];

/** Every route to something that looks like Django, whether or not anybody is known to listen there. */
export function productionRoutes(model: Model): readonly Route[] {
  const nginx = model.nginx.flatMap((server) => server.locations.flatMap((location): Front[] => (location.gateway ? [{ kind: "nginx", server, location, at: location.gateway.directive.at }] : [])));
  const apache = model.apache.flatMap((host) => host.proxies.flatMap(({ at, inherited }): Front[] => (inherited ? [] : [{ kind: "apache", host, at }])));
  return [...nginx, ...apache].flatMap((front) => routeOf(front, false, model));
}
