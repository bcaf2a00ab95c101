import { numberOf, servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "gunicorn/single-worker",
  title: "One gunicorn worker serves one request at a time.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `gunicorn starts one sync worker unless it is told otherwise. While that one waits for the database or for a slow client, every other
visitor waits as well.`,
  fix: `\`\`\`sh
exec gunicorn bakery.wsgi:application --workers 3
\`\`\`

gunicorn's documentation begins with twice the number of cores plus one. Threads (\`--threads 4\`) cost less memory.`,
  except: "The machine is small, visitors are few, or several copies of the process run.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#workers", "https://docs.gunicorn.org/en/stable/design.html#how-many-workers"],

  *check(launch) {
    // Elsewhere platforms set WEB_CONCURRENCY or run several copies.
    if (!servesProduction(launch, "gunicorn") || (launch.kind !== "systemd" && launch.kind !== "supervisor") || !launch.optionsKnown) return;
    if (launch.environment.some(({ name }) => name === "WEB_CONCURRENCY") || launch.option("worker-class")) return;
    const workers = launch.option("workers");
    const threads = launch.option("threads");
    if ((workers && numberOf(workers) !== 1) || (threads && numberOf(threads) !== 1)) return;
    yield {
      at: workers?.at ?? launch.command.at,
      message: "Visitors wait for each other: one worker serves one request at a time.",
      certainty: "likely",
      help: "Add --workers 3, or --threads 4.",
    };
  },
});
