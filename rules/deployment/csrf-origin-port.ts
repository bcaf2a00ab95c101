import { djangosHeader, learnsOfHttps, redirectsForEver } from "../../src/core/deployment/forwarded-scheme.ts";
import type { Deployment } from "../../src/core/deployment/deployment.ts";
import { receivedHeader } from "../../src/core/deployment/request-headers.ts";
import { frontName, type Route, routesTo } from "../../src/core/deployment/routes.ts";
import { removesHeader } from "../../src/core/deployment/trusted-fronts.ts";
import { isStandardPort, visitorPorts } from "../../src/core/deployment/visitor-ports.ts";
import type { Claim } from "../../src/core/finding.ts";
import type { NginxDirective } from "../../src/core/nginx/server.ts";
import { isTrue, possibleElements, text } from "../../src/core/python.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { compareVersions, type Settings } from "../../src/core/settings/settings.ts";

/** Whether Django refuses a form whose Origin ends so: nothing that it trusts may match. */
const trustsNone = (settings: Settings, pattern: RegExp): boolean => settings.holds("CSRF_TRUSTED_ORIGINS", (value) => !possibleElements(value).some((item) => item.type === "unknown" || pattern.test(text(item) ?? "")));

/** The line by which nginx tells Django a host without its port; `$host` never has one. */
function withoutPort(route: Route): NginxDirective | undefined {
  if (route.kind !== "nginx" || route.gateway.protocol !== "http" || !route.complete) return undefined;
  const [line, ...others] = route.location.effectiveAll("proxy_set_header").filter(({ args }) => args[0]?.value.toLowerCase() === "host");
  return others.length === 0 && /^\$\{?(?:host|server_name)\}?$/.test(line?.args[1]?.value ?? "") ? line : undefined;
}

/** Visitors over HTTPS whom Django takes for visitors over plain HTTP. Of nginx that says nothing, nginx/forwarded-proto-missing speaks. */
function* wrongScheme(route: Route, settings: Settings, deployment: Deployment, model: Model): Iterable<Claim> {
  if (!trustsNone(settings, /^https:/i) || djangosHeader(settings) !== "none") return;
  const told = receivedHeader(route, "X-Forwarded-Proto", "https");
  if (told.kind !== "value" && route.kind === "nginx") return;
  const front = frontName(route);
  const send = told.kind === "value" ? "" : `Let ${front} send X-Forwarded-Proto, and `;
  // waitress takes the header away before Django sees it.
  const believe = removesHeader(deployment, "X-Forwarded-Proto", model) === "no" ? 'set SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").' : "start waitress with --trusted-proxy and --trusted-proxy-headers=x-forwarded-proto.";
  yield {
    at: told.at ?? route.at,
    message: `Every form is refused with 403 over HTTPS: Django takes it for plain HTTP, the browser does not.`,
    certainty: route.proven ? "certain" : "likely",
    related: [{ at: route.at, message: told.kind === "value" ? "nobody behind it believes the header" : `${front} does not say that the visitor came by HTTPS` }],
    help: send === "" ? believe.slice(0, 1).toUpperCase() + believe.slice(1) : send + believe,
  };
}

/** Visitors who come to a port of which Django does not learn. */
function* lostPort(route: Route, settings: Settings, model: Model): Iterable<Claim> {
  const line = withoutPort(route);
  if (!line || route.kind !== "nginx" || settings.mayHold("USE_X_FORWARDED_HOST", isTrue)) return;
  const ports = visitorPorts(route.server, model);
  const [first] = ports;
  if (!first || ports.some(({ port }) => isStandardPort(port)) || !trustsNone(settings, new RegExp(`:${first.port}$`))) return;
  yield {
    at: line.at,
    message: `Every form is refused with 403: visitors come to port ${first.port}, and nginx hides it from Django.`,
    certainty: "likely",
    related: [{ at: first.listen.at, message: `visitors come to port ${first.port}` }],
    help: 'Write "proxy_set_header Host $http_host;", which keeps the port.',
  };
}

export default rule({
  id: "deployment/csrf-origin-port",
  title: "Forms are refused, because Django does not know the address that visitors see.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `A browser says with each form where it comes from: \`Origin: https://www.bakery.example:8443\`. Since version 4.0 Django compares
that with the scheme, the host and the port of the request as it knows them, and refuses the form with 403 where they differ
("Origin checking failed"). Pages work all the while; nobody can log in or order.

They differ where nginx passes on \`$host\`, which never has a port, on a port that browsers write into the address, and where
TLS ends in the front server and nothing that Django believes says so. \`USE_X_FORWARDED_PORT\` changes nothing about it.`,
  fix: `\`\`\`nginx
proxy_set_header Host $http_host;
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\`

or name the origin: \`CSRF_TRUSTED_ORIGINS = ["https://www.bakery.example:8443"]\`.`,
  except: "Another server stands before this one, and visitors see its address.",
  references: ["https://docs.djangoproject.com/en/stable/ref/csrf/#how-it-works", "https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins", "https://nginx.org/en/docs/http/ngx_http_core_module.html#var_host"],

  *check(deployment, model): Iterable<Claim> {
    const { settings } = deployment;
    if (!settings || compareVersions(settings.django.least, "4.0") < 0 || !runs(settings, middleware.csrf)) return;
    const said = new Set<Claim["at"]>();
    for (const route of routesTo(deployment, model)) {
      const unlearnt = route.tls && !route.plain && learnsOfHttps(deployment, route, model) === "no";
      if (unlearnt && redirectsForEver(deployment, route, model)) continue;
      for (const claim of unlearnt ? wrongScheme(route, settings, deployment, model) : lostPort(route, settings, model)) {
        if (!said.has(claim.at)) yield claim;
        said.add(claim.at);
      }
    }
  },
});
