import { isReadAfterAnother, servesProduction, switchedOn } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

/** Options that start the master by themselves, and those of a process that another one watches. */
const implying = /^(?:stats|stats-server|emperor|vassal-.*|touch-(?=.*reload).*|cheaper|py-auto-?reload|python-auto-?reload|log-master|subscribe-to)$/;

export default rule({
  id: "uwsgi/master-missing",
  title: "No master process watches over uWSGI's workers.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `Without the master nobody starts a worker again that has died, a graceful reload is not possible and \`harakiri\` does nothing. The site
loses one worker after the other until none answers.`,
  fix: `\`\`\`ini
[uwsgi]
master = true
\`\`\``,
  except: "The file is a vassal of an Emperor that sets it. One that opens no socket, as in Debian's apps-enabled, is taken for one.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html#master"],

  *check(launch) {
    if (!servesProduction(launch, "uwsgi") || !launch.optionsKnown || launch.configurations.length === 0 || isReadAfterAnother(launch)) return;
    const named = launch.option("master");
    if (switchedOn(launch, "master") || launch.options.some(({ name }) => implying.test(name))) return;
    const [configuration] = launch.configurations;
    yield {
      at: named?.at ?? launch.command.at,
      message: "A worker that dies is never started again: uWSGI runs without its master process.",
      certainty: "likely",
      help: `Write master = true${configuration ? ` in ${configuration.file.path}` : ""}.`,
    };
  },
});
