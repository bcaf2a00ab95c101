import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/invalid-value",
  title: "nginx refuses a directive's value, so it does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx reads the values of its directives before it starts: switches, sizes, times, addresses, expressions, variables,
and whether a directive stands twice where it may stand once. A value that it cannot read stops it: with every site of
the machine, at the next restart. At a reload it keeps the old configuration.

    client_max_body_size 10MB;

nginx writes sizes as \`10m\` and says \`"client_max_body_size" directive invalid value\`. What depends on the machine, such
as files and names to look up, is not judged.`,
  fix: `Write the value as nginx reads it: \`on\` or \`off\`, \`8k\`, \`10m\`, \`30s\`, \`1h30m\`, an address with its port.

\`\`\`nginx
client_max_body_size 10m;
proxy_pass http://127.0.0.1:8000;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/syntax.html", "https://nginx.org/en/docs/dirindex.html"],

  check: (document) => claimsOfKind(document, "nginx", "invalid-value"),
});
