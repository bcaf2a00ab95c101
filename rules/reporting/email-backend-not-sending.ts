import { isSendingNothing, whereMailsStay } from "../../src/core/reporting/mail-backends.ts";
import { lacksDefault } from "../../src/core/reporting/mailers.ts";
import { lookUp, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { isStale } from "../../src/core/settings/stale.ts";
import { apartFromDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "reporting/email-backend-not-sending",
  title: "Production sends no mail.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["mail.E001", "mail.W001"],
  why: `The mail backends \`console\`, \`dummy\`, \`locmem\` and \`filebased\` are for development: nothing leaves the machine. Users wait for
the link to their new password, ADMINS hear of no error, and whoever reads the log reads the mails.

From Django 6.1 on, MAILERS names the ways that mail goes. Without \`default\` in it Django's own mails have none: sending one is an exception,
and those about errors are dropped without a word.`,
  fix: `\`\`\`python
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = os.environ["EMAIL_HOST"]
\`\`\``,
  except: "The site sends no mail and has no accounts.",
  references: ["https://docs.djangoproject.com/en/stable/topics/email/#email-backends", "https://docs.djangoproject.com/en/stable/ref/checks/#email"],

  *check(settings) {
    if (settings.sampleHolds("EMAIL_BACKEND", (value) => text(value) !== undefined && !isSendingNothing(value)) || isStale(settings, "EMAIL_BACKEND")) return;
    const backendOf = (value: PyItem): PyItem | undefined => lookUp(lookUp(value, "default"), "BACKEND");
    const ofMailers = (value: PyItem): readonly PyItem[] => [backendOf(value)].filter((backend) => backend !== undefined).filter(isSendingNothing);
    for (const hit of apartFromDebug(settings, [...settings.hits("EMAIL_BACKEND", isSendingNothing), ...settings.hits("MAILERS", ofMailers)])) {
      yield hit.claim(`Mails reach nobody: ${whereMailsStay(hit.value) ?? "the backend is for development"}.`, { mirrors: "mail.E001", help: 'Use "django.core.mail.backends.smtp.EmailBackend" or the backend of a mail service.' });
    }
    if (compareVersions(settings.django.least, "6.1") < 0) return;
    for (const hit of settings.hits("MAILERS", lacksDefault)) {
      yield hit.claim('Mails reach nobody: MAILERS has no "default".', { mirrors: "mail.W001", help: 'Add "default": {"OPTIONS": {"host": ...}} to MAILERS.' });
    }
  },
});
