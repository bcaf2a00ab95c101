import { rule } from "../../src/core/rule.ts";
import { missingApplication } from "../../src/core/deployment/served-application.ts";

export default rule({
  id: "gunicorn/wsgi-module-missing",
  title: "gunicorn is told to serve an application that is not there.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `gunicorn imports the module that it is given and takes a name from it. Where one of them is missing its workers end at once with
\`ModuleNotFoundError\` or \`Failed to find attribute\`, and no request is answered: \`502 Bad Gateway\`. It wants a dotted module and a
colon, \`bakery.wsgi:application\`; a path (\`bakery/wsgi.py\`) or a dot in the colon's place (\`bakery.wsgi.application\`) is none.`,
  fix: `\`\`\`sh
exec gunicorn bakery.wsgi:application
\`\`\``,
  except: "The module is made during the installation, or belongs to another project that is installed beside this one.",
  references: ["https://docs.gunicorn.org/en/stable/run.html", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/gunicorn/"],

  *check(launch, model) {
    if (launch.server !== "gunicorn" || launch.stage.verdict === "development") return;
    const missing = missingApplication(launch, model);
    if (!missing) return;
    yield {
      at: missing.at,
      message: `gunicorn can't serve the site: ${missing.why}.`,
      certainty: "likely",
      help: `Write ${missing.meant ?? "the module of the project's wsgi.py, and :application"}.`,
    };
  },
});
