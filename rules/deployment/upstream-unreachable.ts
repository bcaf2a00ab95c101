import { type Address, formatAddress, isLoopback, reaches } from "../../src/core/address.ts";
import type { Claim } from "../../src/core/finding.ts";
import { grouped } from "../../src/core/grouped.ts";
import { addressesOf, frontName, productionRoutes } from "../../src/core/deployment/routes.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "deployment/upstream-unreachable",
  title: "Nobody listens where the front server sends requests.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `The front server starts, and so does the application server, but they don't meet: another port, another path of the socket.
Every visitor gets 502 Bad Gateway (Apache: 503).`,
  fix: `Write the same address on both sides:

\`\`\`nginx
proxy_pass http://unix:/run/bakery.sock;
\`\`\`

\`\`\`
gunicorn --bind unix:/run/bakery.sock bakery.wsgi
\`\`\``,
  except: "Something that is not in the repository listens there.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass", "https://docs.gunicorn.org/en/stable/settings.html#bind"],

  *check({ appServer, fronts }, model): Iterable<Claim> {
    if (appServer?.kind !== "process" || fronts.length > 0) return;
    const { launch } = appServer;
    const served = model.launches.filter(({ stage, server }) => stage.verdict !== "development" && server !== "runserver");
    // Only when it is known where everything listens, and one server alone is left that nobody asks.
    const alone = model.deployments.filter((one) => one.appServer?.kind === "process" && one.fronts.length === 0);
    if (alone.length !== 1 || served.some(({ listenersKnown, listeners }) => !listenersKnown || listeners.length === 0) || launch.stage.verdict === "development") return;
    const astray = productionRoutes(model).filter((route) => {
      const addresses = addressesOf(route);
      const isHere = (address: Address): boolean => address.kind === "unix" || isLoopback(address.host);
      return addresses.length > 0 && route.complete && addresses.every(isHere) && !addresses.some((to) => model.launches.some(({ listeners }) => listeners.some(({ address }) => reaches(to, address))));
    });
    // One address that nobody answers is one fault, on however many lines it stands.
    for (const lines of grouped(astray, (one) => `${one.kind} ${addressesOf(one).map(formatAddress).join(" ")}`).values()) {
      const [route, ...others] = new Map(lines.map((line) => [`${line.at.file.path}:${line.at.start}`, line])).values();
      if (!route) continue;
      const [to] = addressesOf(route);
      const [listener] = launch.listeners;
      if (!listener || !to) continue;
      // A socket in a volume has another path on the other side; a container's port is published under another number.
      if (launch.container !== undefined || model.hasFile("docker-compose.yml") || model.hasFile("compose.yml") || model.hasFile("docker-compose.yaml") || model.hasFile("compose.yaml")) continue;
      yield {
        at: route.at,
        message: `Every request fails with ${route.kind === "nginx" ? 502 : 503}: ${frontName(route)} sends it to ${formatAddress(to)}, ${launch.command.value} listens on ${formatAddress(listener.address)}.`,
        certainty: "likely",
        related: [
          { at: listener.at ?? launch.command.at, message: `${launch.command.value} listens here` },
          ...others.map(({ at }) => ({ at, message: "this line sends requests there too" })),
        ],
        help: "Write the same address on both sides.",
      };
    }
  },
});
