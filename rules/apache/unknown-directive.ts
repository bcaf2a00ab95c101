import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/unknown-directive",
  title: "Apache does not know a directive and does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `Apache reads its whole configuration before it answers the first visitor, and one name that no module of it has stops it: with every site on the
machine, at the next restart. A slip of the finger, a directive of Apache 2.2 and a line of another server's configuration do that.

    ServerNmae www.bakery.example

Apache says \`Invalid command 'ServerNmae', perhaps misspelled or defined by a module not included in the server configuration\`. A name that is not
known here and is near no other may belong to a module that you have: that is told as an info.`,
  fix: `Correct the name, and run \`apachectl configtest\` before a restart. What belongs to a module that not every server has goes into \`<IfModule>\`.

    ServerName www.bakery.example`,
  except: "A module that is not known here brings the directive.",
  references: ["https://httpd.apache.org/docs/2.4/mod/directives.html", "https://httpd.apache.org/docs/2.4/upgrading.html"],

  check: (document) => claimsOf(document, "unknown-directive"),
});
