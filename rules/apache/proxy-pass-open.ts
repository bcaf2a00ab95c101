import { endWithSlash } from "../../src/core/edits.ts";
import { rule } from "../../src/core/rule.ts";

/** A target that ends with the host, so that what is appended becomes a part of it. */
const endsWithHost = /^[a-z][a-z0-9+.-]*:\/\/[^/]+$/i;

export default rule({
  id: "apache/proxy-pass-open",
  title: "Visitors choose the host that Apache fetches from.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-918"],
  why: `\`ProxyPass\` takes the path off the address and puts the target in its place, as text. With \`ProxyPass / http://127.0.0.1:8000\`
the address \`/menu\` is asked of the host "127.0.0.1:8000menu", so every page but the first fails. Worse, \`/@10.0.0.5/\`
is asked of 10.0.0.5: anybody can have Apache fetch from inside your network, the cloud's metadata service with the
machine's credentials included.`,
  fix: `Let both end in a slash:

\`\`\`apache
ProxyPass / http://127.0.0.1:8000/
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass", "https://cwe.mitre.org/data/definitions/918.html"],

  *check(host) {
    for (const { path, target, at, inherited } of host.proxies) {
      if (inherited || !path.known || !target.known || !path.value.endsWith("/") || !endsWithHost.test(target.value)) continue;
      yield {
        at,
        message: `Every page but the first fails, and visitors choose which host Apache fetches from.`,
        certainty: "certain",
        help: `Write ${target.value}/ with a slash at the end.`,
        fixes: [{ title: "End the target with a slash", safe: true, edits: [endWithSlash(target)] }],
      };
    }
  },
});
