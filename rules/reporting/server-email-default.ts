import { adminMail } from "../../src/core/reporting/admin-mail.ts";
import { isTrue, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const smtp = "django.core.mail.backends.smtp.EmailBackend";

export default rule({
  id: "reporting/server-email-default",
  title: "Mails about errors come from root@localhost.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `The sender of mails about errors is SERVER_EMAIL; DEFAULT_FROM_EMAIL does not change it. Most mail servers refuse
\`root@localhost\` or file it as spam, and Django says nothing when they do.`,
  fix: `\`\`\`python
SERVER_EMAIL = "django@bakery.example"
\`\`\``,
  except: "A mail server on the same machine rewrites the sender.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#server-email", "https://docs.djangoproject.com/en/stable/howto/error-reporting/#server-errors"],

  *check(settings) {
    const admins = settings.names.find(({ name }) => name === "ADMINS");
    if (!admins || !settings.holds("ADMINS", isTrue) || !settings.holds("EMAIL_BACKEND", (value) => text(value) === smtp)) return;
    if (settings.reporter !== undefined || !settings.mayHold("LOGGING", (value) => adminMail(value)?.most !== 0)) return;
    for (const hit of settings.hits("SERVER_EMAIL", (value) => text(value) === "root@localhost")) {
      if (hit.unless !== undefined) continue;
      yield hit.claim("Mail servers may refuse the mails about errors: their sender is root@localhost.", {
        ...(hit.isDefault && { at: admins.at }),
        help: 'Set SERVER_EMAIL to an address of the site, as in SERVER_EMAIL = "django@example.com".',
      });
    }
  },
});
