import { rule } from "../../src/core/rule.ts";

/** Options whose values may hold the marks themselves: regular expressions, commands, routes. */
const takesMarks = /^(?:route|final-route|error-route|response-route|hook|exec|cron|unique-cron|attach-daemon|smart-attach-daemon|env|log-format|logformat|alarm|if|set|check|static-|req-logger|logger|spooler|eval|mule|cache)/;

/** Numbers are read up to their end, and what is no "off" is on: with those the comment does no harm. */
const isHarmless = (value: string): boolean => /^(?:\d+|true|on|yes)\s+[;#]/i.test(value);

export default rule({
  id: "uwsgi/inline-comment",
  title: "A comment behind a value has become a part of the value.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `uWSGI knows no comments behind a value: all of the line belongs to it. \`master = false ; for now\` turns the master on, because only the
bare words \`false\`, \`off\`, \`no\` and \`0\` turn an option off. A module, a path or a socket gets the comment into its name.

A number or a \`true\` with a comment works, and nothing is said of it.`,
  fix: `\`\`\`ini
; for now
vacuum = false
\`\`\``,
  except: "The value really holds the mark behind a blank.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#ini-files"],

  *check({ configurations, server, stage }) {
    if (server !== "uwsgi" || stage.verdict === "development") return;
    for (const { option, value, comment } of configurations.flatMap(({ swallowedComments }) => swallowedComments)) {
      if (takesMarks.test(option) || isHarmless(value.value)) continue;
      yield {
        at: comment,
        message: `uWSGI takes this comment for a part of the value of ${option}.`,
        certainty: "certain",
        help: "Put the comment on a line of its own.",
      };
    }
  },
});
