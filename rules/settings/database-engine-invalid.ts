import { elements, isTrue, lookUp, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { textOf } from "../../src/core/source.ts";

const engines: ReadonlySet<string> = new Set(["postgresql", "postgresql_psycopg2", "mysql", "sqlite3", "oracle"]);

/** What is wrong with a database that has some settings; undefined where its engine may be right or can't be known. */
function fault(database: PyItem | undefined): string | undefined {
  if (database?.type !== "dict") return undefined;
  if (database.entries.length === 0) return isComputed(database) ? "is empty: its address was not found" : undefined;
  if (database.entries.some(([key]) => key.type === "unknown")) return undefined;
  const engine = lookUp(database, "ENGINE");
  if (engine === undefined) return "has no ENGINE";
  const name = text(engine);
  if (name === undefined) return undefined;
  if (name === "" || name === "django.db.backends.dummy") return `has ${name === "" ? "an empty ENGINE" : "the dummy ENGINE"}`;
  if (name.includes("://")) return "has an address for its ENGINE";
  const [, django] = /^django\.db\.backends\.(\w+)$/.exec(name) ?? [];
  if (!name.includes(".") || (django !== undefined && !engines.has(django))) return `names the ENGINE "${name}", which does not exist`;
  return undefined;
}

/** Whether something other than a dict that stands there empty made a value: `dj_database_url.config(...)` found no address. */
const isComputed = ({ at }: PyItem): boolean => at !== undefined && !/^(?:\{|dict\()/.test(textOf(at));

/** Whether the default database is left empty on purpose: another one is chosen by a router, or nothing of Django's needs it. */
const needsNone = (settings: Settings): boolean =>
  settings.mayHold("DATABASE_ROUTERS", isTrue) || !settings.holds("INSTALLED_APPS", (apps) => elements(apps).some((app) => text(app) === "django.contrib.auth"));

const emptyDefault = (databases: PyItem): readonly PyItem[] => {
  const database = lookUp(databases, "default");
  return databases.type === "dict" && databases.entries.length === 1 && database?.type === "dict" && database.entries.length === 0 && !isComputed(database) ? [database] : [];
};

const faulty = (databases: PyItem): readonly PyItem[] => {
  const database = lookUp(databases, "default");
  return database !== undefined && fault(database) !== undefined ? [database] : [];
};

export default rule({
  id: "settings/database-engine-invalid",
  title: "The database has no engine that Django can load.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `ENGINE names the module that talks to the database. Without it, or with a name that no module has, every page that reads or
writes data is an error of the server, or the start fails.

\`dj_database_url.config()\` takes the name of a variable first, not an address: with an address it finds nothing and returns an empty dict.`,
  fix: `\`\`\`python
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bakery"}}
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#engine"],

  *check(settings) {
    for (const hit of settings.hits("DATABASES", faulty)) {
      // Left empty for the server's own file or variable: it fails closed, and the first start says so.
      if (hit.unless !== undefined) continue;
      const isEmpty = hit.value.type === "dict" && hit.value.entries.length === 0;
      yield hit.claim(`Every query fails: the default database ${fault(hit.value) ?? ""}.`, {
        help: isEmpty ? 'Name the variable, as in dj_database_url.config("DATABASE_URL"); parse() takes an address.' : 'Write the full name, such as "django.db.backends.postgresql".',
      });
    }
    if (needsNone(settings)) return;
    for (const hit of settings.hits("DATABASES", emptyDefault)) {
      if (hit.unless === undefined) yield hit.claim("Nobody can log in: the default database is empty.", { help: 'Give it an ENGINE and a NAME.' });
    }
  },
});
