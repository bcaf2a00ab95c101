import { isLoopback } from "../../src/core/address.ts";
import { lookUp, type PyItem, text } from "../../src/core/python.ts";
import { isSqlite } from "../../src/core/settings/databases.ts";
import { rule } from "../../src/core/rule.ts";

/** Nothing, stars in the place of a password, `<password>`, or what belongs there (`db_password`): production has another. */
const isBlank = /^(?:|(.)\1*|<.*>|your[-_ ].*|(?:db|database)[-_ ]?pass(?:word|wd)?)$/is;

/** The passwords that stand in the file as they are, not what a variable brought. */
function passwords(databases: PyItem): readonly PyItem[] {
  if (databases.type !== "dict") return [];
  return databases.entries.flatMap(([, database]) => {
    const password = lookUp(database, "PASSWORD");
    // A file is opened without one.
    if (isSqlite(lookUp(database, "ENGINE"))) return [];
    if (password?.type !== "secret" || !password.at || password.value.satisfies((word) => isBlank.test(word))) return [];
    const { file, start, end } = password.at;
    return /^[rbuf]{0,2}["']/i.test(file.text.slice(start, end)) ? [password] : [];
  });
}

/** What people give a database on their own machine. */
const usual = /^(?:postgres(?:ql)?|mysql|mariadb|root|admin|user|django|password|passw0rd|pass|secret|change-?_?me|example|test|dev|db|database|1234\d*|qwerty)$/i;

/** Whether a database on another machine has a password that programs try first: a usual one, or its user's or its own name. */
function isGuessed(database: PyItem): boolean {
  const password = lookUp(database, "PASSWORD");
  const host = text(lookUp(database, "HOST")) ?? "";
  if (password?.type !== "secret" || isLoopback(host) || host === "" || host.startsWith("/")) return false;
  // `str(os.environ.get("DB_PASSWORD"))` while nothing sets it: the user and the host are as absent, and nothing connects.
  return password.value.satisfies((word) => word !== "None" && (usual.test(word) || [lookUp(database, "USER"), lookUp(database, "NAME")].some((name) => text(name) === word)));
}

const guessed = (databases: PyItem): readonly PyItem[] =>
  passwords({ ...databases, ...(databases.type === "dict" && { entries: databases.entries.filter(([, database]) => isGuessed(database)) }) });

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
    for (const hit of settings.hits("DATABASES", guessed, "value")) {
      if (hit.unless === undefined || settings.sampleHolds("DATABASES", (value) => guessed(value).length === 0)) continue;
      yield hit.claim("The database opens to a password that programs try first.", { severity: "warning", help: 'Let the start fail without it: "PASSWORD": os.environ["DB_PASSWORD"].' });
    }
  },
});
