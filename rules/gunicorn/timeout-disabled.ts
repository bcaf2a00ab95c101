import { numberOf, servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "gunicorn/timeout-disabled",
  title: "gunicorn waits for a stuck worker for ever.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `With \`--timeout 0\` gunicorn never replaces a worker that hangs: in a query without an end, in a call to a service that does not
answer. A sync worker serves one request at a time. After as many such requests as there are workers the whole site waits, until
somebody restarts it.`,
  fix: `Leave the option out (30 seconds), or give the longest time that a request may take:

\`\`\`sh
exec gunicorn bakery.wsgi:application --timeout 60
\`\`\`

Work that takes longer belongs into a queue such as Celery's.`,
  except: "Threads serve the requests and the platform ends those that take too long, as Cloud Run does: with more than one thread nothing is said.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#timeout"],

  *check(launch) {
    const timeout = launch.option("timeout");
    if (!timeout || !servesProduction(launch, "gunicorn") || numberOf(timeout) !== 0) return;
    const workerClass = launch.option("worker-class");
    const isSync = !workerClass || workerClass.value?.value === "sync";
    const threads = launch.option("threads");
    if (!isSync || (threads && (numberOf(threads) ?? 2) > 1)) return;
    yield {
      at: timeout.at,
      message: "A worker that hangs is never replaced, and a few of them stop the site.",
      certainty: "certain",
      help: "Give the longest time that a request may take, such as --timeout 60.",
    };
  },
});
