import { endOfSupport } from "../../src/core/settings/django-releases.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "settings/unsupported-django",
  title: "The project runs a Django that gets no security fixes any more.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-1104"],
  why: `Holes that are found in Django are mended in the supported series alone, and published for all. A site on an older series
stays open to them; the distributions that mend old versions themselves are the exception.`,
  fix: `Move to a supported series, one at a time, and read the release notes of each:

\`\`\`text
Django>=5.2,<5.3
\`\`\``,
  except: "The Django is one that a Linux distribution or a company maintains.",
  references: ["https://www.djangoproject.com/download/#supported-versions", "https://docs.djangoproject.com/en/stable/howto/upgrade-version/"],

  *check(settings, model) {
    const { most, pinned, at } = settings.django;
    const end = endOfSupport(most);
    if (!pinned || end === undefined || end >= model.today) return;
    yield {
      at: at ?? settings.anchor,
      message: `Holes in Django stay open: ${most} has had no security fixes since ${end}.`,
      certainty: "certain",
      help: "Move to a supported series, such as 5.2, the one with long-term support.",
    };
  },
});
