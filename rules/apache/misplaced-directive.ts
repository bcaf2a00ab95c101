import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/misplaced-directive",
  title: "A directive stands where Apache refuses it, and the server does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Every directive has its contexts. One that holds for the whole server cannot stand in a \`<VirtualHost>\`, what maps URLs cannot stand in
\`<Directory>\`, and access control stands nowhere else. Apache refuses the line and does not start. In \`.htaccess\` it starts, and every request below
that directory answers 500.

    <VirtualHost *:80>
        ServerTokens Prod
    </VirtualHost>

Of a file that others include from places unknown, nothing is reported.`,
  fix: `Move the line to where its documentation allows it, and run \`apachectl configtest\` before a restart.

    ServerTokens Prod
    <VirtualHost *:80>
    </VirtualHost>`,
  references: ["https://httpd.apache.org/docs/2.4/mod/directive-dict.html#Context", "https://httpd.apache.org/docs/2.4/sections.html"],

  check: (document) => claimsOf(document, "misplaced-directive"),
});
