import { consequencesOfStaleness } from "../../src/core/settings/stale.ts";
import { rule } from "../../src/core/rule.ts";
import { placeOf } from "../../src/core/source.ts";

export default rule({
  id: "settings/stale-derived-value",
  title: "A setting is made from another before production changes that one.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `\`SESSION_COOKIE_SECURE = not DEBUG\` in the common settings is computed once, where it stands, with the DEBUG that holds there. When
production's module then sets \`DEBUG = False\`, nothing is computed again: the cookie stays as it was for development. Each line looks
right, and together they send logins in the clear, print mails to the log, or fill the cache of a single process.`,
  fix: `Set it after the change, in production's own settings:

\`\`\`python
from .base import *

DEBUG = False
SESSION_COOKIE_SECURE = True
\`\`\`

or leave the other setting open in the common ones, so that each environment reads it before anything is made from it.`,
  except: "The value is replaced while the site starts, in a way that the settings do not show.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],

  *check(settings) {
    for (const { name, bad, effect } of consequencesOfStaleness) {
      for (const hit of settings.stale(name, bad)) {
        yield hit.claim(`${effect}: ${name} was made from ${hit.from} before that was changed.`, {
          related: [{ at: hit.changedAt, message: `${hit.from} gets its final value here` }],
          help: `Set ${name} after ${hit.from} has its final value (${placeOf(hit.changedAt)}).`,
        });
      }
    }
  },
});
