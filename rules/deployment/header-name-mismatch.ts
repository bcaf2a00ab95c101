import type { Claim } from "../../src/core/finding.ts";
import { djangosHeader, learnsOfHttps } from "../../src/core/deployment/forwarded-scheme.ts";
import { removesHeader } from "../../src/core/deployment/trusted-fronts.ts";
import { isTrue } from "../../src/core/python.ts";
import { receivedHeader } from "../../src/core/deployment/request-headers.ts";
import { frontName, type Route, routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";

const schemeHeaders = ["X-Forwarded-Proto", "X-Forwarded-Protocol", "X-Forwarded-Ssl", "X-Forwarded-Scheme", "X-Scheme", "X-Url-Scheme", "Front-End-Https"];

/** The header by which the front server tells that a visitor came by HTTPS. */
const sentBy = (route: Route) =>
  schemeHeaders.flatMap((header) => {
    const received = receivedHeader(route, header, "https");
    return received.kind === "value" ? [{ header, value: received.value, at: received.at }] : [];
  })[0];

export default rule({
  id: "deployment/header-name-mismatch",
  title: "Django waits for another header than the front server sends.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `\`SECURE_PROXY_SSL_HEADER\` names one header and the value of it that means HTTPS. Where the front server writes another one, or
another value, every visitor counts as one over plain HTTP: \`SECURE_SSL_REDIRECT\` redirects for ever, links in mails begin
with \`http://\`, and forms are refused with 403.`,
  fix: `The two have to agree; in the settings the name is in capitals, with \`HTTP_\` before it and \`_\` for \`-\`:

\`\`\`nginx
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header"],

  *check(deployment, model): Iterable<Claim> {
    const { settings } = deployment;
    const own = settings && djangosHeader(settings);
    if (!settings || own === undefined || own === "none" || own === "unknown") return;
    for (const route of routesTo(deployment, model)) {
      if (learnsOfHttps(deployment, route, model) !== "no" || removesHeader(deployment, own.header, model) === "yes") continue;
      const sent = sentBy(route);
      if (!sent) continue;
      const loops = settings.holds("SECURE_SSL_REDIRECT", isTrue);
      const [wanted, got] = sent.header.toLowerCase() === own.header.toLowerCase() ? [`${own.header} "${own.value}"`, `"${sent.value}"`] : [own.header, sent.header];
      yield {
        at: own.at,
        message: `${loops ? "Visitors over HTTPS are redirected for ever" : "Django takes HTTPS for plain HTTP"}: Django waits for ${wanted}, ${frontName(route)} sends ${got}.`,
        certainty: route.proven ? "certain" : "likely",
        related: [{ at: sent.at, message: `${frontName(route)} sends this` }],
        help: `Write ("HTTP_${sent.header.toUpperCase().replaceAll("-", "_")}", "${sent.value}").`,
      };
    }
  },
});
