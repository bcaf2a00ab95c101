import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/syntax-error",
  title: "nginx cannot read a file of its configuration.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx reads all of its files before it starts. When one of them is malformed it does not start, and a running
nginx keeps its old configuration when it is told to reload: the change that was deployed is silently not in force.

nginx itself often names a place far from the mistake (the next \`;\`, the end of the file). The place shown here is
that of the statement, quote or block that is wrong.`,
  fix: `Repair the statement. Every directive ends with \`;\`, every block with \`}\`, and a word that holds a \`;\`, a brace
or a blank stands in quotes that begin and end the word:

\`\`\`nginx
location ~ "^/crepes/\\d{4}/$" {
    return 301 "/menu/";
}
\`\`\`

\`nginx -t\` tries a configuration without touching the running server.`,
  except: `A file that only looks like one of nginx's. Name its kind, or leave it out.`,
  references: ["https://nginx.org/en/docs/beginners_guide.html#conf_structure", "https://nginx.org/en/docs/switches.html"],

  check: (document) => claimsOfKind(document, "nginx", undefined),
});
