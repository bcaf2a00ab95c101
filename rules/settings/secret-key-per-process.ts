import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "settings/secret-key-per-process",
  title: "SECRET_KEY is another one in each process.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `A key that is made when the settings are imported differs between the workers and changes with each restart. What one worker
signed, the next refuses: people are logged out at random, and links for a new password don't work.`,
  fix: `Make one key, once, and give it to every process in its environment:

\`\`\`python
SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
\`\`\``,
  except: "The site runs as one process, and nobody minds logging in again after each start.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secret-key", "https://docs.djangoproject.com/en/stable/topics/signing/"],

  *check(settings) {
    for (const hit of settings.randomAtStart("SECRET_KEY")) {
      yield hit.claim("Logins end at random: each process makes a SECRET_KEY of its own.", { help: 'Make a key once and read it from the environment: SECRET_KEY = os.environ["DJANGO_SECRET_KEY"].' });
    }
  },
});
