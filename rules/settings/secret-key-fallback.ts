import type { PyValue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { apartFromDebug } from "../../src/core/settings/without-debug.ts";

export default rule({
  id: "settings/secret-key-fallback",
  title: "A known SECRET_KEY is used when the variable is not set.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-1188"],
  why: `The site starts without the variable, and nothing tells that it then signs its sessions and password links with a key that
everybody can read in the repository. Sooner or later a variable is forgotten, misspelt, or lost in a move.`,
  fix: `Let the start fail instead:

\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\`

and give development its key in its own settings.`,
  except: "The fallback is used only where DEBUG is on, and settings/debug-enabled tells which variable must be set: then nothing is reported.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key"],

  *check(settings) {
    const isKnown = (value: PyValue): boolean => value.type === "secret" && value.value.satisfies((key) => key !== "" && key !== "None");
    if ([...apartFromDebug(settings, settings.hits("SECRET_KEY", isKnown))].length === 0) return;
    for (const hit of settings.hits("SECRET_KEY", isKnown, "value")) {
      if (hit.unless === undefined) continue;
      yield hit.claim("Sessions and password links are signed with a key that everybody can read.", {
        help: 'Let the start fail without it: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].',
      });
    }
  },
});
