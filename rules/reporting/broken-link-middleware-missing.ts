import { mailsBrokenLinks } from "../../src/core/reporting/broken-links.ts";
import { isTrue, possibleElements } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/broken-link-middleware-missing",
  title: "IGNORABLE_404_URLS is set, and nothing mails about broken links.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `IGNORABLE_404_URLS says which missing pages are not worth a mail. Only BrokenLinkEmailsMiddleware sends such mails, and it is
not in MIDDLEWARE: nobody hears of any broken link.`,
  fix: `\`\`\`python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.BrokenLinkEmailsMiddleware",
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404", "https://docs.djangoproject.com/en/stable/ref/settings/#ignorable-404-urls"],

  *check(settings) {
    // An entry that is not known may be the one.
    if (settings.mayHold("MIDDLEWARE", (value) => possibleElements(value).some((item) => mailsBrokenLinks(item, settings) !== false))) return;
    for (const hit of settings.hits("IGNORABLE_404_URLS", isTrue)) {
      yield hit.claim("Nobody hears of broken links: BrokenLinkEmailsMiddleware is not in MIDDLEWARE.", {
        help: 'Add "django.middleware.common.BrokenLinkEmailsMiddleware" near the top of MIDDLEWARE.',
      });
    }
  },
});
