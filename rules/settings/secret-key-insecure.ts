import { rule } from "../../src/core/rule.ts";
import { isCommitted, weaknessOf } from "../../src/core/settings/secret-key.ts";

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
for development; placeholders and short keys are guessed by programs that try them all.

This is about keys that come from the environment: a \`.env\` file, a launcher, a variable that is made a text while it is unset. A weak key
in the code itself is settings/secret-key-committed's to report, with the reason why it is weak.`,
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
      if (isCommitted(hit)) continue;
      // A fallback that is known is settings/secret-key-fallback's to report; "None" is one that nobody wrote.
      if (hit.unless !== undefined && !weak.includes("None")) continue;
      yield hit.claim(`Anybody can forge logins and password links: SECRET_KEY ${weak}.`, {
        help: 'Read a random key from the environment, as in SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].',
      });
    }
  },
});
