import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/systemd-bad-unit",
  title: "A unit is refused by systemd, or a line of it passed over.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `systemd does not load a unit with two \`ExecStart=\` lines, a relative program or a relative \`WorkingDirectory=\`: the site never starts. A
setting that it does not know, that stands in the wrong section or whose value it can't read is left out with one line in the journal:
the service then runs without its \`Restart=\`, as another user, or before its database.

There are no comments behind a value: \`User=bakery # the site\` names a user that nobody has.`,
  fix: `\`\`\`ini
[Unit]
After=network.target

[Service]
# the site's own user
User=bakery
WorkingDirectory=/srv/bakery
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
Restart=on-failure
\`\`\`

\`systemd-analyze verify bakery.service\` shows what systemd makes of it.`,
  except: "The setting is one that only a newer or patched systemd knows.",
  references: ["https://www.freedesktop.org/software/systemd/man/latest/systemd-analyze.html#systemd-analyze%20verify%20FILE...", "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html"],

  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message, help, severity } of problems) {
      if (kind === "systemd-bad-unit") yield { at, message, certainty: "certain", ...(severity && { severity }), ...(help !== undefined && { help }) };
    }
  },
});
