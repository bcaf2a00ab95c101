import { rule } from "../../src/core/rule.ts";
import { ownScripts } from "../../src/core/apache/wsgi-applications.ts";

export default rule({
  id: "apache/wsgi-alias-to-directory",
  title: "Every Python file of a directory runs when a visitor asks for it.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-94"],
  why: `With a directory as its target, \`WSGIScriptAlias /run /srv/crepes/crepes\` takes each file in it for an application:
\`/run/settings.py\` imports \`settings.py\`, \`/run/fill_database.py\` runs that script, with the rights of the site. What
has no \`application\` in it is answered with 404 only after it has run.`,
  fix: `Name the file:

\`\`\`apache
WSGIScriptAlias / /srv/crepes/crepes/wsgi.py
\`\`\``,
  references: ["https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIScriptAlias.html"],

  *check(host) {
    for (const { target, mount, at, pattern } of ownScripts(host)) {
      if (pattern || !target.known || /\.\w+$/.test(target.value)) continue;
      const code = host.codeIn(target.value);
      if (code === "no") continue;
      yield {
        at,
        message: `Each Python file in this directory runs when a visitor asks for it below ${mount.value}.`,
        certainty: code === "yes" ? "certain" : "likely",
        help: "Name wsgi.py itself.",
      };
    }
  },
});
