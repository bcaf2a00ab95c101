import { brokenLinkMiddleware } from "../../src/core/reporting/broken-links.ts";
import { elements, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/ignorable-404-not-compiled",
  title: "IGNORABLE_404_URLS holds a plain text.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `BrokenLinkEmailsMiddleware calls \`search()\` on each entry, which texts don't have. Every visitor who follows a link to a page
that is not there gets an error of the server instead of the page for missing pages.`,
  fix: `\`\`\`python
import re

IGNORABLE_404_URLS = [
    re.compile(r"^/favicon\\.ico$"),
    re.compile(r"\\.php"),
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#ignorable-404-urls"],

  *check(settings) {
    if (!settings.holds("MIDDLEWARE", (value) => brokenLinkMiddleware(value, settings).length > 0)) return;
    for (const hit of settings.hits("IGNORABLE_404_URLS", (value) => elements(value).filter((item) => text(item) !== undefined))) {
      yield hit.claim("A link to a missing page ends in an error of the server: IGNORABLE_404_URLS holds a plain text.", {
        help: 'Compile it: re.compile(r"...").',
      });
    }
  },
});
