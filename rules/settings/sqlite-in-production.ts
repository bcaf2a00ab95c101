import { engineOf, isSqlite, liesInProject, runsOnThrowAwayDisk } from "../../src/core/settings/databases.ts";
import type { PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { isStale } from "../../src/core/settings/stale.ts";

export default rule({
  id: "settings/sqlite-in-production",
  title: "Production stores its data in SQLite.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `SQLite lets one process write at a time: under several workers, requests fail with "database is locked". In a container or on
a platform such as Heroku the file is gone with the next deployment. And it lies beside the code, where a wrong alias of the web
server hands it out.`,
  fix: `\`\`\`python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["DB_NAME"],
        "USER": os.environ["DB_USER"],
        "PASSWORD": os.environ["DB_PASSWORD"],
        "HOST": os.environ["DB_HOST"],
    }
}
\`\`\``,
  except: "A small site with few writes, one machine, a disk that stays, and backups of the file.",
  references: ["https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes", "https://www.sqlite.org/whentouse.html"],

  *check(settings, model) {
    // A sample of the environment that selects a database server shows what deployers do.
    if (settings.sampleHolds("DATABASES", (value) => engineOf(value) !== undefined && !isSqlite(engineOf(value)))) return;
    if (isStale(settings, "DATABASES")) return;
    const sqlite = (value: PyItem): readonly PyItem[] => {
      const engine = engineOf(value);
      return engine && isSqlite(engine) ? [engine] : [];
    };
    // Where the file is lost with each restart, deployment/sqlite-on-ephemeral-disk says that.
    const isLost = runsOnThrowAwayDisk(settings, model) && settings.packages.requires("django-heroku") === undefined && settings.holds("DATABASES", liesInProject);
    for (const hit of settings.hits("DATABASES", sqlite)) {
      if (isLost && hit.unless === undefined) continue;
      yield hit.claim("Production stores its data in SQLite, which locks under several workers.", {
        help: "Use a database server such as PostgreSQL, or say why one file is enough and ignore this rule.",
      });
    }
  },
});
