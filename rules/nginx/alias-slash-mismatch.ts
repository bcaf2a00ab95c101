import { endWithSlash } from "../../src/core/edits.ts";
import { isPrefix, servesFiles } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/alias-slash-mismatch",
  title: "A location ends in a slash and its alias does not, so no file is found.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `nginx replaces the location's path by the alias, letter by letter. With \`location /static/\` and
\`alias /srv/crepes/static\`, the address \`/static/site.css\` becomes \`/srv/crepes/staticsite.css\`: every file is
answered with 404, and the pages come without styles, scripts and pictures. Files of a neighbour whose name begins the
same way are served instead: \`/static/-private/list.txt\` is \`/srv/crepes/static-private/list.txt\`.`,
  fix: `Let both end in a slash:

\`\`\`nginx
location /static/ {
    alias /srv/crepes/static/;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"],

  *check(server) {
    for (const location of server.locations) {
      const directory = location.own("alias").at(-1)?.args[0];
      const { path } = location;
      if (!directory || !isPrefix(location) || !servesFiles(location) || !path.value.endsWith("/") || path.value === "/") continue;
      // What a variable or a template's placeholder ends with is not known.
      if (!/[\w.-]$/.test(directory.value) || /\$\w+$/.test(directory.value)) continue;
      yield {
        at: directory.at,
        message: `Every file below ${path.value} is answered with 404: nginx looks for "${directory.value}site.css".`,
        certainty: "certain",
        related: [{ at: location.at, message: "the location ends in a slash, the alias does not" }],
        help: `Write "alias ${directory.value}/;", with a slash at the end.`,
        fixes: [{ title: "End the alias with a slash", safe: true, edits: [endWithSlash(directory)] }],
      };
    }
  },
});
