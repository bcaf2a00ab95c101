import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/include-missing",
  title: "An Include names a file that is not in the repository.",
  on: "document",
  severity: "info",
  since: "0.1.0",
  why: `\`Include\` of a file that is not there stops Apache. A path that does not begin with \`/\` is looked for below the ServerRoot (\`/etc/apache2\` on
Debian), not beside the file that includes it, so a file that was left out of the repository or lies elsewhere is found missing only at the restart.

    Include bakery/headers.conf

Files that the server's packages bring (\`mods-enabled/*.conf\`, \`ports.conf\`) and absolute paths are not reported.`,
  fix: `Commit the file, and install it where Apache looks for it. Where it may be absent, write IncludeOptional.

    IncludeOptional bakery/headers.conf`,
  except: "The file is written on the server, by a deployment script or by hand.",
  references: ["https://httpd.apache.org/docs/2.4/mod/core.html#include"],

  check: (document) => claimsOf(document, "include-missing"),
});
