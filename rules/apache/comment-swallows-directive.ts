import { claimsOf } from "../../src/core/apache/mistakes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/comment-swallows-directive",
  title: "A comment that ends in a backslash hides the directive on the next line.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `Apache joins a line that ends in a backslash with the next one before it looks for comments. The next line then belongs to the comment, without any
message: a deny that stands there does not deny, a header that stands there is not sent.

    # Exported from C:\\bakery\\
    Require all denied`,
  fix: `Remove the backslash, or write something behind it.

    # Exported from C:\\bakery
    Require all denied`,
  except: "The line was meant to be a comment. Begin it with # then.",
  references: ["https://httpd.apache.org/docs/2.4/configuring.html#syntax"],

  check: (document) => claimsOf(document, "comment-swallows-directive"),
});
