import type { Related } from "../../src/core/finding.ts";
import { rule } from "../../src/core/rule.ts";

const isDebug = (level: string | undefined): boolean => level?.toLowerCase() === "debug";

export default rule({
  id: "gunicorn/debug-log",
  title: "gunicorn logs at the debug level in production.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `At the debug level gunicorn writes its whole configuration at each start and a line for every request and every
connection. The log fills the disk sooner, what matters drowns in it, and URLs with their query strings stay in a file that
more people can read than should.`,
  fix: `Leave \`--log-level\` out, or say \`info\`, its default:

\`\`\`sh
exec gunicorn bakery.wsgi:application --log-level info
\`\`\`

To look for a fault, set it for that time: \`--log-level "\${LOG_LEVEL:-info}"\`.`,
  except: "A fault is being looked for, and the line goes away afterwards.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#loglevel"],

  *check(launch) {
    const { server, stage } = launch;
    const level = launch.option("log-level");
    if (!level || stage.verdict !== "production" || (server !== "gunicorn" && server !== "gunicorn_django")) return;
    const related: readonly Related[] = level.from ? [{ at: level.from, message: "the level is set here" }] : [];
    const help = "Leave --log-level out, or write info.";
    if (isDebug(level.value?.value)) {
      yield { at: level.at, message: "gunicorn writes debug messages for every request into its log.", certainty: "certain", help, related };
    } else if (level.fallback && isDebug(level.fallback.text.value)) {
      const { unless } = level.fallback;
      yield { at: level.at, message: `gunicorn writes debug messages for every request into its log unless ${unless} is set.`, certainty: "conditional", unless, help, related };
    }
  },
});
