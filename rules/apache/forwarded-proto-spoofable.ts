import { backendBehind } from "../../src/core/apache/backend.ts";
import { tellScheme } from "../../src/core/apache/edits.ts";
import { isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/forwarded-proto-spoofable",
  title: "Apache passes on what visitors say of their scheme.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-290"],
  why: `gunicorn and uWSGI believe \`X-Forwarded-Proto\` when it comes from their own machine, with or without
\`SECURE_PROXY_SSL_HEADER\` in the settings. mod_proxy passes the header on as the visitor sent it: over plain HTTP,
\`X-Forwarded-Proto: https\` makes \`request.is_secure()\` true, \`SECURE_SSL_REDIRECT\` does not redirect, and cookies that
are meant for HTTPS alone are set. \`setifempty\`, \`append\` and \`add\` don't help: only \`set\` takes the visitor's away.`,
  fix: `In every virtual host:

\`\`\`apache
RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}
\`\`\``,
  except: `A load balancer before Apache sets the header, and nobody reaches Apache but through it.`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_headers.html#requestheader", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.gunicorn.org/en/stable/settings.html#secure-scheme-headers"],

  *check(host, model) {
    // TLS tells the truth in any case; with the settings at hand, the deployment is judged as a whole.
    if (host.tls !== false || host.htaccess || !host.complete || model.settings.some((settings) => settings.mayHold("SECURE_PROXY_SSL_HEADER", (value) => value.type !== "None"))) return;
    // A site without HTTPS promises nothing that could be got round.
    if (!host.server.hosts.some(({ tls }) => tls === true)) return;
    const redirects = model.settings.some((settings) => settings.holds("SECURE_SSL_REDIRECT", isTrue));
    for (const proxy of host.proxies) {
      if (proxy.inherited || proxy.protocol !== "http" || backendBehind(proxy, model.launches) !== "django") continue;
      const url = proxy.path.value;
      const fate = host.fateOf("X-Forwarded-Proto", url);
      if ((fate !== "passed" && fate !== "appended") || host.answerTo(url)?.at !== proxy.at) continue;
      const trusts = model.launches.some((launch) => (launch.server === "gunicorn" || launch.server === "uwsgi") && launch.option("forwarded-allow-ips") === undefined);
      if (!trusts) continue;
      yield {
        at: proxy.at,
        message: "Over plain HTTP a visitor passes for one over HTTPS by sending X-Forwarded-Proto.",
        certainty: "certain",
        ...(!redirects && { severity: "warning" as const }),
        help: 'Add "RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}".',
        // Apache stops without mod_headers, and a load balancer's header would be lost.
        ...(fate === "passed" && { fixes: [{ title: "Tell the application the scheme", safe: false, edits: [tellScheme(host, proxy.at, "X-Forwarded-Proto")] }] }),
      };
    }
  },
});
