import { isTrue, text } from "../../src/core/python.ts";
import { replaceLiteral } from "../../src/core/settings/assignment.ts";
import { rule } from "../../src/core/rule.ts";
import type { Hit } from "../../src/core/settings/settings.ts";

/** What people write to turn something off, and which is a text all the same. */
const offWord = /^(?:false|no|off|0|f|n)$/i;

function helpFor({ value, variables: [variable] }: Hit): string {
  if (variable === undefined || !offWord.test(text(value) ?? "")) return "Write DEBUG = False.";
  return `Compare the text, as in DEBUG = os.environ.get("${variable}", "") == "1": Python takes even "0" and "False" for true.`;
}

export default rule({
  id: "settings/debug-enabled",
  title: "DEBUG is on in the production settings.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  aliases: ["security.W018"],
  tags: ["security", "cwe-489"],
  why: `With DEBUG on, every error shows the visitor the source around it, the local variables and most of the settings; every
unknown address lists the site's URLs. No mail about errors is sent, whatever ADMINS says, and each query of each request is
kept in memory.

Any value that Python takes for true turns it on, the text \`"False"\` included.`,
  fix: `\`\`\`python
DEBUG = False
\`\`\`

or read it so that forgetting the variable leaves it off:

\`\`\`python
DEBUG = os.environ.get("DJANGO_DEBUG", "") == "1"
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#debug", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug"],

  *check(settings) {
    for (const hit of settings.hits("DEBUG", isTrue)) {
      const off = replaceLiteral("DEBUG", hit.at, hit.value, "False");
      yield hit.claim("Every error shows visitors the code and its data: DEBUG is on in production.", {
        help: hit.unless === undefined ? helpFor(hit) : "Turn it around: leave DEBUG off unless a variable says otherwise.",
        ...(off && { fixes: [{ title: "Leave DEBUG off", safe: false, reveals: true as const, edits: [off] }] }),
      });
    }
  },
});
