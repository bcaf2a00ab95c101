import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/wrong-arguments",
  title: "A directive has too many or too few arguments, so nginx does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx counts the words of a directive before it reads them, and does not start when there are too many or too few: with
every site of the machine, at the next restart. Most often a \`;\` is missing, or the quotes around a value with blanks
or with a \`;\` in it.`,
  fix: `Put a value that holds blanks or a \`;\` into quotes, and end each directive with \`;\`:

\`\`\`nginx
add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/beginners_guide.html#conf_structure", "https://nginx.org/en/docs/dirindex.html"],

  check: (document) => claimsOfKind(document, "nginx", "wrong-arguments"),
});
