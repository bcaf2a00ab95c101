import { rule } from "../../src/core/rule.ts";
import { isCommitted, weaknessOf } from "../../src/core/settings/secret-key.ts";

export default rule({
  id: "settings/secret-key-committed",
  title: "SECRET_KEY stands in a file of the repository.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  aliases: ["security.W009"],
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks, its backups and the images built from it knows the key of production, and
can forge what Django signs with it: links for a new password, messages, signed cookies. Django's own check passes a long key,
committed or not. Taking the line out does not take the key out of the history: make a new one.

A key in the code that is weak as well, such as the one that startproject wrote, is this one finding, and it says both.
settings/secret-key-insecure speaks of weak keys that come from elsewhere.`,
  fix: `\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\`

and set the variable where the process is started, in a file that is not in the repository. The old key may stand in
\`SECRET_KEY_FALLBACKS\` for a while, so that nobody is logged out.`,
  except: "The file serves development alone, and production is given its key elsewhere.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key", "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks"],

  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY", (value) => value.type === "secret" && value.value.length > 0)) {
      if (!isCommitted(hit)) continue;
      const weak = weaknessOf(hit.value);
      yield hit.claim(`Everybody who can read the repository knows production's SECRET_KEY.${weak === undefined ? "" : ` It is weak, too: it ${weak}.`}`, {
        // Whoever silences the check of weak keys has not said that the key may be known.
        mirrors: false,
        help: 'Make a new key and read it from the environment: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].',
      });
    }
  },
});
