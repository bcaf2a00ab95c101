import { servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "uwsgi/harakiri-missing",
  title: "Nothing ends a request that hangs in uWSGI.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `uWSGI has no time limit of its own. A request that hangs in a query or in a call to another service holds its worker until
somebody restarts it; after as many such requests as there are workers the site waits.`,
  fix: `\`\`\`ini
harakiri = 60
\`\`\`

It needs the master process. Uploads that take longer than a minute need more.`,
  except: "Long requests are wanted, or something else ends those that hang.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Options.html#harakiri", "https://uwsgi-docs.readthedocs.io/en/latest/FAQ.html"],

  *check(launch) {
    if (!servesProduction(launch, "uwsgi") || !launch.optionsKnown || launch.configurations.length === 0) return;
    if (launch.options.some(({ name }) => /^(?:harakiri|http-timeout|so-send-timeout|route-.*harakiri)$|^gevent$|^async$|^asyncio$/.test(name))) return;
    yield {
      at: launch.command.at,
      message: "A request that hangs holds its worker for ever: uWSGI has no time limit.",
      certainty: "likely",
      help: "Write harakiri = 60, or the longest time that a request may take.",
    };
  },
});
