import { endWithSlash } from "../../src/core/edits.ts";
import { isPrefix, servesFiles } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/alias-traversal",
  title: "A location without a closing slash lets visitors climb out of its alias.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-22"],
  why: `nginx replaces the location's path by the alias, letter by letter. With \`location /static\` and
\`alias /srv/crepes/static/\`, the address \`/static../crepes/settings.py\` becomes
\`/srv/crepes/static/../crepes/settings.py\`: everything in the directory above is served, the settings with the
SECRET_KEY, the database file and \`.env\` included. It is enough to type the address.`,
  fix: `Let both end in a slash:

\`\`\`nginx
location /static/ {
    alias /srv/crepes/static/;
}
\`\`\``,
  except: `Never: adding the slash costs nothing. It holds whatever stands above the directory today.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias", "https://cwe.mitre.org/data/definitions/22.html"],

  *check(server) {
    for (const location of server.locations) {
      const directory = location.own("alias").at(-1)?.args[0];
      const { modifier, path } = location;
      // A regular expression's alias is the whole file, an exact location has no rest to append.
      if (!directory?.value.endsWith("/") || !isPrefix(location) || !servesFiles(location)) continue;
      if (path.value === "" || /[/}]$|%>$/.test(path.value)) continue;
      yield {
        at: location.at,
        message: `"${path.value}../" opens the directory above this alias to every visitor.`,
        certainty: "certain",
        related: [{ at: directory.at, message: "this path ends in a slash, the location does not" }],
        help: `Write "location ${modifier === "" ? "" : "^~ "}${path.value}/", with a slash at the end.`,
        fixes: [{ title: "End the location with a slash", safe: true, edits: [endWithSlash(path)] }],
      };
    }
  },
});
