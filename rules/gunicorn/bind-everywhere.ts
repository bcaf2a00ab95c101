import { formatAddress, isAnyHost } from "../../src/core/address.ts";
import { deploymentsServedBy } from "../../src/core/deployment/deployments-of.ts";
import { servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "gunicorn/bind-everywhere",
  title: "gunicorn listens on every address of the machine, not behind a proxy.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn is made to stand behind nginx or Apache: a client that sends its request slowly holds a sync worker for the whole time,
and a few of them stop the site. On \`0.0.0.0\` the whole internet reaches it, past the proxy's TLS, limits and headers, unless a
firewall says otherwise.`,
  fix: `\`\`\`ini
ExecStart=/srv/bakery/venv/bin/gunicorn bakery.wsgi:application --bind unix:/run/bakery/gunicorn.sock
\`\`\`

or \`--bind 127.0.0.1:8000\`.`,
  except: "The proxy runs on another machine and a firewall lets nobody else in, or a load balancer takes requests in full first.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://docs.gunicorn.org/en/stable/settings.html#bind"],

  *check(launch, model) {
    // In a container or on a platform it has to; of a script it is not known where it runs.
    if (!servesProduction(launch, "gunicorn") || (launch.kind !== "systemd" && launch.kind !== "supervisor")) return;
    if (launch.option("certfile") || launch.environment.some(({ name }) => name === "PORT")) return;
    // What a front server of the repository reaches is the deployment's to judge.
    if (deploymentsServedBy(launch, model).some(({ fronts }) => fronts.length > 0)) return;
    // Where there is an image, supervisor mostly runs inside it.
    if (launch.kind === "supervisor" && model.hasFile("Dockerfile")) return;
    for (const { address, at, unless } of launch.listeners) {
      if (!at || unless !== undefined || address.kind !== "tcp" || !isAnyHost(address.host) || at.file.path.endsWith(".socket")) continue;
      yield {
        at,
        message: `Everybody reaches gunicorn without a proxy: it listens on ${formatAddress(address)}.`,
        certainty: "likely",
        help: `Bind to 127.0.0.1:${address.port} or to a Unix socket, and let nginx or Apache take the requests.`,
      };
    }
  },
});
