import { elements, isTrue, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { isForOlderDjango } from "../../src/core/settings/older-django.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";

export default rule({
  id: "settings/allowed-hosts-empty",
  title: "ALLOWED_HOSTS names no host.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.W020"],
  why: `With DEBUG off Django answers 400 Bad Request to every visitor, because the name that the browser asked for is not in
ALLOWED_HOSTS. With DEBUG on it answers for localhost alone (since Django 1.10.3, 1.9.11 and 1.8.16). A list that holds only an empty text, such as
\`"".split(",")\` makes, is no better, though \`check --deploy\` passes it.`,
  fix: `\`\`\`python
ALLOWED_HOSTS = ["www.bakery.example", "bakery.example"]
\`\`\`

\`".bakery.example"\` stands for the domain and all its subdomains.`,
  except: "The list is filled from a variable that production always sets: then nothing is reported.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check(settings) {
    // With DEBUG on, Django took any name before 1.8.16, 1.9.11 and 1.10.3.
    const isBefore = isForOlderDjango(settings) || compareVersions(settings.django.most, "1.10") < 0;
    if (isBefore && settings.holds("DEBUG", isTrue)) return;
    const namesNobody = (value: Parameters<typeof elements>[0]): boolean => (value.type === "list" || value.type === "tuple" || value.type === "set") && elements(value).every((host) => text(host) === "");
    for (const hit of settings.hits("ALLOWED_HOSTS", namesNobody)) {
      // Empty only while a variable is unset fails closed: somebody notices before a visitor does.
      if (hit.unless !== undefined) continue;
      yield hit.claim(`Django answers 400 Bad Request to every visitor: ALLOWED_HOSTS is ${hit.isDefault ? "not set" : "empty"}.`, {
        help: 'Name the site\'s hosts, as in ALLOWED_HOSTS = ["www.example.com"].',
      });
    }
  },
});
