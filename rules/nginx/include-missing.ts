import { claimsOfKind } from "../../src/core/document-claims.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/include-missing",
  title: "nginx includes a file that is not in the repository.",
  on: "document",
  severity: "info",
  since: "0.1.0",
  why: `nginx does not start when an \`include\` names a file that is not there. A file that is only on the server is not
reviewed with the rest, and what it sets (headers, TLS, who is let in) can't be judged here: other findings may be
missing for that reason.

Patterns with a \`*\` may match nothing. The files that come with nginx, Debian's packages and certbot are known and not
asked for.`,
  fix: `Commit the file, or write its lines where they are included:

\`\`\`nginx
include snippets/proxy-headers.conf;
\`\`\``,
  except: `The machine's own setup writes the file, for example with secrets or addresses of that machine.`,
  references: ["https://nginx.org/en/docs/ngx_core_module.html#include"],

  check: (document) => claimsOfKind(document, "nginx", "include-missing"),
});
