import type { AppServer, Deployment } from "./deployment.ts";
import type { Launch } from "../launch/launch.ts";
import { middleware, runs } from "../settings/middleware.ts";
import { elements, isTrue, text } from "../python.ts";
import { type Received, receivedHeader } from "./request-headers.ts";
import { isLocal, type Route } from "./routes.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../source.ts";

/** A header and the value of it that means HTTPS, with who believes it. */
export interface Believed {
  /** As HTTP writes it: `X-Forwarded-Proto`. */
  readonly header: string;
  readonly value: string;
  readonly by: "Django" | Launch["server"];
  readonly at: Span;
}

type Answer = "yes" | "no" | "unknown";

/** The header that Django is told to believe, or whether it is none, or not known. */
export function djangosHeader(settings: Settings): Believed | "none" | "unknown" {
  if (settings.holds("SECURE_PROXY_SSL_HEADER", (value) => value.type === "None")) return "none";
  for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => elements(value).length === 2)) {
    const [name, value] = elements(hit.value).map(text);
    if (hit.unless === undefined && name?.startsWith("HTTP_") && value !== undefined) {
      return { header: headerOf(name), value, by: "Django", at: hit.at };
    }
  }
  return "unknown";
}

/** `HTTP_X_FORWARDED_PROTO` as the front server writes it. */
const headerOf = (variable: string): string =>
  variable
    .slice("HTTP_".length)
    .split("_")
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join("-");

/** gunicorn's `secure_scheme_headers` as they are by default. */
const gunicornBelieves = [["X-Forwarded-Proto", "https"], ["X-Forwarded-Ssl", "on"], ["X-Forwarded-Protocol", "ssl"]] as const;

/**
 * Whether an application server takes forwarded headers from this front server, by what it trusts unless it is told
 * otherwise. gunicorn: 127.0.0.1, ::1 and Unix sockets; uvicorn: 127.0.0.1; daphne: nobody; uWSGI: everybody.
 */
function trusts(launch: Launch, route: Route, model: Model): Answer {
  const local = isLocal(route);
  switch (launch.server) {
    case "gunicorn":
    case "gunicorn_django":
    case "uvicorn": {
      const allowed = launch.option("forwarded-allow-ips")?.value?.value ?? launch.environment.find(({ name }) => name === "FORWARDED_ALLOW_IPS")?.value;
      if (allowed?.split(",").some((one) => one.trim() === "*") === true) return "yes";
      if (allowed === undefined && !knowsOptions(launch, model)) return "unknown";
      const isUnix = launch.listeners.some(({ address }) => address.kind === "unix");
      if (isUnix && launch.server !== "uvicorn") return "yes";
      if (isUnix || /[/]/.test(allowed ?? "") || route.kind === "apache" && !local) return "unknown";
      if (!local) return allowed === undefined ? "no" : "unknown";
      return allowed === undefined || /(?:^|,)\s*127\.0\.0\.1\s*(?:,|$)/.test(allowed) ? "yes" : "no";
    }
    case "daphne":
      return launch.option("proxy-headers") ? "yes" : knowsOptions(launch, model) ? "no" : "unknown";
    case "uwsgi":
      return "yes";
    // Behind them nothing is known to be taken over, and waitress removes what it does not trust.
    case "hypercorn":
    case "waitress":
    case "granian":
    case "unit":
    case "passenger":
    case "vercel":
    case "runserver":
      return "unknown";
  }
}

/** Whether no configuration file may say otherwise. */
const knowsOptions = (launch: Launch, model: Model): boolean => launch.optionsKnown && !launch.environment.some(({ name, value }) => value === undefined && /ALLOW_IPS|CMD_ARGS/.test(name)) && !(launch.configurations.length === 0 && model.hasFile("gunicorn.conf.py"));

/** What the application server believes by itself; `unknown` where its configuration is not here. */
export function serversHeaders(appServer: AppServer | undefined, route: Route, model: Model): readonly Believed[] | "unknown" {
  if (appServer?.kind === "mod_wsgi") return [];
  if (!appServer) return "unknown";
  const { launch } = appServer;
  const answer = trusts(launch, route, model);
  if (answer === "unknown") return "unknown";
  if (answer === "no") return [];
  const headers = launch.server === "gunicorn" || launch.server === "gunicorn_django" ? gunicornBelieves : gunicornBelieves.slice(0, 1);
  return launch.option("secure-scheme-headers") ? "unknown" : headers.map(([header, value]) => ({ header, value, by: launch.server, at: launch.command.at }));
}

/** Whether the parameters of FastCGI or uwsgi carry HTTPS, as the stock files have it. */
function carriesHttps(route: Route): Answer {
  if (route.kind !== "nginx") return "no";
  const { protocol } = route.gateway;
  if (protocol !== "uwsgi" && protocol !== "fastcgi" && protocol !== "scgi") return "no";
  const params = route.location.effectiveAll(`${protocol}_param`);
  if (params.some(({ args }) => /^(?:HTTPS|UWSGI_SCHEME)$/.test(args[0]?.value ?? ""))) return "yes";
  return route.complete && params.length > 0 ? "no" : "unknown";
}

/**
 * Whether Django takes a visitor who came by HTTPS for one. `SECURE_PROXY_SSL_HEADER` decides where its header arrives;
 * else what the application server made of the headers that it believes, or the parameters that the protocol carries.
 */
export function learnsOfHttps({ appServer, settings }: Deployment, route: Route, model: Model): Answer {
  if (!settings || !route.tls) return "unknown";
  if (route.kind === "apache" && !route.proxy) return "yes";
  const own = djangosHeader(settings);
  if (own === "unknown") return "unknown";
  if (own !== "none") {
    const received = receivedHeader(route, own.header, "https");
    if (received.kind === "other") return "unknown";
    // A browser sends none.
    if (received.kind === "value") return received.value === own.value ? "yes" : "no";
  }
  const carried = carriesHttps(route);
  if (carried !== "no") return carried;
  const believed = serversHeaders(appServer, route, model);
  if (believed === "unknown") return "unknown";
  const answers = believed.map(({ header, value }): Answer => {
    const received = receivedHeader(route, header, "https");
    return received.kind === "other" ? "unknown" : received.kind === "value" && received.value === value ? "yes" : "no";
  });
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}

/** Whether SECURE_SSL_REDIRECT surely runs and never sees that a visitor came by HTTPS: it redirects him for ever. */
export const redirectsForEver = (deployment: Deployment, route: Route, model: Model): boolean =>
  deployment.settings !== undefined && runs(deployment.settings, middleware.security) && deployment.settings.holds("SECURE_SSL_REDIRECT", isTrue) && learnsOfHttps(deployment, route, model) === "no";

/** The headers by which a visitor over plain HTTP passes for one over HTTPS: they are believed, and reach the application as he sends them. */
export function spoofable({ appServer, settings }: Deployment, route: Route, model: Model): readonly (Believed & { readonly passedAt: Span | undefined })[] {
  if (!settings || !route.plain || (route.kind === "apache" && !route.proxy)) return [];
  const own = djangosHeader(settings);
  const arrives = (one: Believed): Received => receivedHeader(route, one.header, "http");
  const asSent = (believed: readonly Believed[]) => believed.flatMap((one) => {
    const received = arrives(one);
    return received.kind === "client" ? [{ ...one, passedAt: received.at }] : [];
  });
  if (typeof own !== "string") {
    const byDjango = asSent([own]);
    // Where its header arrives otherwise, it decides whatever the server believes.
    if (byDjango.length > 0 || arrives(own).kind !== "none") return byDjango;
  }
  const believed = serversHeaders(appServer, route, model);
  // gunicorn refuses a request whose headers contradict each other: one that the front server writes settles it.
  return believed === "unknown" || own === "unknown" || believed.some((one) => arrives(one).kind !== "client" && arrives(one).kind !== "none") ? [] : asSent(believed);
}
