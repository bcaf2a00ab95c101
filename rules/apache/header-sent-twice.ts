import type { HeaderEdit } from "../../src/core/apache/requests.ts";
import { rule } from "../../src/core/rule.ts";

/** Lines that put a header into a table and leave the other one as it is. */
const adds = ({ action, condition, sure }: HeaderEdit): boolean => sure && condition === undefined && (action === "set" || action === "add");

export default rule({
  id: "apache/header-sent-twice",
  title: "Apache sends one header twice, with two values.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  why: `Apache keeps two tables of response headers, one for answers that succeed and one that \`always\` fills. \`Header set\` writes
into the first, \`Header always set\` into the second, and a page carries both. Browsers take the first
Strict-Transport-Security and ignore the other; two X-Frame-Options that differ, some ignore altogether.`,
  fix: `Write \`always\` everywhere, or nowhere:

\`\`\`apache
Header always set X-Frame-Options DENY
\`\`\``,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header"],

  *check(host) {
    if (host.htaccess) return;
    const edits = host.responseHeaders("/").filter(adds);
    for (const always of edits.filter(({ table, header }) => table === "always" && header.known)) {
      const plain = edits.find(({ table, header }) => table === "onsuccess" && header.value.toLowerCase() === always.header.value.toLowerCase());
      // Cookies and the like are meant to come several times.
      if (!plain || /^(?:set-cookie|link|vary|www-authenticate|content-security-policy)$/i.test(always.header.value)) continue;
      yield {
        at: always.at,
        message: `Every page carries ${always.header.value} twice: with and without always are two lists.`,
        certainty: "certain",
        related: [{ at: plain.at, message: "this line sends it as well" }],
        help: "Write always in both lines, or keep one of them.",
      };
    }
  },
});
