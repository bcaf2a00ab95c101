import { elements, isTrue, lookUp, type PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { isStale } from "../../src/core/settings/stale.ts";

const switches = (templates: PyItem): readonly PyItem[] =>
  elements(templates)
    .map((engine) => lookUp(lookUp(engine, "OPTIONS"), "debug"))
    .filter((debug) => debug !== undefined)
    .filter(isTrue);

export default rule({
  id: "settings/templates-debug",
  title: "Templates are rendered in debug mode while DEBUG is off.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With the option \`debug\`, each template keeps its source and its positions in memory, and errors carry pieces of it into mails
and reports. The option follows DEBUG where it is left out.`,
  fix: `\`\`\`python
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {}}]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/topics/templates/#django.template.backends.django.DjangoTemplates"],

  *check(settings) {
    // With DEBUG on, settings/debug-enabled says the worse of it; of an old value, settings/stale-derived-value tells why.
    if (settings.mayHold("DEBUG", isTrue) || isStale(settings, "TEMPLATES")) return;
    for (const hit of settings.hits("TEMPLATES", switches)) {
      yield hit.claim("Errors carry the source of templates along: their option debug is on while DEBUG is off.", { help: 'Take "debug" out of OPTIONS: it then follows DEBUG.' });
    }
  },
});
