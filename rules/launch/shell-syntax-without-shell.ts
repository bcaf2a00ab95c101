import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/shell-syntax-without-shell",
  title: "A unit's command uses the shell's syntax, and no shell reads it.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `systemd starts the program of an \`Exec\` line itself. \`&&\`, \`|\`, \`>\` and \`2>&1\` are handed to it as plain arguments, and
\`cd\`, \`source\` and \`export\` are no programs: the unit fails with \`status=203/EXEC\`, or the server refuses its arguments.`,
  fix: `\`\`\`ini
[Service]
WorkingDirectory=/srv/bakery
EnvironmentFile=/etc/bakery.env
ExecStartPre=/srv/bakery/venv/bin/python manage.py migrate
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
\`\`\`

systemd's journal keeps what a service writes: nothing needs to be redirected. What needs a shell goes into a script, or into
\`/bin/sh -c '...'\`.`,
  except: "The program wants the mark as an argument: put it into quotes.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines"],

  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message, help } of problems) {
      if (kind === "shell-syntax-without-shell") yield { at, message, certainty: "certain", ...(help !== undefined && { help }) };
    }
  },
});
