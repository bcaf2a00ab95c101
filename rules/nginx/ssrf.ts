import type { NginxLocation } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** What a visitor writes: arguments, headers, cookies, and pieces of the address that a regular expression took. */
const fromVisitor = /\$\{?(?:arg_\w+|cookie_\w+|http_(?!host\b|upgrade\b)\w+|[1-9])\}?/;

const isInternal = (location: NginxLocation): boolean => location.effective("internal") !== undefined || location.modifier === "@";

export default rule({
  id: "nginx/ssrf",
  title: "Visitors choose the host that nginx fetches from.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-918"],
  why: `With \`proxy_pass http://$arg_url;\` nginx fetches whatever address a visitor names, from inside your network: the
database's HTTP port, other containers, and the cloud's metadata service that hands out the machine's credentials. It is
an open proxy for everybody else as well.`,
  fix: `Name the hosts, and let the visitor choose only among them:

\`\`\`nginx
map $arg_shop $shop_backend {
    north 10.0.0.11:8000;
    default 10.0.0.10:8000;
}
\`\`\`

For files that Django has checked, use an \`internal\` location and \`X-Accel-Redirect\`.`,
  references: ["https://cwe.mitre.org/data/definitions/918.html", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"],

  *check(server) {
    // A variable that a map or set of this server makes is no longer the visitor's word for word.
    for (const location of server.locations) {
      const { gateway } = location;
      const target = gateway?.directive.args[0];
      if (!gateway || !target || isInternal(location)) continue;
      const host = /^(?:\w+:\/\/)?([^/]*)/.exec(target.value)?.[1] ?? "";
      const variable = fromVisitor.exec(host)?.[0];
      if (variable === undefined) continue;
      yield {
        at: gateway.directive.at,
        message: `Visitors choose which host nginx fetches from: ${variable} is what they send.`,
        certainty: "certain",
        help: "Name the host, or choose it with a map; the visitor's part belongs after a slash.",
      };
    }
  },
});
