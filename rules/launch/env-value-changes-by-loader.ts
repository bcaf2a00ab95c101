import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/env-value-changes-by-loader",
  title: "Two programs read one line of an environment file and get different values.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `There is no common grammar of \`.env\`. Of \`DEBUG=False # live\` Compose and python-dotenv make \`False\`; python-decouple, django-environ and
systemd take the comment for a part of the value. \`"one\\ntwo"\` is two lines for python-dotenv and Compose, and a backslash for the others. The site
then runs with one value, and \`manage.py\` beside it with another, or does not start.`,
  fix: `Write what all of them read alike: no comment behind a value, no blanks around it, no backslashes in quotes.

\`\`\`
# live
DEBUG=False
\`\`\``,
  except: "Only one of the two ever runs in production.",
  references: ["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax", "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#EnvironmentFile=", "https://saurabh-kumar.com/python-dotenv/#file-format", "https://github.com/HBNetwork/python-decouple#env-file"],

  *check({ file, language }, model) {
    if (language !== "dotenv") return;
    const isWanted = (name: string): boolean => model.settings.some(({ variables }) => variables.some((variable) => variable.name === name));
    for (const { name, at, readers, difference } of model.readings) {
      if (at.file !== file || !isWanted(name.value)) continue;
      const [more, less] = readers;
      const what = difference === "escape" ? "a backslash" : difference === "blanks" ? "the blanks around it" : difference === "comment" ? "the comment behind it" : "its quotes";
      yield {
        at: name.at,
        message: `${name.value} has two values: ${more} takes ${what} for a part of it, ${less} does not.`,
        certainty: "certain",
        help: difference === "comment" ? "Put the comment on a line of its own." : difference === "escape" ? "Write the value without a backslash." : "Write the value bare, with no blanks around it.",
      };
    }
  },
});
