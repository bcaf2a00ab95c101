import { elements, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/raven-abandoned",
  title: "Errors are reported through raven, which nobody maintains.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `raven was Sentry's client until 2018. It knows no Django that came after, and gets no fixes: an upgrade of Django or Python
ends the reports, mostly without a word.`,
  fix: `Install \`sentry-sdk\`, take \`raven.contrib.django.raven_compat\` out of INSTALLED_APPS, and write

\`\`\`python
import sentry_sdk

sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])
\`\`\``,
  references: ["https://docs.sentry.io/platforms/python/integrations/django/", "https://pypi.org/project/raven/"],

  *check(settings) {
    for (const hit of settings.hits("INSTALLED_APPS", (value) => elements(value).filter((item) => /^raven\.contrib\.django(?:\.|$)/.test(text(item) ?? "")))) {
      yield hit.claim("Reports of errors, sent by the abandoned raven, may stop with the next upgrade.", { help: "Use sentry-sdk instead." });
    }
  },
});
