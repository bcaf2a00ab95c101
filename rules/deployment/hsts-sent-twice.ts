import type { Claim } from "../../src/core/finding.ts";
import { middleware, runs } from "../../src/core/settings/middleware.ts";
import { type Route, routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";
import type { Span } from "../../src/core/source.ts";

const header = "strict-transport-security";

/** The line of the front server that adds the header to what Django sends. */
function addedBy(route: Route): Span | undefined {
  if (route.kind === "apache") {
    // `set` without `always` takes the place of Django's; the two tables of Apache are sent one after the other.
    const edits = route.host.responseHeaders(route.url).filter((edit) => edit.sure && edit.condition === undefined && edit.header.value.toLowerCase() === header);
    if (edits.some(({ action, table }) => action === "unset" && table === "onsuccess")) return undefined;
    return edits.find(({ action, table }) => (action === "set" && table === "always" && route.proxy !== undefined) || action === "add")?.at;
  }
  // A controller sets the header in the place of Django's.
  if (route.kind === "ingress") return undefined;
  const isIt = (name: string): boolean => route.location.effectiveAll(name).some(({ args }) => args[0]?.value.toLowerCase() === header);
  if (["proxy", "uwsgi", "fastcgi", "scgi"].some((kind) => isIt(`${kind}_hide_header`))) return undefined;
  return route.location.effectiveAll("add_header").find(({ args }) => args[0]?.value.toLowerCase() === header && args[1]?.value !== "" && !/\$/.test(args[1]?.value ?? ""))?.at;
}

export default rule({
  id: "deployment/hsts-sent-twice",
  title: "Both Django and the front server send Strict-Transport-Security.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `Every answer of Django carries the header twice. Browsers take the first and ignore the other (RFC 6797, 8.1): which of
the two holds depends on the order of the servers, and a change of the other one does nothing. Who wants to take HSTS back
before a domain moves waits for nothing.`,
  fix: `Let one of them send it. With static files served by nginx that is nginx:

\`\`\`nginx
add_header Strict-Transport-Security "max-age=31536000" always;
\`\`\`

and \`SECURE_HSTS_SECONDS = 0\`; or keep Django's, and take the line out of the locations that lead to Django.`,
  except: "Both say the same, and are changed together.",
  references: ["https://www.rfc-editor.org/rfc/rfc6797#section-8.1", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-hsts-seconds"],

  *check(deployment, model): Iterable<Claim> {
    const { settings } = deployment;
    if (!settings || !runs(settings, middleware.security)) return;
    for (const hit of settings.hits("SECURE_HSTS_SECONDS", (value) => value.type === "int" && value.value > 0)) {
      for (const route of routesTo(deployment, model)) {
        const at = addedBy(route);
        if (!at || !route.tls) continue;
        yield {
          at,
          message: "Browsers get Strict-Transport-Security twice, and ignore one: Django sends it as well.",
          certainty: hit.unless !== undefined ? "conditional" : route.proven ? "certain" : "likely",
          ...(hit.unless !== undefined && { unless: hit.unless }),
          related: [{ at: hit.at, message: "Django sends it too" }],
          help: "Let one of them send it.",
        };
      }
    }
  },
});
