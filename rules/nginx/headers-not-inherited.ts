import type { NginxDirective } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** What a location that sets headers of its own is seldom meant to lose; Host and the scheme have rules of their own. */
const useful = /^(?:x-real-ip|x-forwarded-(?:for|host|port|prefix)|x-request-id|script_name)$/;

const nameOf = ({ args }: NginxDirective): string => args[0]?.value.toLowerCase() ?? "";

export default rule({
  id: "nginx/headers-not-inherited",
  title: "A location with a proxy_set_header of its own drops those of the server.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`proxy_set_header\` in a location takes the place of all \`proxy_set_header\` lines of the server, not only of the one with
the same name. What the server says of the visitor's address no longer reaches Django in that location: logs, rate limits
and bans then see nginx's own address, and a header that the visitor sends is passed on as it is.`,
  fix: `Put the lines into a file and include it in each location that sets something:

\`\`\`nginx
location /chat/ {
    include proxy_params;
    proxy_set_header Upgrade $http_upgrade;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header"],

  *check(server) {
    const outer = server.own("proxy_set_header").filter((header) => useful.test(nameOf(header)) && header.args[1]?.value !== "");
    if (outer.length === 0) return;
    for (const location of server.locations) {
      const [line] = location.own("proxy_set_header");
      if (!line || !location.gateway || !location.complete) continue;
      const kept = new Set(location.effectiveAll("proxy_set_header").map(nameOf));
      const lost = outer.filter((header) => !kept.has(nameOf(header)));
      const [first] = lost;
      if (!first) continue;
      const names = [...new Set(lost.map(({ args }) => args[0]?.value ?? ""))];
      yield {
        at: line.at,
        message: `Below ${location.path.value} the application no longer gets ${names.join(" and ")}.`,
        certainty: "certain",
        related: [{ at: first.at, message: "this line holds only where no proxy_set_header stands nearer" }],
        help: "Repeat the lines of the server here.",
      };
    }
  },
});
