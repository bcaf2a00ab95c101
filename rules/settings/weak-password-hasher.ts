import { elements, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const weak = /\.(?:(?:Unsalted)?(?:MD5|SHA1)|Crypt)PasswordHasher$/;

const firstIfWeak = (value: PyItem): readonly PyItem[] => elements(value).slice(0, 1).filter((hasher) => weak.test(text(hasher) ?? ""));

export default rule({
  id: "settings/weak-password-hasher",
  title: "Passwords are stored with a hash that is broken in no time.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-916"],
  why: `The first entry of PASSWORD_HASHERS hashes every new password. MD5 and SHA1 are made to be fast: one graphics card tries
billions of passwords a second against a stolen table. People set MD5 to make tests quick, and it finds its way into
production.`,
  fix: `Take the setting out of production's settings: Django's own list is good. Passwords are hashed anew when their owners log in.

\`\`\`python
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",  # only to read the old ones
]
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/topics/auth/passwords/", "https://docs.djangoproject.com/en/stable/ref/settings/#password-hashers"],

  *check(settings) {
    for (const hit of settings.hits("PASSWORD_HASHERS", firstIfWeak)) {
      yield hit.claim("A stolen table of users gives their passwords away: new ones are hashed with a fast hash.", { help: 'Put "django.contrib.auth.hashers.PBKDF2PasswordHasher" first, or take the setting out.' });
    }
  },
});
