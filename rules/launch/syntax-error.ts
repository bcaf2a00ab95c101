import type { Language } from "../../src/core/document.ts";
import { rule } from "../../src/core/rule.ts";

const launchers: ReadonlySet<Language> = new Set<Language>(["shell", "procfile", "systemd", "javascript", "dotenv", "dockerfile", "compose", "kubernetes", "platform", "uwsgi", "supervisor", "gunicorn"]);

export default rule({
  id: "launch/syntax-error",
  title: "A file that starts the application can't be read.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `A shell runs a script until the line it can't read and stops there, with half of the work done. systemd refuses a unit, or
leaves a line out, and says so only in its journal. A platform passes over a line of a Procfile that has no name. PM2 starts
nothing. A loader of environment files leaves the variable out and goes on, so that a default takes its place: there it is a
warning.

Scripts, units and environment files of development, samples and templates are not judged.`,
  fix: `Repair the line and let the program itself check the file: \`bash -n start.sh\`, \`systemd-analyze verify bakery.service\`,
\`node --check ecosystem.config.js\`.

\`\`\`ini
[Service]
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi \\
    --workers 3
\`\`\``,
  except: "Another program reads the file, with rules of its own.",
  references: [
    "https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html",
    "https://www.gnu.org/software/bash/manual/html_node/Shell-Syntax.html",
    "https://devcenter.heroku.com/articles/procfile#procfile-format",
    "https://saurabh-kumar.com/python-dotenv/#file-format",
  ],

  *check({ language, production, problems }) {
    if (!launchers.has(language) || !production) return;
    for (const { at, message, help, related, kind } of problems) {
      if (kind !== undefined) continue;
      yield {
        at,
        message,
        certainty: "certain",
        ...(language === "dotenv" && { severity: "warning" as const }),
        ...(help !== undefined && { help }),
        ...(related && { related: [related] }),
      };
    }
  },
});
