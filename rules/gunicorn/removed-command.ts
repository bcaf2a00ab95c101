import type { Fix } from "../../src/core/finding.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { textOf } from "../../src/core/source.ts";

/** The project's WSGI module, when it has exactly one. */
function wsgiModule(model: Model): string | undefined {
  const named = model.deployments.flatMap(({ entryPoint }) => (entryPoint?.interface === "wsgi" ? [entryPoint.module] : []));
  const found = model.files.flatMap(({ path }) => /(?:^|\/)([A-Za-z_]\w*)\/wsgi\.py$/.exec(path)?.[1] ?? []).map((name) => `${name}.wsgi`);
  const modules = new Set(named.length > 0 ? named : found);
  return modules.size === 1 ? [...modules][0] : undefined;
}

/** Names the application in the old command's place; not where other arguments name a settings module. */
function renamed(launch: Launch, application: string): readonly Fix[] {
  const { command } = launch;
  if (command.value !== "gunicorn_django" || textOf(command.at) !== command.value || launch.option("settings")) return [];
  return [{ title: `Start gunicorn with ${application}`, safe: false, edits: [{ at: command.at, text: `gunicorn ${application}` }] }];
}

export default rule({
  id: "gunicorn/removed-command",
  title: "A command that gunicorn removed starts the application.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `\`gunicorn_django\`, \`gunicorn_paster\` and \`manage.py run_gunicorn\` were deprecated in gunicorn 18.0 (2013) and removed in
19.7.0 (2017). The shell answers \`command not found\` with status 127 and no application runs: every visitor gets
\`502 Bad Gateway\`. Where the script sends its errors to a log file, the terminal shows nothing at all.`,
  fix: `Name the WSGI application of the project, which \`startproject\` has written:

\`\`\`sh
exec gunicorn bakery.wsgi:application --bind 127.0.0.1:8000 --workers 3
\`\`\``,
  except: "The machine still has gunicorn older than 19.7.0, on purpose.",
  references: ["https://docs.gunicorn.org/en/stable/2017-news.html", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/gunicorn/"],

  *check(launch, model) {
    if (launch.server !== "gunicorn_django" || launch.stage.verdict === "development") return;
    const module = wsgiModule(model);
    const application = `${module ?? "project.wsgi"}:application`;
    yield {
      at: launch.command.at,
      message: `The application never starts: gunicorn has no ${launch.command.value} since version 19.7.0.`,
      certainty: "certain",
      help: `Write gunicorn ${application}${module === undefined ? ", with the project's package for project" : ""}.`,
      fixes: module === undefined ? [] : renamed(launch, application),
    };
  },
});
