import type { Claim } from "../../src/core/finding.ts";
import { engineOf, isSqlite, liesInProject, runsOnThrowAwayDisk } from "../../src/core/settings/databases.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/sqlite-on-ephemeral-disk",
  title: "The database is a file on a disk that is thrown away.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `On Heroku, Fly.io and Render each deployment and each restart begins with a fresh copy of the repository; Heroku restarts
at least once a day. The SQLite file is in it: every account, order and upload since then is gone, without an error. Several
processes each have a file of their own.

Reported where a Procfile starts the site, or a fly.toml or render.yaml that mounts no disk.`,
  fix: `\`\`\`python
DATABASES = {"default": dj_database_url.config(conn_max_age=600)}
\`\`\`

with a database of the platform's, which sets \`DATABASE_URL\`.`,
  except: "The Procfile is used on a machine of your own (honcho, foreman), or a disk that stays is mounted there by hand.",
  references: ["https://devcenter.heroku.com/articles/sqlite3", "https://fly.io/docs/volumes/overview/", "https://render.com/docs/disks", "https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes"],

  *check({ settings, appServer }, model): Iterable<Claim> {
    if (!settings || !runsOnThrowAwayDisk(settings, model) || settings.packages.requires("django-heroku") !== undefined) return;
    for (const hit of settings.hits("DATABASES", (value) => isSqlite(engineOf(value)) && liesInProject(value))) {
      // The platform sets DATABASE_URL as soon as there is a database.
      if (hit.unless !== undefined) continue;
      yield hit.claim("Each restart loses all data: the database is a file on a disk that the platform throws away.", {
        certainty: "likely",
        ...(appServer && { related: [{ at: appServer.at, message: "the platform starts this" }] }),
        help: "Use a database server of the platform, through DATABASE_URL.",
      });
    }
  },
});
