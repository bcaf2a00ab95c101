import type { Claim } from "../../src/core/finding.ts";
import type { Deployment } from "../../src/core/deployment/deployment.ts";
import { djangosHeader, learnsOfHttps, wantedHeader } from "../../src/core/deployment/forwarded-scheme.ts";
import { removesHeader } from "../../src/core/deployment/trusted-fronts.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { elements, isTrue } from "../../src/core/python.ts";
import { tellSchemeBy } from "../../src/core/deployment/tell-scheme.ts";
import { receivedHeader } from "../../src/core/deployment/request-headers.ts";
import { frontName, type Route, routesTo } from "../../src/core/deployment/routes.ts";
import { type Model, rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/redirect-loop",
  title: "Django redirects to HTTPS for ever, because it never learns that visitors are there.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `TLS ends in the front server, and the application gets plain HTTP. With \`SECURE_SSL_REDIRECT\` Django redirects every plain
request to HTTPS; as nothing tells it that the visitor is there already, it redirects again, until the browser gives up
with "too many redirects".

gunicorn and uvicorn believe \`X-Forwarded-Proto\` from their own machine, and the stock \`uwsgi_params\` and \`fastcgi_params\` carry
the scheme: there nothing else is needed, and nothing is said.`,
  fix: `\`\`\`nginx
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  except: "A middleware of the project sets the scheme.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header"],

  *check(deployment, model): Iterable<Claim> {
    const { settings, appServer } = deployment;
    if (!settings || !runs(settings, middleware.security) || settings.mayHold("SECURE_REDIRECT_EXEMPT", (value) => elements(value).length > 0)) return;
    yield* overwritten(deployment, model);
    const all = routesTo(deployment, model);
    const routes = all.filter((route) => learnsOfHttps(deployment, route, model) === "no");
    const others = all.filter((route) => route.tls && !routes.includes(route));
    for (const hit of settings.hits("SECURE_SSL_REDIRECT", isTrue)) {
      for (const route of routes) {
        const told = receivedHeader(route, "X-Forwarded-Proto", "https");
        const remover = appServer?.kind === "process" && removesHeader(deployment, "X-Forwarded-Proto", model) === "yes" ? appServer.launch.command.value : undefined;
        // Another header than the one that is sent is deployment/header-name-mismatch's.
        if (told.kind === "value" && djangosHeader(settings) !== "none" && remover === undefined) continue;
        // Where somebody believes a header, it is enough to send it.
        const wanted = remover === undefined ? wantedHeader(deployment, route, model) : undefined;
        const sent = wanted && receivedHeader(route, wanted.header, "https");
        const line = wanted && sent?.kind === "client" && sent.at === undefined ? tellSchemeBy(route, wanted) : undefined;
        const { reason, help, label } = explain(frontName(route), told.kind === "value", remover);
        yield hit.claim(`Visitors ${placeOf(route, others)}over HTTPS are redirected to HTTPS for ever: ${reason}.`, {
          ...(!route.proven && { certainty: "likely" }),
          related: [{ at: told.at ?? route.at, message: label }],
          help,
          ...(line && { fixes: [{ title: "Tell Django the scheme", safe: route.proven && route.kind === "nginx", edits: [line] }] }),
        });
        break;
      }
    }
  },
});

/** Which addresses it befalls, where another location of the same server does as it should: `of /admin/ `. */
function placeOf(route: Route, others: readonly Route[]): string {
  if (route.kind !== "nginx" || !others.some((other) => other.kind === "nginx" && other.server === route.server)) return "";
  const { path, modifier } = route.location;
  return modifier.startsWith("~") || path.value === "/" ? "of some addresses " : `of ${path.value} `;
}

/** The configuration says that a server before this one ends TLS; this one then writes `http` over what that one said. */
function* overwritten(deployment: Deployment, model: Model): Iterable<Claim> {
  const { settings } = deployment;
  if (!settings || model.tlsEndsUpstream !== true) return;
  const own = djangosHeader(settings);
  if (typeof own === "string") return;
  for (const route of routesTo(deployment, model)) {
    const told = receivedHeader(route, own.header, "http");
    if (!route.plain || route.tls || told.kind !== "value" || told.value === own.value) continue;
    const front = frontName(route);
    for (const hit of settings.hits("SECURE_SSL_REDIRECT", isTrue)) {
      yield hit.claim(`Visitors over HTTPS are redirected to HTTPS for ever: ${front} writes "${told.value}" over the ${own.header} of the server before it.`, {
        ...(!route.proven && { certainty: "likely" }),
        related: [{ at: told.at, message: "the header is written here" }],
        help: front === "nginx" ? `Write "proxy_set_header ${own.header} $http_${own.header.toLowerCase().replaceAll("-", "_")};".` : `Leave ${own.header} as it comes.`,
      });
    }
    return;
  }
}

/** Why Django does not learn of HTTPS, and what to do about it. */
function explain(front: string, isTold: boolean, remover: string | undefined): { readonly reason: string; readonly help: string; readonly label: string } {
  const setting = 'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")';
  if (!isTold) return { reason: `${front} does not tell Django that they came by it`, help: `Let ${front} send X-Forwarded-Proto, and set ${setting}.`, label: "visitors over HTTPS are handed on here" };
  if (remover === undefined) return { reason: `Django does not believe the X-Forwarded-Proto that ${front} sends`, help: `Set ${setting}.`, label: "this header is sent, and not believed" };
  return { reason: `${remover} removes the X-Forwarded-Proto that ${front} sends`, help: "Start it with --trusted-proxy=127.0.0.1 --trusted-proxy-headers=x-forwarded-proto.", label: "this header is sent, and does not arrive" };
}
