import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/include-cycle",
  title: "nginx includes a file that includes it in turn, and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `nginx follows an \`include\` without looking whether it is reading that file already. A file that includes itself, even
through others, makes it open them until it has no more. All sites of the machine are gone at the next restart:

    [emerg] open() "/etc/nginx/sites/shop.conf" failed (24: Too many open files)

Where it may open some ten thousand files, it crashes without a word.`,
  fix: `Take one \`include\` out of the circle. Lines that several files need go into a file of their own that includes none
of them:

\`\`\`nginx
include snippets/proxy-headers.conf;
\`\`\``,
  except: `Never: nginx does not start with it.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#include"],

  check: (document) => claimsOfKind(document, "nginx", "include-cycle"),
});
