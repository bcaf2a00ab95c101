import type { PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** What a key says of itself, or how it fails; undefined for one that is hard to guess. */
function weakness(key: string): string | undefined {
  if (key.startsWith("django-insecure-")) return "is the one that startproject made for development";
  if (key === "None") return 'is the text "None"';
  if (/change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this)|your[-_ ]?(?:secret|key)|secret[-_ ]?key|insecure|placeholder|todo|example|dummy|not[-_ ]?(?:so[-_ ]?)?(?:a[-_ ]?)?secret|^(?:secret|test|dev|development|django|password|key)$/i.test(key)) return "is a placeholder";
  if (new Set(key).size < 5) return "has fewer than five different characters";
  // Django asks for 50; what is below half of that is in reach of guessing.
  if (key.length < 24) return "is shorter than 24 characters";
  return undefined;
}

const weaknessOf = (value: PyItem): string | undefined => {
  let found: string | undefined;
  if (value.type === "secret") value.value.satisfies((key) => (found = key === "" ? undefined : weakness(key)) !== undefined);
  return found;
};

export default rule({
  id: "settings/secret-key-insecure",
  title: "SECRET_KEY can be guessed.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.W009"],
  tags: ["security", "cwe-1391"],
  why: `Whoever knows SECRET_KEY can forge what Django signs with it: links for a new password, messages, signed cookies and, with
the cookie session backend, a login as anybody. A key that startproject wrote carries the word \`insecure\` because it was made
for development; placeholders and short keys are guessed by programs that try them all.`,
  fix: `Make a key on the server, once, and give it to the process in its environment:

\`\`\`sh
python -c "from django.core.management.utils import get_random_secret_key as key; print(key())"
\`\`\`

\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\``,
  except: "The settings serve development or tests alone.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secret-key", "https://docs.djangoproject.com/en/stable/ref/checks/#security"],

  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY", (value) => weaknessOf(value) !== undefined)) {
      const weak = weaknessOf(hit.value) ?? "";
      // A fallback that is known is settings/secret-key-fallback's to report; "None" is one that nobody wrote.
      if (hit.unless !== undefined && !weak.includes("None")) continue;
      yield hit.claim(`Anybody can forge logins and password links: SECRET_KEY ${weak}.`, {
        help: 'Read a random key from the environment, as in SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].',
      });
    }
  },
});
