import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "gunicorn/unknown-setting",
  title: "A name in gunicorn's configuration is none that gunicorn knows.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn passes over every name of its configuration file that is no setting, without a word. \`worker = 4\` leaves one worker,
\`logfile\` writes no log, and nobody learns of it before the site is slow or the log is needed.`,
  fix: `\`\`\`python
workers = 4
errorlog = "/var/log/bakery/gunicorn.log"
\`\`\`

\`gunicorn -c gunicorn.conf.py --print-config bakery.wsgi\` shows what it took.`,
  except: "Another program reads the name from the same file.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html", "https://docs.gunicorn.org/en/stable/configure.html"],

  *check({ configurations, stage }) {
    if (stage.verdict === "development") return;
    for (const { name, meant } of configurations.flatMap(({ unknown }) => unknown)) {
      yield {
        at: name.at,
        message: `The line has no effect: gunicorn has no setting ${name.value}.`,
        certainty: "likely",
        help: meant === undefined ? "Take it out." : `Write ${meant}.`,
      };
    }
  },
});
