import type { VirtualHost } from "../../src/core/apache/host.ts";
import { ownScripts } from "../../src/core/apache/wsgi-applications.ts";
import type { Launch, Text, VirtualEnvironments } from "../../src/core/launch/launch.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import type { Span } from "../../src/core/source.ts";

/** A command of production, or an application inside Apache, with its virtual environments. */
interface Command {
  readonly at: Span;
  readonly directory: Text | undefined;
  readonly environments: VirtualEnvironments;
  /** The file that Apache serves, in place of a directory. */
  readonly script?: string;
}

const commandsOf = (model: Model): readonly Command[] => [
  ...[...model.launches, ...model.managementCommands].filter(({ stage, container }) => stage.verdict === "production" && !container).map((one) => ("server" in one ? withHome(one) : one)),
  ...model.apache.flatMap(insideApache),
];

/** uWSGI may lie anywhere: the application's environment is the one that an option names. */
function withHome(launch: Launch): Command {
  const home = launch.server === "uwsgi" ? ["home", "virtualenv", "venv", "pyhome"].map((name) => launch.option(name)?.value).find((value) => value !== undefined) : undefined;
  return home ? { at: launch.at, directory: launch.directory, environments: { named: home } } : launch;
}

/** What mod_wsgi's daemons are told in python-home. */
const insideApache = (host: VirtualHost): readonly Command[] =>
  ownScripts(host).flatMap((script) => {
    const group = host.processGroupOf(script);
    const home = group.kind === "daemon" ? group.daemon.option("python-home") : undefined;
    return home?.known === true && script.target.known ? [{ at: script.at, directory: undefined, environments: { named: home }, script: script.target.value }] : [];
  });

/** Whether two commands belong to one site: they run in one directory, or Apache serves a package that lies in it. */
function areOfOneSite(one: Command, other: Command): boolean {
  const [directory, theirs] = [one.directory?.value, other.directory?.value];
  if (directory !== undefined && theirs !== undefined) return plain(directory) === plain(theirs);
  const script = one.script ?? other.script;
  const root = directory ?? theirs;
  return script !== undefined && root !== undefined && plain(script).startsWith(`${plain(root)}/`) && plain(script).slice(plain(root).length).split("/").length <= 4;
}

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
\`\`\`

So for \`python-home\` of WSGIDaemonProcess, \`PassengerPython\` and \`home\` of uWSGI.`,
  except: "The second environment is meant to hold other packages, and both are kept up to date.",
  references: ["https://docs.python.org/3/library/venv.html", "https://modwsgi.readthedocs.io/en/develop/user-guides/virtual-environments.html"],

  *check({ file }, model) {
    const commands = commandsOf(model);
    for (const command of commands) {
      const { at, directory, environments } = command;
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
      const other = commands.find((one) => one.at !== at && areOfOneSite(one, command) && isWhole(one.environments.named) && plain(one.environments.named.value) !== plain(named.value));
      const theirs = other?.environments.named;
      // The later of the two tells.
      if (!theirs || (theirs.at.file === named.at.file ? theirs.at.start > named.at.start : theirs.at.file.path > named.at.file.path)) continue;
      yield {
        at: named.at,
        message: `Two virtual environments are at work in ${directory?.value ?? other.directory?.value ?? ""}: this one, and ${theirs.value}.`,
        certainty: "likely",
        help: "Name the same environment in both places.",
        related: [{ at: theirs.at, message: "another command runs from this one" }],
      };
    }
  },
});
