import { lookUp, type PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** The passwords that stand in the file as they are, not what a variable brought. */
function passwords(databases: PyItem): readonly PyItem[] {
  if (databases.type !== "dict") return [];
  return databases.entries.flatMap(([, database]) => {
    const password = lookUp(database, "PASSWORD");
    if (password?.type !== "secret" || password.value.length === 0 || !password.at) return [];
    const { file, start, end } = password.at;
    return /^[rbuf]{0,2}["']/i.test(file.text.slice(start, end)) ? [password] : [];
  });
}

export default rule({
  id: "settings/database-password-committed",
  title: "The password of production's database stands in a file of the repository.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-798"],
  why: `Everybody who can read the repository, its forks, its backups and the images built from it can log in to the database wherever
it can be reached. Taking the line out does not take the password out of the history: set a new one.`,
  fix: `\`\`\`python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "bakery",
        "PASSWORD": os.environ["DB_PASSWORD"],
    }
}
\`\`\``,
  except: "The settings serve development alone.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#databases", "https://docs.djangoproject.com/en/stable/ref/settings/#password"],

  *check(settings) {
    for (const hit of settings.hits("DATABASES", passwords)) {
      // A fallback that production is meant to replace, as with a variable or a file of the server's own.
      if (hit.unless !== undefined) continue;
      yield hit.claim("Everybody who can read the repository knows the password of production's database.", {
        help: 'Set a new password and read it from the environment: "PASSWORD": os.environ["DB_PASSWORD"].',
      });
    }
  },
});
