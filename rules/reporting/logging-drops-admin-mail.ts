import { adminMail } from "../../src/core/reporting/admin-mail.ts";
import { isFalse, isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const reasons = {
  disabled: { because: "LOGGING disables Django's loggers", help: 'Add "disable_existing_loggers": False; it is True where it is left out.' },
  replaced: { because: "LOGGING takes Django's mail handler away", help: 'Name a handler of the class django.utils.log.AdminEmailHandler in the handlers of the logger "django".' },
  "not propagated": { because: 'the logger "django.request" keeps errors to itself', help: 'Take "propagate": False out, or add a handler of the class django.utils.log.AdminEmailHandler to that logger.' },
  filtered: { because: 'a filter on the logger "django.request" lets errors pass only with DEBUG on', help: "Take the filter out." },
  "not sent": { because: "the mail handler's email_backend is for development", help: 'Take "email_backend" out of the handler: it then uses EMAIL_BACKEND.' },
  level: { because: "a logger's level in LOGGING lets errors pass by", help: "Use the level ERROR or a lower one." },
} as const;

/** Code that sets logging up by itself, through whichever library. */
const setsLoggingUp = /\b(?:dictConfig|fileConfig|basicConfig|configure_logging|loguru|structlog)\b|\.addHandler\(/;

export default rule({
  id: "reporting/logging-drops-admin-mail",
  title: "LOGGING keeps error mails from being sent.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Django mails errors through its logging: an exception goes to the logger \`django.request\`, from there to \`django\`, whose
handler mails ADMINS. LOGGING can cut this chain without a word: by leaving \`disable_existing_loggers\` out (it then is True),
by naming \`django\` with other handlers, or with \`propagate\` off. With LOGGING_CONFIG off Django sets up nothing at all, not even its
own handler for mails. ADMINS is set, and nobody gets a mail.`,
  fix: `\`\`\`python
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
\`\`\`

leaves Django's own set-up in place. Where \`django\` is named, give it a handler of \`django.utils.log.AdminEmailHandler\`.`,
  except: "Mails about errors are not wanted, and the logs are watched.",
  references: [
    "https://docs.djangoproject.com/en/stable/topics/logging/#configuring-logging",
    "https://docs.djangoproject.com/en/stable/ref/logging/#default-logging-configuration",
  ],

  *check(settings, model) {
    // Whoever has a reporting service may have turned the mails off; without ADMINS there are none to drop.
    if (settings.reporter !== undefined || !settings.names.some(({ name }) => name === "ADMINS") || !settings.mayHold("ADMINS", isTrue)) return;
    if (settings.mayHold("LOGGING_CONFIG", isFalse)) {
      // Django then sets nothing up, its own handler for mails included; the project's code may.
      if (model.files.some(({ text }) => setsLoggingUp.test(text))) return;
      for (const hit of settings.hits("LOGGING_CONFIG", isFalse)) {
        yield hit.claim("ADMINS get no mail about errors: with LOGGING_CONFIG off, Django sets no logging up.", { help: "Take LOGGING_CONFIG out, or call logging.config.dictConfig() with a mail handler." });
      }
      return;
    }
    for (const hit of settings.hits("LOGGING", (value) => adminMail(value)?.kept !== undefined)) {
      const kept = hit.value.type === "unknown" ? undefined : adminMail(hit.value)?.kept;
      if (kept === undefined) continue;
      yield hit.claim(`ADMINS get no mail about errors: ${reasons[kept].because}.`, { help: reasons[kept].help });
    }
  },
});
