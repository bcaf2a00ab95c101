import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/continuation-glues-words",
  title: "Two lines are joined without a blank, and their words become one.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `A backslash at the end of a line joins it with the next one, and nothing is put in between. Without a blank before the backslash and without indentation
behind it, two words become one: here the host \`bakery.examplewww.bakery.example\`, which no visitor asks for.

    ServerAlias bakery.example\\
    www.bakery.example`,
  fix: `Write a blank before the backslash, or indent the next line.

    ServerAlias bakery.example \\
        www.bakery.example`,
  except: "One long word was meant to be split.",
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax"],

  check: (document) => claimsOf(document, "continuation-glues-words"),
});
