import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/trusted-proxies-missing",
  title: "mod_wsgi believes the forwarded headers of every visitor.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `\`WSGITrustedProxyHeaders\` says which headers mod_wsgi takes for the visitor's address, host and scheme. Without
\`WSGITrustedProxies\` it takes them from anybody: one \`X-Forwarded-For\` and Django's REMOTE_ADDR is whatever the visitor
wants, one \`X-Forwarded-Host\` and so is the host, one \`X-Forwarded-Proto\` and plain HTTP counts as HTTPS.`,
  fix: `\`\`\`apache
WSGITrustedProxyHeaders X-Forwarded-For X-Forwarded-Proto
WSGITrustedProxies 10.0.0.0/8
\`\`\``,
  except: `Apache can't be reached but through the proxy.`,
  references: ["https://modwsgi.readthedocs.io/en/develop/release-notes/version-4.4.9.html"],

  *check(host) {
    if (host.mayHave("WSGITrustedProxies") || !host.complete) return;
    const own = host.directives("WSGITrustedProxyHeaders").at(-1);
    if (!own || own.args.length === 0) return;
    yield {
      at: own.at,
      message: `Visitors choose what Django takes for ${own.args.map(({ value }) => value).join(", ")}.`,
      certainty: "certain",
      help: "Add WSGITrustedProxies with the addresses of your proxy.",
    };
  },
});
