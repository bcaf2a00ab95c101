import { endWithSlash } from "../../src/core/edits.ts";
import { ownScripts } from "../../src/core/apache/wsgi-applications.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/alias-slash-mismatch",
  title: "An Alias ends in a slash and its target does not, so nothing below it is found.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Apache puts the directory in the place of the URL, letter by letter. With \`Alias /static/ /srv/crepes/static\` the address
\`/static/site.css\` becomes \`/srv/crepes/staticsite.css\`: every file is answered with 404. Files of a neighbour whose
name begins the same way are served instead: \`/static/_private/list.txt\` is \`/srv/crepes/static_private/list.txt\`.

So with WSGIScriptAlias: under \`WSGIScriptAlias /orders/ /srv/crepes/crepes/wsgi.py\` the page \`/orders/today/\` is looked for in
\`wsgi.pytoday\`, and only \`/orders/\` itself is answered.`,
  fix: `Let both end in a slash, or neither:

\`\`\`apache
Alias /static/ /srv/crepes/static/
WSGIScriptAlias /orders /srv/crepes/crepes/wsgi.py
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_alias.html#alias", "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIScriptAlias.html"],

  *check(host) {
    for (const { url, path, at, inherited, located } of host.aliases) {
      if (inherited || located || !url.known || !path.known || !url.value.endsWith("/") || url.value === "/" || path.value.endsWith("/")) continue;
      // One file under an address that ends in a slash is found there.
      if (/\.[A-Za-z0-9]{1,6}$/.test(path.value)) continue;
      yield {
        at,
        message: `Every file below ${url.value} is answered with 404: Apache looks for "${path.value}site.css".`,
        certainty: "certain",
        help: `Write ${path.value}/ with a slash at the end.`,
        fixes: [{ title: "End the directory with a slash", safe: true, edits: [endWithSlash(path)] }],
      };
    }
    for (const { mount, target, pattern, at } of ownScripts(host)) {
      if (pattern || !mount.known || !target.known || mount.value === "/" || !mount.value.endsWith("/") || !/\.\w+$/.test(target.value)) continue;
      yield {
        at,
        message: `Every page below ${mount.value} is answered with 404: Apache looks for "${target.value}page".`,
        certainty: "certain",
        help: `Write ${mount.value.replace(/(?<!\/)\/+$/, "")} without the slash at the end.`,
      };
    }
  },
});
