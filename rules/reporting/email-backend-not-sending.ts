import { lookUp, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const keeps = /^django\.core\.mail\.backends\.(console|dummy|locmem|filebased)\.EmailBackend$/;

const whereTo: Readonly<Record<string, string>> = {
  console: "they are printed to the log",
  dummy: "they are thrown away",
  locmem: "they stay in the memory of the process",
  filebased: "they are written to files",
};

const keepsMail = (item: PyItem | undefined): boolean => keeps.test(text(item) ?? "");

export default rule({
  id: "reporting/email-backend-not-sending",
  title: "Production sends no mail.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["mail.E001"],
  why: `The mail backends \`console\`, \`dummy\`, \`locmem\` and \`filebased\` are for development: nothing leaves the machine. Users wait for
the link to their new password, ADMINS hear of no error, and whoever reads the log reads the mails.`,
  fix: `\`\`\`python
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = os.environ["EMAIL_HOST"]
\`\`\``,
  except: "The site sends no mail and has no accounts.",
  references: ["https://docs.djangoproject.com/en/stable/topics/email/#email-backends", "https://docs.djangoproject.com/en/stable/ref/checks/#email"],

  *check(settings) {
    if (settings.sampleHolds("EMAIL_BACKEND", (value) => text(value) !== undefined && !keepsMail(value))) return;
    const backendOf = (value: PyItem): PyItem | undefined => lookUp(lookUp(value, "default"), "BACKEND");
    const ofMailers = (value: PyItem): readonly PyItem[] => [backendOf(value)].filter((backend) => backend !== undefined).filter(keepsMail);
    for (const hit of [...settings.hits("EMAIL_BACKEND", keepsMail), ...settings.hits("MAILERS", ofMailers)]) {
      const kind = keeps.exec(text(hit.value) ?? "")?.[1] ?? "";
      yield hit.claim(`Mails reach nobody: ${whereTo[kind] ?? "the backend is for development"}.`, { help: 'Use "django.core.mail.backends.smtp.EmailBackend" or the backend of a mail service.' });
    }
  },
});
