import { isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const names = new Set(["DEBUG", "DJANGO_DEBUG", "APP_DEBUG", "DEBUG_MODE", "DJANGO_DEBUG_MODE"]);
const isOn = (value: string | undefined): boolean => /^(?:1|true|yes|on|y|t)$/i.test(value ?? "");

export default rule({
  id: "launch/debug-environment",
  title: "A variable that turns DEBUG on is set where production starts.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-489"],
  why: `With DEBUG on, every error shows visitors the code around it, the values of its variables and most of the settings, and static files
are served by Django itself.

Where the settings are read and show what becomes of the variable, settings/debug-enabled says it instead.`,
  fix: `Leave the variable out, and let DEBUG be off unless somebody turns it on:

\`\`\`python
DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
\`\`\``,
  except: "The variable is another program's, or the settings do nothing with it.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#debug", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug"],

  *check({ environment, stage, server }, model) {
    if (stage.verdict !== "production" || server === "runserver") return;
    for (const { name, value, at } of environment) {
      if (!names.has(name) || !isOn(value)) continue;
      const reads = model.settings.filter(({ variables }) => variables.some((variable) => variable.name === name));
      // Settings that are known and do not ask for it, or that have told already.
      if (model.settings.length > 0 && (reads.length === 0 || reads.some((settings) => settings.holds("DEBUG", isTrue)))) continue;
      if (reads.length > 0 && !reads.some((settings) => settings.variables.some((variable) => variable.name === name && variable.settings.includes("DEBUG")))) continue;
      yield {
        at,
        message: `Every error shows visitors the code and its data: ${name} is on where production starts.`,
        certainty: reads.length > 0 ? "certain" : "likely",
        help: `Leave ${name} out.`,
      };
    }
  },
});
