import { elements } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { weaknessOf } from "../../src/core/settings/secret-key.ts";

export default rule({
  id: "settings/secret-key-fallbacks-insecure",
  title: "An old key in SECRET_KEY_FALLBACKS can be guessed.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W025"],
  tags: ["security", "cwe-1391"],
  why: `What is signed with a key in SECRET_KEY_FALLBACKS is as good as what is signed with SECRET_KEY. A weak key that was replaced
and moved there still lets anybody forge sessions and links for a new password.`,
  fix: `Take the key out. Whoever is logged in under it logs in again.

\`\`\`python
SECRET_KEY_FALLBACKS = []
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks", "https://docs.djangoproject.com/en/stable/ref/checks/#security"],

  *check(settings) {
    for (const hit of settings.hits("SECRET_KEY_FALLBACKS", (value) => elements(value).filter((key) => weaknessOf(key) !== undefined))) {
      yield hit.claim(`Anybody can forge logins and password links: a key in SECRET_KEY_FALLBACKS ${weaknessOf(hit.value) ?? ""}.`, { help: "Take the key out of SECRET_KEY_FALLBACKS." });
    }
  },
});
