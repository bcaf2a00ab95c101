import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/syntax-error",
  title: "Apache refuses the file and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Apache reads its whole configuration before it answers the first visitor. One section that is not closed, one closing tag too many or one missing
\`>\` stops it, and with it every site on the machine: at the next restart, which may be the reboot weeks after the change.

    <VirtualHost *:443>
        <Directory /srv/bakery/static>
            Require all granted
    </VirtualHost>

Only what fails whichever modules are loaded is reported. A closing tag that is missing for \`<IfModule>\` and its like is valid or not by the modules.`,
  fix: `Close every section before the one around it, each closing tag on a line of its own, and run \`apachectl configtest\` before a restart.

    <VirtualHost *:443>
        <Directory /srv/bakery/static>
            Require all granted
        </Directory>
    </VirtualHost>`,
  except: "The file is a template of a program that is not known here, and its output is valid.",
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax", "https://httpd.apache.org/docs/2.4/sections.html"],

  *check({ language, problems }) {
    if (language !== "apache") return;
    for (const { at, message, help, related } of problems) {
      yield { at, message, certainty: "certain", ...(help !== undefined && { help }), ...(related && { related: [related] }) };
    }
  },
});
