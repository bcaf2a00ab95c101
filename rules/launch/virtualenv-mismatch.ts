import { siteCommands } from "../../src/core/launch/site-commands.ts";
import { rule } from "../../src/core/rule.ts";

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
    const { inFile, besides } = siteCommands(model);
    for (const command of inFile(file)) {
      const { at, directory, home, active } = command;
      if (!home) continue;
      if (active && active.path !== home.path) {
        yield {
          at: home.at,
          message: `Two virtual environments are at work: this runs from ${home.value}, ${active.value} is active.`,
          certainty: "likely",
          help: "Name the same environment in both places.",
          related: [{ at: active.at, message: "this makes the other one active" }],
        };
        continue;
      }
      const other = besides(command).find((one) => one.at !== at && one.home !== undefined && one.home.path !== home.path);
      const theirs = other?.home;
      // The later of the two tells.
      if (!theirs || (theirs.at.file === home.at.file ? theirs.at.start > home.at.start : theirs.at.file.path > home.at.file.path)) continue;
      yield {
        at: home.at,
        message: `Two virtual environments are at work in ${directory ?? other.directory ?? ""}: this one, and ${theirs.value}.`,
        certainty: "likely",
        help: "Name the same environment in both places.",
        related: [{ at: theirs.at, message: "another command runs from this one" }],
      };
    }
  },
});
