import { errorPagesOf } from "../../src/core/nginx/answers.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { gatewayAt } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** What nginx answers by itself when the application does not. */
const deadCodes: ReadonlySet<number> = new Set([502, 503, 504]);

export default rule({
  id: "nginx/error-page-hits-dead-app",
  title: "The page for a dead application is asked of the dead application.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`error_page 502 /502.html;\` makes nginx look for the location of \`/502.html\` as if a visitor had asked for it. Without a
location of its own that is \`location /\`, which leads to the application that has just failed to answer. nginx tries it a
second time, then shows its own bare page: the one that you wrote is never seen, and each failure costs two time-outs.`,
  fix: `\`\`\`nginx
error_page 502 503 504 /502.html;
location = /502.html {
    root /srv/crepes/errors;
    internal;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page"],

  *check(server) {
    if (server.assumed) return;
    const said = new Set<unknown>();
    for (const location of server.locations) {
      const gateway = gatewayAt(location);
      if (!gateway) continue;
      for (const page of errorPagesOf(location)) {
        if (!page.codes.some((code) => deadCodes.has(code)) || !page.target.value.startsWith("/") || /[${<]/.test(page.target.value) || said.has(page.directive.at)) continue;
        const { location: answers, sure } = locationFor(server, page.target.value);
        const again = answers && gatewayAt(answers);
        if (!sure || !again || again.directive !== gateway.directive || answers.own("try_files").length > 0) continue;
        said.add(page.directive.at);
        yield {
          at: page.directive.at,
          message: `Visitors never see ${page.target.value}: nginx asks the application for it, which just failed.`,
          certainty: "certain",
          related: [{ at: again.directive.at, message: `${page.target.value} is asked for here` }],
          help: `Add "location = ${page.target.value}" with the root of the file, and "internal;".`,
        };
      }
    }
  },
});
