import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/include-cycle",
  title: "nginx includes a file that includes it in turn, and crashes.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx follows an \`include\` without looking whether it is reading that file already. A file that includes itself, even
through others, lets it open files until it has no more and crash: with every site of the machine, at the next restart.`,
  fix: `Take one \`include\` out of the circle. Lines that several files need go into a file of their own that includes none
of them:

\`\`\`nginx
include snippets/proxy-headers.conf;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#include"],

  check: (document) => claimsOfKind(document, "nginx", "include-cycle"),
});
