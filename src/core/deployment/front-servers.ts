import type { ApacheDirective, ApacheSection, VirtualHost } from "../apache/host.ts";
import type { Front } from "./deployment.ts";
import { endsTls, handsOnPlainly, type Ingress } from "../launch/ingress.ts";
import type { NginxServer } from "../nginx/server.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";

/** The web servers before one application. */
export interface FrontServers {
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  /** Those that lead to it; else those that end TLS, before such a web server perhaps. */
  readonly ingresses: readonly Ingress[];
  /** Whether addresses lead from them to these settings; else they are all that the repository holds. */
  readonly joined: boolean;
}

/** The front servers that lead to a deployment's settings; where no address tells, every one in the repository. */
export function frontServersOf(settings: Settings, model: Model): FrontServers {
  const ofModel = known.get(model) ?? new Map<Settings, FrontServers>();
  known.set(model, ofModel);
  const found = ofModel.get(settings) ?? find(settings, model);
  ofModel.set(settings, found);
  return found;
}

/** Many rules ask about the same settings. */
const known = new WeakMap<Model, Map<Settings, FrontServers>>();

function find(settings: Settings, model: Model): FrontServers {
  const fronts = model.deployments.filter((deployment) => deployment.settings === settings).flatMap((deployment) => deployment.fronts);
  const endingTls = model.ingresses?.filter(endsTls) ?? [];
  if (fronts.length === 0) return { nginx: model.nginx, apache: model.apache, ingresses: endingTls, joined: false };
  const nginx = fronts.filter((front): front is Front & { kind: "nginx" } => front.kind === "nginx").map(({ server }) => server);
  const apache = fronts.filter((front): front is Front & { kind: "apache" } => front.kind === "apache").map(({ host }) => host);
  const leading = fronts.flatMap((front) => (front.kind === "ingress" ? [front.ingress] : []));
  return { nginx: [...new Set(nginx)], apache: [...new Set(apache)], ingresses: leading.length > 0 ? [...new Set(leading)] : endingTls, joined: true };
}

/**
 * Whether a front server adds a response header to anything that it serves, or may: a name or an include that is not
 * known counts, because what it adds can't be told.
 */
export const maySendHeader = (fronts: FrontServers, header: RegExp): boolean =>
  mayNginxSend(fronts.nginx, header) ||
  // ingress-nginx adds HSTS by itself where it ends TLS; what else a controller adds, annotations and middlewares say.
  fronts.ingresses.some((ingress) => (endsTls(ingress) && header.test("strict-transport-security")) || !handsOnPlainly(ingress)) ||
  fronts.apache.some((host) => !host.complete || everyDirective(host, "Header").some(({ args }) => header.test(args.map(({ value }) => value).join(" "))));

/** Settings that no address leads to share all servers there are. */
const answers = new WeakMap<readonly NginxServer[], Map<string, boolean>>();

function mayNginxSend(servers: readonly NginxServer[], header: RegExp): boolean {
  const known = answers.get(servers) ?? new Map<string, boolean>();
  answers.set(servers, known);
  const found = known.get(String(header)) ?? servers.some((server) => !server.complete || [server, ...server.locations].some((scope) => headersOfNginx(scope).some((words) => header.test(words))));
  known.set(String(header), found);
  return found;
}

const headersOfNginx = (scope: Pick<NginxServer, "effectiveAll">): readonly string[] =>
  ["add_header", "more_set_headers"].flatMap((name) => scope.effectiveAll(name)).map(({ args }) => args.map(({ value }) => value).join(" "));

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
