import type { Claim } from "../../src/core/finding.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

const isRoot = (user: string | undefined): boolean => user === "root" || user === "0";

const help = "Create a system user for the site, and name it: User= in a systemd unit, or --user for a gunicorn that root starts.";

/** `--user root`, wherever the text comes from. */
function byOption(launch: Launch): Claim | undefined {
  const user = launch.option("user");
  if (!user || !isRoot(user.value?.value)) return undefined;
  return {
    at: user.at,
    message: "The application runs as root: one hole in it gives away the whole machine.",
    certainty: "certain",
    help,
    related: user.from ? [{ at: user.from, message: "the user is set here" }] : [],
  };
}

export default rule({
  id: "gunicorn/runs-as-root",
  title: "gunicorn runs the application as root.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `gunicorn takes \`--user root\` without a word, and its workers then run Django with every right there is. Whoever finds a
way to run code or to write a file through the site (an upload, a template, a dependency) owns the machine and all that is
stored on it.

systemd starts a system service without \`User=\` as root; so does \`sudo\` without \`-u\`.

A master started by root that drops its rights by \`--user www-data\` is fine and is not reported.`,
  fix: `\`\`\`ini
[Service]
User=bakery
Group=bakery
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi:application
\`\`\`

Without systemd, \`gunicorn --user bakery --group bakery ...\`. A port below 1024 is no reason for root: nginx or Apache
holds it, or \`AmbientCapabilities=CAP_NET_BIND_SERVICE\`.`,
  except: "The process runs in a container whose root is an ordinary user of the host.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#user", "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#User="],

  *check(launch, model) {
    if (launch.stage.verdict !== "production" || (launch.server !== "gunicorn" && launch.server !== "gunicorn_django")) return;
    const claim = byOption(launch);
    if (claim) yield claim;
    // A configuration file may name the user that the workers become.
    if (launch.option("user") || !launch.optionsKnown) return;
    // A container's root has a rule of its own.
    if (launch.container) return;
    if (launch.user && isRoot(launch.user.value)) {
      yield { at: launch.user.at, message: "The application runs as root: one hole in it gives away the whole machine.", certainty: "certain", help };
    } else if (launch.rootByDefault) {
      const ofSupervisor = launch.kind === "supervisor";
      // Inside an image it is the image that says who runs.
      if (ofSupervisor && model.hasFile("Dockerfile")) return;
      yield {
        at: launch.rootByDefault,
        message: `The application runs as root, because ${ofSupervisor ? "supervisor's program" : "the unit"} names no user.`,
        certainty: "likely",
        // supervisord may itself be started by another user.
        ...(ofSupervisor && { severity: "warning" as const }),
        help: `Add ${ofSupervisor ? "user=" : "User="} with a system user of the site's own.`,
        related: [{ at: launch.command.at, message: `${ofSupervisor ? "supervisord" : "systemd"} starts this as root` }],
      };
    }
  },
});
