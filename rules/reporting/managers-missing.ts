import { brokenLinkMiddleware } from "../../src/core/reporting/broken-links.ts";
import { isFalse } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/managers-missing",
  title: "Broken links are to be mailed, and nobody is there to get the mails.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `BrokenLinkEmailsMiddleware mails MANAGERS, not ADMINS. MANAGERS is empty, and setting ADMINS does not set it: the middleware
does its work for nothing.`,
  fix: `\`\`\`python
MANAGERS = ADMINS
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#errors-404", "https://docs.djangoproject.com/en/stable/ref/settings/#managers"],

  *check(settings) {
    const isEmpty = [...settings.hits("MANAGERS", isFalse)].some(({ unless }) => unless === undefined);
    if (!isEmpty) return;
    for (const hit of settings.hits("MIDDLEWARE", (value) => brokenLinkMiddleware(value, settings))) {
      yield hit.claim("Nobody gets the mails about broken links: MANAGERS is empty.", { help: "Write MANAGERS = ADMINS, or take the middleware out." });
    }
  },
});
