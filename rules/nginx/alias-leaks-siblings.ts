import { endWithSlash } from "../../src/core/edits.ts";
import { isPrefix, servesFiles } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** A name with an extension: the alias of a single file, `/favicon.ico`. */
const namesFile = (path: string): boolean => /\.[A-Za-z0-9]{1,6}$/.test(path);

export default rule({
  id: "nginx/alias-leaks-siblings",
  title: "A location without a closing slash also serves what lies beside its alias.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
  fixable: "safe",
  tags: ["security", "cwe-552"],
  why: `nginx replaces the location's path by the alias, letter by letter, and \`location /static\` matches every
address that begins so. With \`alias /srv/crepes/static\`, the address \`/static.sql\` is the file
\`/srv/crepes/static.sql\`, and \`/static_private/list.txt\` a file of the directory \`static_private\`.`,
  fix: `Let both end in a slash:

\`\`\`nginx
location /static/ {
    alias /srv/crepes/static/;
}
\`\`\``,
  except: `Nothing beside the directory begins with its name, and never will.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#alias", "https://cwe.mitre.org/data/definitions/552.html"],

  *check(server) {
    for (const location of server.locations) {
      const directory = location.own("alias").at(-1)?.args[0];
      const { path } = location;
      if (!directory || !isPrefix(location) || !servesFiles(location)) continue;
      if (!/[\w-]$/.test(path.value) || !/[\w-]$/.test(directory.value) || namesFile(path.value) || namesFile(directory.value)) continue;
      // A variable at the end may hold a slash.
      if (/\$\w+$/.test(directory.value)) continue;
      yield {
        at: location.at,
        message: `Files beside this directory are served too, such as "${path.value}.sql" or "${path.value}_old/".`,
        certainty: "certain",
        related: [{ at: directory.at, message: "neither this path nor the location ends in a slash" }],
        help: "End both the location and the alias with a slash.",
        fixes: [{ title: "End the location and the alias with a slash", safe: true, edits: [endWithSlash(path), endWithSlash(directory)] }],
      };
    }
  },
});
