import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/invalid-value",
  title: "Apache refuses the value of a directive and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Many values are looked at while Apache reads its configuration: switches take \`On\` and \`Off\` alone, options are all signed or none, sizes have no unit,
an address is an address, and a regular expression must compile. A line that does not pass stops Apache with every site on the machine.

    Options Indexes, FollowSymLinks
    LimitRequestBody 10M
    SSLProtocol TLSv1.2,TLSv1.3`,
  fix: `Write what the directive's documentation allows, and run \`apachectl configtest\` before a restart.

    Options FollowSymLinks
    LimitRequestBody 10485760
    SSLProtocol -all +TLSv1.2 +TLSv1.3`,
  references: ["https://httpd.apache.org/docs/2.4/mod/directives.html", "https://httpd.apache.org/docs/2.4/configuring.html"],

  check: (document) => claimsOf(document, "invalid-value"),
});
