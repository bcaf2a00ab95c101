import type { Claim } from "../../src/core/finding.ts";
import { spoofable } from "../../src/core/deployment/forwarded-scheme.ts";
import { tellSchemeBy } from "../../src/core/deployment/tell-scheme.ts";
import { isTrue } from "../../src/core/python.ts";
import { frontName, routesTo } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/proxy-ssl-header-spoofable",
  title: "A visitor over plain HTTP can pass for one over HTTPS by sending a header.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  tags: ["security", "cwe-290"],
  why: `\`SECURE_PROXY_SSL_HEADER\` makes Django believe a header, whoever wrote it. gunicorn believes \`X-Forwarded-Proto\` from its own
machine, and uWSGI from anybody, without any setting. A front server that does not write the header passes on what the
visitor sent: with one line he gets round \`SECURE_SSL_REDIRECT\`, secure cookies are sent to him in the clear, and links in
mails and caches say what he wants.`,
  fix: `Let the front server write the header in every server that reaches the application:

\`\`\`nginx
proxy_set_header X-Forwarded-Proto $scheme;
\`\`\`

\`\`\`apache
RequestHeader set X-Forwarded-Proto expr=%{REQUEST_SCHEME}
\`\`\``,
  except: "Another server before this one always writes the header, and nobody can reach this one past it.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.gunicorn.org/en/stable/settings.html#secure-scheme-headers"],

  *check(deployment, model): Iterable<Claim> {
    for (const route of routesTo(deployment, model)) {
      const [first] = spoofable(deployment, route, model);
      // Apache before a server that believes by itself is apache/forwarded-proto-spoofable's.
      if (!first || (first.by !== "Django" && (route.kind === "apache" || !route.endsTls))) continue;
      // Where no TLS is seen, another machine may end it and write the header: it is told where nothing speaks of one.
      const behind = !route.endsTls;
      if (behind && (model.tlsEndsUpstream === true || first.passedAt !== undefined || !isPublic(route))) continue;
      const grave = first.by === "Django" || deployment.settings?.holds("SECURE_SSL_REDIRECT", isTrue) === true;
      const front = frontName(route);
      const line = first.passedAt === undefined ? tellSchemeBy(route, first) : undefined;
      yield {
        at: first.passedAt ?? route.at,
        message: `Over plain HTTP a visitor passes for one over HTTPS: ${first.by} believes ${first.header}, ${front} lets his through.`,
        certainty: behind || !route.proven ? "likely" : "certain",
        ...((behind || !grave) && { severity: "warning" as const }),
        related: [{ at: first.at, message: first.by === "Django" ? "Django believes the header" : `${first.by} believes the header by itself` }],
        help: front === "nginx" ? `Add "proxy_set_header ${first.header} $scheme;" to the location.` : `Add "RequestHeader set ${first.header} expr=%{REQUEST_SCHEME}".`,
        ...(line && { fixes: [{ title: `Let ${front} write ${first.header}`, safe: false, edits: [line] }] }),
      };
    }
  },
});

/** Whether visitors come to the server itself: it has a name of the web and listens on the web's port. */
const isPublic = (route: ReturnType<typeof routesTo>[number]): boolean =>
  route.names.some(({ value }) => /^[\w-]+(?:\.[\w-]+)+$/.test(value)) && (route.kind === "apache" ? route.host.ports.includes(80) : route.kind === "nginx" && (route.server.listens.length === 0 || route.server.listens.some(({ args }) => /(?:^|:)80$/.test(args[0]?.value ?? ""))));
