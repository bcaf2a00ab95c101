import { adminMail } from "../../src/core/reporting/admin-mail.ts";
import { isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/error-mail-doubled",
  title: "Each error is mailed more than once.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `A record goes through the handlers of its own logger, then through those of every logger above it. With a mail handler on
\`django.request\` and another on \`django\` (Django's own set-up has one there) or on the root, ADMINS get each error twice, and
soon read neither.`,
  fix: `\`\`\`python
"loggers": {"django.request": {"handlers": ["mail_admins"], "level": "ERROR", "propagate": False}}
\`\`\`

or leave the mail to Django's own set-up and take the handler out.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/logging/#default-logging-configuration"],

  *check(settings) {
    if (!settings.holds("ADMINS", isTrue)) return;
    for (const hit of settings.hits("LOGGING", (value) => (adminMail(value)?.least ?? 0) > 1)) {
      yield hit.claim("ADMINS get each error twice: two mail handlers in LOGGING take it.", {
        help: 'Leave one mail handler in the chain of "django.request", "django" and the root, or set "propagate": False below it.',
      });
    }
  },
});
