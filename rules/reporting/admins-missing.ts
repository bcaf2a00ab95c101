import { elements, lookUp, type PyValue, text, truth } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Handlers of Python's and Django's own, which tell nobody beyond a file or a mail to ADMINS. */
const tellsNobody = /^(?:logging\.|django\.utils\.log\.)/;

/** Whether LOGGING has a handler of another package: it may tell somebody. */
const tellsElsewhere = (logging: PyValue): boolean => {
  const handlers = lookUp(logging, "handlers");
  if (handlers?.type !== "dict") return false;
  return handlers.entries.some(([, handler]) => {
    const name = text(lookUp(handler, "class"));
    return name === undefined || !tellsNobody.test(name);
  });
};

export default rule({
  id: "reporting/admins-missing",
  title: "Nobody is told when the site fails.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With DEBUG off, Django mails each error to the people in ADMINS, with the traceback and the request. ADMINS is empty and no
error-reporting service is in sight, so a page may fail for weeks before somebody complains.`,
  fix: `\`\`\`python
ADMINS = [("Ada", "ada@bakery.example")]      # up to Django 5.2
ADMINS = ["ada@bakery.example"]               # from Django 6.0 on
SERVER_EMAIL = "django@bakery.example"
\`\`\`

or use an error-reporting service such as Sentry, which a busy site needs anyway.`,
  except: "The logs are watched by something that is not in the repository.",
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#email-reports", "https://docs.djangoproject.com/en/stable/ref/settings/#admins"],

  *check(settings) {
    if (settings.reporter !== undefined || settings.mayHold("LOGGING", tellsElsewhere)) return;
    const slip = settings.misspellings.find(({ meant }) => meant === "ADMINS");
    for (const hit of settings.hits("ADMINS", (value) => truth(value) === false && elements(value).length === 0)) {
      // Empty only while a variable is unset: production is meant to set it.
      if (hit.unless !== undefined) continue;
      yield hit.claim(`Nobody is told when a page fails: ADMINS is ${hit.isDefault ? "not set" : "empty"}.`, {
        ...(slip && { at: slip.at }),
        help: `Name who gets the mails, as in ${settings.django.most.startsWith("6") ? 'ADMINS = ["ada@example.com"]' : 'ADMINS = [("Ada", "ada@example.com")]'}.`,
      });
    }
  },
});
