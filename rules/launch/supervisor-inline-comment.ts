import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/supervisor-inline-comment",
  title: "A part of a command is taken for a comment by supervisord.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `In supervisor's configuration a comment begins at every \`;\` or \`#\` behind a blank, inside quotes as well. Of
\`command=sh -c "migrate ; gunicorn"\` the text \`sh -c "migrate\` is left, whose quote is never closed: supervisord does not start.`,
  fix: `Put the commands into a script:

\`\`\`ini
[program:bakery]
command=/srv/bakery/bin/start.sh
\`\`\``,
  except: "None is known.",
  references: ["https://supervisord.org/configuration.html", "https://docs.python.org/3/library/configparser.html#supported-ini-file-structure"],

  *check({ production, problems }) {
    if (!production) return;
    for (const { kind, at, message, help } of problems) {
      if (kind === "supervisor-inline-comment") yield { at, message, certainty: "certain", ...(help !== undefined && { help }) };
    }
  },
});
