import { deploymentsOf } from "./deployments-of.ts";
import type { VirtualHost } from "../apache/host.ts";
import { procfilePlatform } from "./procfile-platform.ts";
import { isBehindTraefik } from "./traefik.ts";
import { everyDirective, type FrontServers, frontServersOf } from "./front-servers.ts";
import { endsTls } from "../launch/ingress.ts";
import { type NginxCondition, type NginxDirective, type NginxScope, type NginxServer, scopesOf } from "../nginx/server.ts";
import { truth } from "../python.ts";
import type { Model } from "../rule.ts";
import { isNamedByTlsHost } from "./panel-hosts.ts";
import type { Settings } from "../settings/settings.ts";
import { type Span, textOf } from "../source.ts";

/**
 * How visitors come to HTTPS, as far as the files before Django show it.
 * - `redirected`: a front server sends plain HTTP to HTTPS.
 * - `tls-only`: the front servers answer nothing but HTTPS.
 * - `both`: a front server answers HTTPS, and plain HTTP as well without redirecting it.
 * - `plain`: the front servers answer plain HTTP alone; TLS may end before them.
 * - `heroku`: a Procfile of Heroku's and no front server; its routers answer both and redirect nothing.
 * - `cloud-foundry`: a Procfile beside Cloud Foundry's manifest; who runs its routers decides whether they redirect.
 * - `dokku`, `railway`: a Procfile of theirs and no front server; they redirect by themselves once they end TLS.
 * - `elsewhere`: something that is not read here, or not in the repository, decides.
 * - `unseen`: the repository shows nothing before Django.
 */
export type HttpsBefore = "redirected" | "tls-only" | "both" | "plain" | "heroku" | "cloud-foundry" | "dokku" | "railway" | "elsewhere" | "unseen";

/** Files of front servers, ingresses and platforms that decide about HTTPS and that are not read here. */
const otherFronts = [
  "traefik.yml", "traefik.yaml", "traefik.toml", "haproxy.cfg", "ingress.yml", "ingress.yaml", "Chart.yaml", "fly.toml", "render.yaml",
  "zappa_settings.json", "serverless.yml", "vercel.json", "app.yaml", "cloudbuild.yaml", "lighttpd.conf", "envoy.yaml",
] as const;

/** What stands before the web process of a Procfile. */
const beforeProcfile = { heroku: "heroku", "cloud-foundry": "cloud-foundry", dokku: "dokku", railway: "railway", "elastic-beanstalk": "elsewhere" } as const;

/** Looks for who brings visitors to HTTPS before the deployment of these settings. */
export function httpsBefore(settings: Settings, model: Model): HttpsBefore {
  // Where single files were named, the front server's is not among what was read.
  if (model.partial) return "elsewhere";
  const fronts = frontServersOf(settings, model);
  // A redirect stands in a server of its own, which leads to no application. Caddy redirects by itself.
  if (model.nginx.some(redirectsToHttps) || model.apache.some(hostRedirectsToHttps) || model.hasFile("Caddyfile")) return "redirected";
  if (model.tlsEndsUpstream === true || isBehindTraefik(model)) return "elsewhere";
  const hosts = fronts.apache.filter(({ htaccess, main }) => !htaccess && !main);
  if (fronts.nginx.some((server) => !server.complete || server.conditional || server.assumed) || hosts.some(({ complete }) => !complete)) return "elsewhere";
  const seen = [...fronts.nginx.map((server) => ({ tls: speaksTls(server), plain: speaksPlain(server) })), ...hosts.map((host) => ({ tls: hostSpeaksTls(host), plain: !hostSpeaksTls(host) }))];
  if (seen.length > 0) {
    // Behind an Ingress they answer nobody else.
    if (!seen.some(({ tls }) => tls)) return model.ingresses?.some(endsTls) === true ? "elsewhere" : "plain";
    return seen.some(({ plain }) => plain) ? "both" : "tls-only";
  }
  if (fronts.apache.length > 0 || model.launches.some(({ container }) => container?.ingress !== undefined) || otherFronts.some((name) => model.hasFile(name))) return "elsewhere";
  if (model.launches.some(({ server }) => server === "clever-cloud" || server === "pythonanywhere")) return "elsewhere";
  if (model.launches.some(({ kind, stage }) => kind === "procfile" && stage.verdict !== "development")) return beforeProcfile[procfilePlatform(model)];
  const isInPanel = deploymentsOf(settings, model).some(({ appServer }) => appServer?.kind === "panel" && appServer.host.endsTls);
  return isInPanel || isNamedByTlsHost(settings) ? "elsewhere" : "unseen";
}

/** Whether Django itself redirects, or may. */
export const mayRedirectInDjango = (settings: Settings): boolean => settings.mayHold("SECURE_SSL_REDIRECT", (value) => truth(value) !== false);

/** Whether a server answers HTTPS. */
export const speaksTls = (server: NginxServer): boolean => server.listens.some(isTlsListen) || server.effective("ssl")?.args[0]?.value === "on";

/** Whether a server answers plain HTTP; without a `listen` it does, on port 80. */
export const speaksPlain = (server: NginxServer): boolean => (server.listens.length === 0 || server.listens.some((listen) => !isTlsListen(listen))) && server.effective("ssl")?.args[0]?.value !== "on";

const isTlsListen = ({ args }: NginxDirective): boolean => args.some(({ value }) => value === "ssl" || value === "quic") || /(?:^|:)443$/.test(args[0]?.value ?? "");

/** Whether a server sends visitors of plain HTTP to HTTPS: `return`, `rewrite`, or the answer to a plain request on a TLS port. */
export const redirectsToHttps = (server: NginxServer): boolean =>
  // On a server for HTTPS alone a redirect only changes the name, unless it stands in an `if` about the scheme.
  scopesOf(server).some((scope) => leadsToHttps(scope) && (speaksPlain(server) || concernsScheme(scope)));

/** Whether plain HTTP gets past a server's own `if ($scheme != "https") { return 301 https://...; }` to its locations. */
export const handsOnPlain = (server: NginxServer): boolean => speaksPlain(server) && !server.conditions.some((condition) => leadsToHttps(condition) && concernsScheme(condition));

const leadsToHttps = (scope: NginxScope): boolean => ["return", "rewrite"].some((name) => scope.own(name).some(({ args }) => args.some(({ value }) => /^(?:https:|\$(?:redirect_|https_))/i.test(value))));

const concernsScheme = (scope: NginxScope | NginxCondition): boolean => "block" in scope && scope.block === "if" && /^\$(?:scheme|https|server_port|ssl_protocol|http_x_forwarded_proto)$/.test(scope.test[0]?.value ?? "");

/** Whether a virtual host or `.htaccess` sends visitors of plain HTTP to HTTPS. */
export function hostRedirectsToHttps(host: VirtualHost): boolean {
  const targets = ["Redirect", "RedirectPermanent", "RedirectTemp", "RedirectMatch", "RewriteRule"].flatMap((name) => everyDirective(host, name)).flatMap(({ args }) => args.slice(1));
  return targets.some(({ value }) => /^https:/i.test(value)) && (host.htaccess || !hostSpeaksTls(host) || everyDirective(host, "RewriteCond").length > 0);
}

/** Whether a virtual host answers HTTPS. */
export const hostSpeaksTls = (host: VirtualHost): boolean => host.directives("SSLEngine").some(({ args }) => /^on$/i.test(args[0]?.value ?? "")) || /:443\b/.test(textOf(host.at));

/** Whether one of these front servers answers HTTPS. */
export const servesHttps = (fronts: FrontServers): boolean => fronts.nginx.some(speaksTls) || fronts.apache.some((host) => !host.htaccess && hostSpeaksTls(host));

/** A place where plain HTTP is answered, for a finding that says so. */
export function plainHttpIn({ nginx, apache }: FrontServers): Span | undefined {
  const server = nginx.find(speaksPlain);
  if (server) return server.listens.find((listen) => !isTlsListen(listen))?.at ?? server.at;
  return apache.find((host) => !host.main && !host.htaccess && !hostSpeaksTls(host))?.at;
}
