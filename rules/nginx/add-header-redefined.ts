import type { NginxDirective, NginxScope } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** Headers whose loss opens something; a Cache-Control or a debugging header is often meant for one level alone. */
const protective: ReadonlySet<string> = new Set([
  "strict-transport-security", "content-security-policy", "x-frame-options", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy", "cross-origin-embedder-policy", "cross-origin-resource-policy",
]);

const nameOf = ({ args }: NginxDirective): string => args[0]?.value.toLowerCase() ?? "";

/** Since nginx 1.29.3 a level can be told to add to what it inherits. */
const merges = (scope: NginxScope): boolean => scope.effective("add_header_inherit")?.args[0]?.value === "merge";

export default rule({
  id: "nginx/add-header-redefined",
  title: "A location with a header of its own drops the protective ones around it.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-693"],
  why: `\`add_header\` in a location takes the place of all \`add_header\` lines of the server, not only of the one with the same
name. One \`add_header Cache-Control\` there, and Strict-Transport-Security, X-Frame-Options and the rest are gone for
everything in that location. Pages look the same, so nobody notices.`,
  fix: `Repeat the lines in the location, from a file that both include, or from nginx 1.29.3 on write
\`add_header_inherit merge;\`. For cache times alone, \`expires\` does the same and drops nothing.`,
  except: `The location serves files in which the headers mean nothing.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header"],

  *check(server) {
    const outer = server.effectiveAll("add_header").filter((header) => protective.has(nameOf(header)));
    if (outer.length === 0) return;
    for (const location of server.locations) {
      const own = location.own("add_header");
      if (own.length === 0 || merges(location) || !location.complete || location.own("return").length > 0) continue;
      const kept = new Set(own.map(nameOf));
      // What Django sends by itself is not lost where Django answers; a nested level inherits from the one around it.
      const lost = outer.filter((header) => !kept.has(nameOf(header)) && header.args[1]?.value !== "");
      const [first] = lost;
      const [line] = own;
      if (!first || !line || location.outer?.own("add_header").length) continue;
      const names = [...new Set(lost.map(({ args }) => args[0]?.value ?? ""))];
      yield {
        at: line.at,
        message: `Below ${location.path.value} ${names.slice(0, 3).join(", ")}${names.length > 3 ? " and more" : ""} ${names.length === 1 ? "is" : "are"} no longer sent.`,
        certainty: "certain",
        related: [{ at: first.at, message: "this line holds only where no add_header stands nearer" }],
        help: "Repeat the lines of the server here.",
      };
    }
  },
});
