import { rule } from "../../src/core/rule.ts";

/** A few words for what each kind of launcher is to a reader. */
const launcher = { shell: "this script", procfile: "the Procfile", systemd: "this unit", javascript: "PM2", uwsgi: "this configuration", supervisor: "supervisor", crontab: "cron", makefile: "this Makefile", dockerfile: "this image", compose: "this service", kubernetes: "this manifest", platform: "the platform", ci: "the build server" } as const;

export default rule({
  id: "launch/runserver",
  title: "Production is served by Django's development server.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `\`runserver\` is made for one developer: it "has not gone through security audits or performance tests", says Django's
documentation, and must not be used in production. It restarts whenever a file changes, serves slowly, and serves static
files only while DEBUG is on, so that somebody soon turns DEBUG on. \`runserver_plus\` adds a debugger in which a visitor who
guesses the PIN runs Python on the server.`,
  fix: `Start an application server:

\`\`\`sh
exec gunicorn bakery.wsgi:application
\`\`\`

Static files are then served by nginx, Apache or WhiteNoise.`,
  except: "The file only serves development. A name that says so (`Procfile.dev`, `scripts/dev.sh`) is left alone by itself.",
  references: ["https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver", "https://docs.djangoproject.com/en/stable/howto/deployment/"],

  *check({ server, stage, kind, command }) {
    if (server !== "runserver" || stage.verdict !== "production") return;
    yield {
      at: command.at,
      message: `Visitors are served by Django's development server, which ${launcher[kind]} starts.`,
      certainty: "certain",
      help: `Start gunicorn, or another application server, instead of ${command.value}.`,
    };
  },
});
