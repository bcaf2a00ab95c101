import type { ApacheDirective, ApacheSection, VirtualHost } from "../apache/host.ts";
import type { Front } from "./deployment.ts";
import { endsTls, handsOnPlainly, type Ingress } from "../launch/ingress.ts";
import type { NginxServer } from "../nginx/server.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";
import { onceForEach } from "../once-for-each.ts";
import { onceForModelPair } from "../once-for-model.ts";
import { deploymentsOf } from "./deployments-of.ts";

/** The web servers before one application. */
export interface FrontServers {
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  /** Those that lead to it; else those that end TLS, before such a web server perhaps. */
  readonly ingresses: readonly Ingress[];
  /** Whether addresses lead from them to these settings; else they are those in the repository that lead to no other. */
  readonly joined: boolean;
}

/** The front servers that lead to a deployment's settings; where no address tells, every one in the repository that leads to no other. */
export const frontServersOf = (settings: Settings, model: Model): FrontServers => frontServersIn(model, settings);

const frontServersIn = onceForModelPair((model: Model, settings: Settings): FrontServers => {
  const fronts = deploymentsOf(settings, model).flatMap((deployment) => deployment.fronts);
  const endingTls = model.ingresses?.filter(endsTls) ?? [];
  if (fronts.length === 0) {
    const elsewhere = leadingElsewhere(model);
    return { nginx: model.nginx.filter((server) => !elsewhere.has(server)), apache: model.apache.filter((host) => !elsewhere.has(host)), ingresses: endingTls, joined: false };
  }
  const nginx = fronts.filter((front): front is Front & { kind: "nginx" } => front.kind === "nginx").map(({ server }) => server);
  const apache = fronts.filter((front): front is Front & { kind: "apache" } => front.kind === "apache").map(({ host }) => host);
  const leading = fronts.flatMap((front) => (front.kind === "ingress" ? [front.ingress] : []));
  return { nginx: [...new Set(nginx)], apache: [...new Set(apache)], ingresses: leading.length > 0 ? [...new Set(leading)] : endingTls, joined: true };
});

/** The servers that are known to lead to a deployment: they do not stand before one that runs somewhere else, as a platform's does. */
const leadingElsewhere = (model: Model): ReadonlySet<NginxServer | VirtualHost> =>
  new Set(model.deployments.flatMap(({ fronts }) => fronts.flatMap((front): readonly (NginxServer | VirtualHost)[] => (front.kind === "nginx" ? [front.server] : front.kind === "apache" ? [front.host] : []))));

/**
 * Whether a front server adds a response header to anything that it serves, or may: a name or an include that is not
 * known counts, because what it adds can't be told.
 */
export const maySendHeader = (fronts: FrontServers, header: RegExp): boolean =>
  headersOfNginx(fronts.nginx)?.some((words) => header.test(words)) !== false ||
  // ingress-nginx adds HSTS by itself where it ends TLS; what else a controller adds, annotations and middlewares say.
  fronts.ingresses.some((ingress) => (endsTls(ingress) && header.test("strict-transport-security")) || !handsOnPlainly(ingress)) ||
  fronts.apache.some((host) => !host.complete || everyDirective(host, "Header").some(({ args }) => header.test(args.map(({ value }) => value).join(" "))));

/** What servers of nginx add, each text once: many settings share them. Undefined where some of it can't be known. */
const headersOfNginx = onceForEach((servers: readonly NginxServer[]): readonly string[] | undefined => {
  if (servers.some(({ complete }) => !complete)) return undefined;
  const scopes = servers.flatMap((server) => [server, ...server.locations]);
  const lines = scopes.flatMap((scope) => ["add_header", "more_set_headers"].flatMap((name) => scope.effectiveAll(name)));
  return [...new Set(lines.map(({ args }) => args.map(({ value }) => value).join(" ")))];
});

/** The directives of a name in a virtual host, inside its sections as well. */
export function everyDirective(host: VirtualHost, name: string): readonly ApacheDirective[] {
  const found: ApacheDirective[] = [...host.directives(name)];
  const waiting: ApacheSection[] = [...host.inheritedSections, ...host.sections];
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    for (const directive of section.directives) if (directive.name.toLowerCase() === name.toLowerCase()) found.push(directive);
    for (const inner of section.sections) waiting.push(inner);
  }
  return found;
}
