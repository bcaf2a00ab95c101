import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/section-header-comment",
  title: "A comment behind a section's opening tag changes what the section is for.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `The line that opens a section goes on to its last \`>\`, wherever that stands. A comment behind the tag is harmless until somebody writes an arrow or a
tag into it: then the words up to there belong to the condition, which no longer holds, and the whole section is skipped without a message.

    <IfModule mod_headers.c> # plain -> strict
        Header always set Strict-Transport-Security "max-age=31536000"
    </IfModule>`,
  fix: `Put the comment on a line of its own.

    # plain -> strict
    <IfModule mod_headers.c>
        Header always set Strict-Transport-Security "max-age=31536000"
    </IfModule>`,
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax", "https://httpd.apache.org/docs/2.4/mod/core.html#ifmodule"],

  check: (document) => claimsOf(document, "section-header-comment"),
});
