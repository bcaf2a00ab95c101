import type { Claim } from "../../src/core/finding.ts";
import { elements, isTrue, text } from "../../src/core/python.ts";
import { receivedHeader } from "../../src/core/deployment/request-headers.ts";
import { routesTo } from "../../src/core/deployment/routes.ts";
import { isBehindTraefik } from "../../src/core/deployment/traefik.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/forwarded-host-untrusted",
  title: "Visitors choose the site's name with X-Forwarded-Host.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `With \`USE_X_FORWARDED_HOST\` Django takes the host from X-Forwarded-Host. nginx passes the header on as the visitor sent it
unless it writes its own: he chooses the host of redirects, of cached pages and of the links in password mails, among all
that ALLOWED_HOSTS lets through.`,
  fix: `Where nginx passes Host on, Django needs nothing else: take \`USE_X_FORWARDED_HOST\` out. Or let nginx write the header:

\`\`\`nginx
proxy_set_header X-Forwarded-Host $host;
\`\`\``,
  except: "Another server before nginx always writes the header, and nobody can reach nginx past it. (Apache's mod_proxy writes it by itself.)",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#use-x-forwarded-host", "https://docs.djangoproject.com/en/stable/topics/security/#host-header-validation"],

  *check(deployment, model): Iterable<Claim> {
    const { settings } = deployment;
    if (!settings) return;
    // With one name allowed there is nothing to choose.
    const allowsOne = settings.holds("ALLOWED_HOSTS", (value) => elements(value).length === 1 && /^[^.*]/.test(text(elements(value)[0]) ?? "*"));
    for (const hit of settings.hits("USE_X_FORWARDED_HOST", isTrue)) {
      for (const route of routesTo(deployment, model)) {
        const received = receivedHeader(route, "X-Forwarded-Host", "http");
        if (route.kind !== "nginx" || received.kind !== "client") continue;
        // Where nginx ends no TLS, another machine before it may write the header.
        const behind = !route.endsTls;
        if (behind && (received.at !== undefined || isBehindTraefik(model))) continue;
        yield {
          at: received.at ?? route.at,
          message: allowsOne ? "Only ALLOWED_HOSTS stops visitors from choosing the site's name: nginx passes their X-Forwarded-Host on." : `Visitors choose the site's name${hit.unless === undefined ? "" : ` unless ${hit.unless} is set`}: nginx passes their X-Forwarded-Host on, and Django believes it.`,
          certainty: hit.unless !== undefined ? "conditional" : behind || !route.proven ? "likely" : "certain",
          ...(hit.unless !== undefined && { unless: hit.unless }),
          ...(allowsOne ? { severity: "info" as const } : behind && { severity: "warning" as const }),
          related: [{ at: hit.at, message: "Django believes the header" }],
          help: 'Take USE_X_FORWARDED_HOST out, or add "proxy_set_header X-Forwarded-Host $host;" to the location.',
        };
      }
    }
  },
});
