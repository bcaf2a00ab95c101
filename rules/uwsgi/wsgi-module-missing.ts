import { rule } from "../../src/core/rule.ts";
import { missingApplication } from "../../src/core/deployment/served-application.ts";

export default rule({
  id: "uwsgi/wsgi-module-missing",
  title: "The application that uWSGI is to serve is not there.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `uWSGI starts all the same: it logs \`unable to load app 0 (callable not found or import error)\` and answers every request with
\`Internal Server Error\`, unless \`need-app\` is set.`,
  fix: `\`\`\`ini
[uwsgi]
module = bakery.wsgi:application
need-app = true
\`\`\``,
  except: "The module is made during the installation, or belongs to another project that is installed beside this one.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/WSGIquickstart.html", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/uwsgi/"],

  *check(launch, model) {
    if (launch.server !== "uwsgi" || launch.stage.verdict === "development" || launch.option("wsgi-file") || launch.option("file")) return;
    const missing = missingApplication(launch, model);
    if (!missing) return;
    yield {
      at: missing.at,
      message: `Every request ends in an error: uWSGI can't load the application, because ${missing.why}.`,
      certainty: "likely",
      help: `Write module = ${missing.meant ?? "bakery.wsgi:application, with the project's package for bakery"}.`,
    };
  },
});
