import { isPrefix, servesFiles } from "../../src/core/nginx/server.ts";
import { fileRootOf } from "../../src/core/nginx/files.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { rule } from "../../src/core/rule.ts";

/** Names that a directory of static files has, and one of uploads. */
const samplesIn = (path: string): readonly string[] =>
  /media|upload/i.test(path) ? ["photo.jpg", "scan.png", "report.pdf"] : ["css/site.css", "js/site.js", "img/logo.png", "img/photo.jpg", "fonts/site.woff2"];

export default rule({
  id: "nginx/regex-location-steals",
  title: "A regular expression takes files away from the location that has them.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `nginx looks at regular expressions after prefixes and lets them win. \`location ~* \\.(css|js)$ { expires 30d; }\` therefore
answers \`/static/site.css\` in place of \`location /static/\`, and with it goes the \`alias\`: nginx looks for the file in
another directory, and every style sheet and script is answered with 404.`,
  fix: `Say what is meant inside the location of the files, or give that location precedence:

\`\`\`nginx
location ^~ /static/ {
    alias /srv/crepes/static/;
    expires 30d;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#location"],

  *check(server) {
    if (server.assumed) return;
    for (const location of server.locations) {
      const files = fileRootOf(location);
      // An alias is lost for certain; a root may be the same that the expression inherits.
      if (files?.kind !== "alias" || location.own("alias").length === 0 || !isPrefix(location) || !location.path.value.endsWith("/") || !servesFiles(location)) continue;
      for (const sample of samplesIn(location.path.value)) {
        const { location: taken, sure } = locationFor(server, location.path.value + sample);
        if (!taken || taken === location || !sure || taken.outer === location) continue;
        if ((taken.modifier !== "~" && taken.modifier !== "~*") || !servesFiles(taken) || fileRootOf(taken)?.kind === "alias" || taken.own("try_files").length > 0) continue;
        yield {
          at: taken.at,
          message: `${location.path.value}${sample} is answered here, where its alias does not hold: 404.`,
          certainty: "certain",
          related: [{ at: location.at, message: "the files are meant to come from here" }],
          help: `Write "location ^~ ${location.path.value}", or move what this block says into that location.`,
        };
        break;
      }
    }
  },
});
