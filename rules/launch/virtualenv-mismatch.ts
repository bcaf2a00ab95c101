import type { Text, VirtualEnvironments } from "../../src/core/launch/launch.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import type { Span } from "../../src/core/source.ts";

/** A command of production with its virtual environments. */
interface Command {
  readonly at: Span;
  readonly directory: Text | undefined;
  readonly environments: VirtualEnvironments;
}

const commandsOf = (model: Model): readonly Command[] => [...model.launches, ...model.managementCommands].filter(({ stage, container }) => stage.verdict === "production" && !container);

const isWhole = (text: Text | undefined): text is Text => text?.value.startsWith("/") === true;

/** `/srv/bakery/./venv/` as `/srv/bakery/venv`. */
function plain(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

export default rule({
  id: "launch/virtualenv-mismatch",
  title: "Two virtual environments are at work in one deployment.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  why: `One command runs from one virtual environment, another one that belongs to it from a second. Packages are installed and updated in one of
them: the other keeps old versions, or is not there at all, and the command ends with \`No module named django\` or \`203/EXEC\`. \`migrate\`
of one Django and a site of another is worse: nothing fails until data is lost.`,
  fix: `Name one environment everywhere:

\`\`\`ini
ExecStartPre=/srv/bakery/venv/bin/python manage.py migrate
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi
\`\`\``,
  except: "The second environment is meant to hold other packages, and both are kept up to date.",
  references: ["https://docs.python.org/3/library/venv.html", "https://modwsgi.readthedocs.io/en/develop/user-guides/virtual-environments.html"],

  *check({ file }, model) {
    const commands = commandsOf(model);
    for (const { at, directory, environments } of commands) {
      const { named, active } = environments;
      if (at.file !== file || !isWhole(named)) continue;
      if (isWhole(active) && plain(active.value) !== plain(named.value)) {
        yield {
          at: named.at,
          message: `Two virtual environments are at work: this runs from ${named.value}, ${active.value} is active.`,
          certainty: "likely",
          help: "Name the same environment in both places.",
          related: [{ at: active.at, message: "this makes the other one active" }],
        };
        continue;
      }
      const other = commands.find((one) => one.at !== at && directory && one.directory && plain(one.directory.value) === plain(directory.value) && isWhole(one.environments.named) && plain(one.environments.named.value) !== plain(named.value));
      const theirs = other?.environments.named;
      // The later of the two tells.
      if (!theirs || (theirs.at.file === named.at.file ? theirs.at.start > named.at.start : theirs.at.file.path > named.at.file.path)) continue;
      yield {
        at: named.at,
        message: `Two virtual environments are at work in ${directory?.value ?? ""}: this one, and ${theirs.value}.`,
        certainty: "likely",
        help: "Name the same environment in both places.",
        related: [{ at: theirs.at, message: "another command runs from this one" }],
      };
    }
  },
});
