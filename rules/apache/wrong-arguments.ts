import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/wrong-arguments",
  title: "A directive has too few or too many arguments, and Apache does not start.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Apache counts the arguments of each directive and refuses the line when the number is wrong. The usual reasons: a comment at the end of the line,
which Apache does not know, a value with blanks that is not in quotes, and two names where one belongs.

    ServerName www.bakery.example bakery.example
    LimitRequestBody 10485760   # ten megabytes`,
  fix: `Put comments on lines of their own, values with blanks in quotes, and further names into ServerAlias.

    ServerName www.bakery.example
    ServerAlias bakery.example
    # Ten megabytes.
    LimitRequestBody 10485760`,
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax", "https://httpd.apache.org/docs/2.4/mod/directive-dict.html#Syntax"],

  check: (document) => claimsOf(document, "wrong-arguments"),
});
