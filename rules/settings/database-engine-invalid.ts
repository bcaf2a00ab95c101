import { lookUp, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const engines: ReadonlySet<string> = new Set(["postgresql", "postgresql_psycopg2", "mysql", "sqlite3", "oracle"]);

/** What is wrong with a database that has some settings; undefined where its engine may be right or can't be known. */
function fault(database: PyItem | undefined): string | undefined {
  if (database?.type !== "dict" || database.entries.length === 0 || database.entries.some(([key]) => key.type === "unknown")) return undefined;
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
writes data is an error of the server, or the start fails.`,
  fix: `\`\`\`python
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bakery"}}
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#engine"],

  *check(settings) {
    for (const hit of settings.hits("DATABASES", faulty)) {
      // Left empty for the server's own file or variable: it fails closed, and the first start says so.
      if (hit.unless !== undefined) continue;
      yield hit.claim(`Every query fails: the default database ${fault(hit.value) ?? ""}.`, { help: 'Write the full name, such as "django.db.backends.postgresql".' });
    }
  },
});
