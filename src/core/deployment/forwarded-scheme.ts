import { type Answer, hasUvicornWorkers, removesHeader, trustsFront } from "./trusted-fronts.ts";
import type { Deployment } from "./deployment.ts";
import type { Launch } from "../launch/launch.ts";
import { middleware, runs } from "../settings/middleware.ts";
import { elements, isTrue, sizeOf, text } from "../python.ts";
import { type Received, receivedHeader } from "./request-headers.ts";
import type { Route } from "./routes.ts";
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

/** The header that Django is told to believe, or whether it is none, or not known. */
export function djangosHeader(settings: Settings): Believed | "none" | "unknown" {
  if (settings.holds("SECURE_PROXY_SSL_HEADER", (value) => value.type === "None")) return "none";
  for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => sizeOf(value) === 2)) {
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

/** What makes an entry point take forwarded headers over itself, whatever its server believes. */
const wrapsApplication = /ProxyFix|ProxyHeaders|proxy_headers|url_scheme|["']scheme["']/;

/** What the application server believes by itself; `unknown` where its configuration is not here. */
function serversHeaders({ appServer, entryPoint }: Deployment, route: Route, model: Model): readonly Believed[] | "unknown" {
  if (appServer?.kind === "mod_wsgi") return [];
  if (appServer?.kind !== "process") return "unknown";
  const { launch } = appServer;
  const answer = trustsFront(launch, route, model);
  if (answer === "unknown" || (answer === "no" && wrapsApplication.test(entryPoint?.file.text ?? ""))) return "unknown";
  if (answer === "no") return [];
  const headers = (launch.server === "gunicorn" || launch.server === "gunicorn_django") && !hasUvicornWorkers(launch) ? gunicornBelieves : gunicornBelieves.slice(0, 1);
  return launch.option("secure-scheme-headers") ? "unknown" : headers.map(([header, value]) => ({ header, value, by: launch.server, at: launch.command.at }));
}

/** The header by which the application would learn of HTTPS, if it were sent: Django's own, else the first that its server believes. */
export function wantedHeader(deployment: Deployment, route: Route, model: Model): Believed | undefined {
  const own = deployment.settings ? djangosHeader(deployment.settings) : "unknown";
  if (typeof own !== "string") return own;
  const believed = own === "none" ? serversHeaders(deployment, route, model) : "unknown";
  return believed === "unknown" ? undefined : believed[0];
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
export function learnsOfHttps(deployment: Deployment, route: Route, model: Model): Answer {
  const { settings } = deployment;
  if (!settings || !route.tls) return "unknown";
  if (route.kind === "apache" && !route.proxy) return "yes";
  const own = djangosHeader(settings);
  if (own === "unknown") return "unknown";
  const removed = own === "none" ? "no" : removesHeader(deployment, own.header, model);
  if (removed === "unknown") return "unknown";
  if (own !== "none" && removed === "no") {
    const received = receivedHeader(route, own.header, "https");
    if (received.kind === "other") return "unknown";
    // A browser sends none.
    if (received.kind === "value") return received.value === own.value ? "yes" : "no";
  }
  const carried = carriesHttps(route);
  if (carried !== "no") return carried;
  const believed = serversHeaders(deployment, route, model);
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
export function spoofable(deployment: Deployment, route: Route, model: Model): readonly (Believed & { readonly passedAt: Span | undefined })[] {
  const { settings } = deployment;
  if (!settings || !route.plain || (route.kind === "apache" && !route.proxy)) return [];
  const own = djangosHeader(settings);
  const arrives = (one: Believed): Received => receivedHeader(route, one.header, "http");
  const asSent = (believed: readonly Believed[]) => believed.flatMap((one) => {
    const received = arrives(one);
    return received.kind === "client" ? [{ ...one, passedAt: received.at }] : [];
  });
  if (typeof own !== "string" && removesHeader(deployment, own.header, model) === "no") {
    const byDjango = asSent([own]);
    // Where its header arrives otherwise, it decides whatever the server believes.
    if (byDjango.length > 0 || arrives(own).kind !== "none") return byDjango;
  }
  const believed = serversHeaders(deployment, route, model);
  // gunicorn refuses a request whose headers contradict each other: one that the front server writes settles it.
  return believed === "unknown" || own === "unknown" || believed.some((one) => arrives(one).kind !== "client" && arrives(one).kind !== "none") ? [] : asSent(believed);
}
