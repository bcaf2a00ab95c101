import { servesProduction, switchedOn } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

const isRoot = (user: string | undefined): boolean => user === "root" || user === "0";

const message = "The application runs as root: one hole in it gives away the whole machine.";
const help = "Write uid = and gid = with a system user of the site's own.";

export default rule({
  id: "uwsgi/runs-as-root",
  title: "The application runs as root under uWSGI.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-250"],
  why: `Whoever finds a way to run code or to write a file through the site owns the machine and all that is stored on it. uWSGI says so at
each start: \`WARNING: you are running uWSGI as root !!! (use the --uid flag)\`. An emperor that systemd starts as root is as it
should be; a vassal of it that names no user stays root.`,
  fix: `\`\`\`ini
[uwsgi]
uid = bakery
gid = bakery
\`\`\`

uWSGI opens its sockets first and gives its rights up afterwards.`,
  except: "The process runs in a container whose root is an ordinary user of the host.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html#uid"],

  *check(launch) {
    if (!servesProduction(launch, "uwsgi")) return;
    const uid = launch.option("uid");
    if (uid) {
      if (isRoot(uid.value?.value)) yield { at: uid.at, message, certainty: "certain", help };
    } else if (!launch.optionsKnown || launch.container || switchedOn(launch, "drop-after-init", "drop-after-apps")) return;
    else if (launch.user && isRoot(launch.user.value)) yield { at: launch.user.at, message, certainty: "certain", help };
    else if (launch.rootByDefault && launch.kind === "uwsgi") {
      yield { at: launch.at, message: "The application runs as root: the emperor does, and nothing here names another user.", certainty: "likely", help, related: [{ at: launch.rootByDefault, message: "this unit starts the emperor as root" }] };
    } else if (launch.rootByDefault && launch.kind === "systemd") {
      yield { at: launch.rootByDefault, message: "The application runs as root, because the unit names no user.", certainty: "likely", help, related: [{ at: launch.command.at, message: "systemd starts this as root" }] };
    }
  },
});
