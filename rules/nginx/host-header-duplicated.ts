import { removeLines } from "../../src/core/edits.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/host-header-duplicated",
  title: "nginx sends the application two Host headers.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `\`proxy_set_header\` adds a line each time. After \`include proxy_params;\`, which sets Host already, a second
\`proxy_set_header Host\` makes two Host lines in every request. gunicorn since 26.1 and uvicorn answer each of them
with 400 Bad Request; older gunicorn joins them to "shop.example,shop.example", which Django refuses as a name.`,
  fix: `Keep one of the two:

\`\`\`nginx
location / {
    include proxy_params;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header", "https://www.rfc-editor.org/rfc/rfc9112#section-3.2"],

  *check(server) {
    for (const location of server.locations) {
      const { gateway } = location;
      if (gateway?.protocol !== "http" && gateway?.protocol !== "https") continue;
      // An empty value takes the line away.
      const hosts = location.effectiveAll("proxy_set_header").filter(({ args }) => args[0]?.value.toLowerCase() === "host" && args[1]?.value !== "");
      const [first, second] = hosts;
      if (!first || !second) continue;
      yield {
        at: second.at,
        message: "Every request is answered with 400: nginx sends two Host headers.",
        certainty: "certain",
        related: [{ at: first.at, message: first.stock === undefined ? "the first one" : `${first.stock} sets the first one` }],
        help: "Remove one of the two lines.",
        ...(second.stock === undefined && { fixes: [{ title: "Remove the second Host", safe: true, edits: [removeLines(second.at)] }] }),
      };
    }
  },
});
