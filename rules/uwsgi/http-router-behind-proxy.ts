import { formatAddress } from "../../src/core/address.ts";
import { deploymentsServedBy } from "../../src/core/deployment/deployments-of.ts";
import { frontName, routesTo } from "../../src/core/deployment/routes.ts";
import { servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "uwsgi/http-router-behind-proxy",
  title: "Requests pass through uWSGI's HTTP router behind a web server.",
  on: "launch",
  severity: "info",
  since: "0.1.0",
  why: `\`http =\` starts one more process that takes requests from the network and hands them to the workers. It is made to face visitors without a
web server. Behind nginx or Apache every request is read and copied once more, one process carries them all, and \`harakiri\` and the client's
address are seen one step later.`,
  fix: `\`\`\`ini
socket = /run/bakery/uwsgi.sock
\`\`\`

with \`uwsgi_pass unix:/run/bakery/uwsgi.sock;\`, or \`http-socket = 127.0.0.1:8000\` and \`proxy_pass\` as before.`,
  except: "The router's own abilities are wanted, such as its keep-alive or WebSockets.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/HTTP.html", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html"],

  *check(launch, model) {
    if (!servesProduction(launch, "uwsgi")) return;
    const option = launch.option("http");
    const deployment = deploymentsServedBy(launch, model).find(({ fronts }) => fronts.length > 0);
    if (!option || !deployment) return;
    const listener = launch.listeners.find(({ at }) => at && at.file === option.at.file && at.start >= option.at.start && at.end <= option.at.end);
    const [route] = routesTo(deployment, model);
    if (!listener || !route || route.kind === "ingress") return;
    yield {
      at: option.at,
      message: `Each request takes a detour: ${frontName(route)} asks uWSGI's HTTP router on ${formatAddress(listener.address)}, not its workers.`,
      certainty: "certain",
      help: "Write http-socket in place of http, or socket with uwsgi_pass.",
      related: [{ at: route.at, message: `${frontName(route)} asks it here` }],
    };
  },
});
