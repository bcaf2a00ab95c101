import { publicAddressesOf, servedDirectories } from "../../src/core/apache/public-files.ts";
import { isWithin } from "../../src/core/paths.ts";
import { deployedSourceBelow } from "../../src/core/deployment/project-source.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/source-exposed",
  title: "Apache hands out the project's source.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-552"],
  why: `An \`Alias\` or the \`DocumentRoot\` leads to the project, or to a directory above it, and access is granted to everybody. Whoever
asks for \`settings.py\` there downloads it with the SECRET_KEY and the database's password; \`.env\`, \`db.sqlite3\` and \`.git\`
lie beside it.

Nothing is reported where the application, or a proxy, answers these addresses first. What a host with \`WSGIScriptAlias\`
opens around its own script is told by apache/wsgi-unprotected.`,
  fix: `Let it lead to a directory that holds nothing but files for visitors:

\`\`\`apache
Alias /static/ /srv/bakery/static/
<Directory /srv/bakery/static>
    Require all granted
</Directory>
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/urlmapping.html", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/", "https://cwe.mitre.org/data/definitions/552.html"],

  *check(host, model) {
    if (!model.checkouts.sharesMachine(host)) return;
    const said = new Set<number>();
    for (const { serverPath } of deployedSourceBelow(servedDirectories(host), model)) {
      for (const { url, directory, at } of publicAddressesOf(host, serverPath)) {
        if (said.has(at.start) || host.wsgiScripts.some(({ target }) => isWithin(target.value, directory)) || host.directives("PassengerAppRoot").length > 0) continue;
        said.add(at.start);
        const checkout = model.checkouts.around(serverPath);
        yield {
          at,
          message: `Anybody can download the project's source, at addresses such as ${url}.`,
          certainty: "certain",
          ...(checkout && { related: [{ at: checkout.at, message: `this tells that the project stands in ${checkout.server}` }] }),
          help: "Let it lead to a directory that holds static or uploaded files alone.",
        };
      }
    }
  },
});
