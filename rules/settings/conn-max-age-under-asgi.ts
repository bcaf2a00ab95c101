import { deploymentsOf } from "../../src/core/deployment/deployments-of.ts";
import { servesAsgi } from "../../src/core/launch/asgi.ts";
import type { AppServer } from "../../src/core/deployment/deployment.ts";
import { lookUp, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** The ages of databases on a server that keep a connection after its request: seconds, or None for ever. */
const ages = (databases: PyItem): readonly PyItem[] =>
  (databases.type === "dict" ? databases.entries : []).flatMap(([, database]) => {
    const age = lookUp(database, "CONN_MAX_AGE");
    const isKept = age?.type === "None" || ((age?.type === "int" || age?.type === "float") && age.value !== 0);
    return isKept && !/sqlite|spatialite/.test(text(lookUp(database, "ENGINE")) ?? "") ? [age] : [];
  });

const asgiLaunchOf = (appServer: AppServer | undefined) => (appServer?.kind === "process" && servesAsgi(appServer.launch) ? appServer.launch : undefined);

export default rule({
  id: "settings/conn-max-age-under-asgi",
  title: "Connections to the database are kept open under ASGI, where nobody takes them up again.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `CONN_MAX_AGE keeps a connection for the next request of the same thread. Under ASGI each request has a thread of its own, so the
connection that one has left is not found by the next: connections pile up until the database refuses more, and every page that needs it
ends with error 500. Django's manual asks to turn persistent connections off under ASGI.`,
  fix: `\`\`\`python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "bakery",
        "CONN_MAX_AGE": 0,
        "OPTIONS": {"pool": True},
    }
}
\`\`\`

The pool needs Django 5.1 and psycopg 3; PgBouncer does the same outside.`,
  except: "The process serves websockets alone, and its code never asks the database.",
  references: ["https://docs.djangoproject.com/en/stable/ref/databases/#persistent-database-connections", "https://docs.djangoproject.com/en/stable/ref/databases/#postgresql-pool"],

  *check({ appServer, settings }, model) {
    const launch = asgiLaunchOf(appServer);
    if (!launch || !settings) return;
    // Two processes with the same settings are one finding.
    const first = deploymentsOf(settings, model).find((other) => asgiLaunchOf(other.appServer) !== undefined);
    if (first?.appServer !== appServer) return;
    for (const hit of settings.hits("DATABASES", ages)) {
      yield hit.claim("Connections to the database pile up: CONN_MAX_AGE keeps them, and under ASGI none is used again.", {
        related: [{ at: launch.command.at, message: `${launch.command.value} serves the application through ASGI` }],
        help: 'Set "CONN_MAX_AGE": 0, and use a pool: "OPTIONS": {"pool": True}.',
      });
    }
  },
});
