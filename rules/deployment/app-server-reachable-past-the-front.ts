import { formatAddress, isAnyHost } from "../../src/core/address.ts";
import type { Claim } from "../../src/core/finding.ts";
import { frontName, isLocal, type Route, routesTo } from "../../src/core/deployment/routes.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

/** Files of containers and platforms. */
const contained = ["Dockerfile", "Containerfile", "Procfile", "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml", "app.json", "fly.toml", "render.yaml"] as const;

export default rule({
  id: "deployment/app-server-reachable-past-the-front",
  title: "Visitors reach the application server past the front server.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `The front server asks the application server on its own machine, and that listens on every address, to the network as well.
Whoever asks its port directly comes without TLS, past the limits and rules of the front server, and with forwarded headers of
his own: the visitor's address, the scheme and the host are then what he says. One slow client holds a sync worker.`,
  fix: `Listen where the front server asks, and nowhere else:

\`\`\`
gunicorn --bind 127.0.0.1:8000 bakery.wsgi
\`\`\`

or on a Unix socket. In a compose file, leave \`ports\` to the front server; for one outside the containers, publish
\`"127.0.0.1:8000:8000"\`. Docker opens published ports in the machine's firewall by itself.`,
  except: "A firewall before the machine closes the port to everybody else.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://docs.docker.com/engine/network/packet-filtering-firewalls/", "https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header"],

  *check(deployment, model): Iterable<Claim> {
    const { appServer } = deployment;
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    const proven = routesTo(deployment, model).filter((route) => route.proven);
    if (launch.container !== undefined) yield* published(launch, proven);
    // What a container listens on is reached only where its port is published, and a platform publishes one.
    const isHost = launch.kind === "systemd" || launch.kind === "supervisor" || !contained.some((name) => model.hasFile(name));
    if (launch.container !== undefined || !isHost) return;
    const [route] = proven;
    if (!route || !proven.every(isLocal)) return;
    for (const { address, protocol, at, unless } of launch.listeners) {
      // Of the uwsgi protocol a rule of its own speaks; what a variable replaces may be a loopback address.
      if (unless !== undefined || address.kind !== "tcp" || protocol === "uwsgi" || !isAnyHost(address.host) || !at) continue;
      yield {
        at,
        message: `Visitors reach ${launch.command.value} past ${frontName(route)}: it listens on every address, at port ${address.port}.`,
        certainty: "certain",
        related: [{ at: route.at, message: `${frontName(route)} asks it on this machine` }],
        help: `Listen on ${formatAddress({ kind: "tcp", host: "127.0.0.1", port: address.port })}, or on a Unix socket.`,
      };
    }
  },
});

/** Ports of a compose file that lead past the front server, which docker opens in the firewall of the machine itself. */
function* published({ kind, stage, command, listeners }: Launch, [route]: readonly Route[]): Iterable<Claim> {
  if (!route || kind !== "compose" || stage.verdict !== "production") return;
  for (const { address, protocol, at, published: isPublished, unless } of listeners) {
    if (isPublished !== true || unless !== undefined || protocol === "uwsgi" || !at || address.kind !== "tcp" || !isAnyHost(address.host)) continue;
    yield {
      at,
      message: `Visitors reach ${command.value} past ${frontName(route)}: its container publishes port ${address.port} to the network.`,
      certainty: "certain",
      related: [{ at: route.at, message: `${frontName(route)} asks it ${isLocal(route) ? "on this machine" : "inside the containers' network"}` }],
      help: isLocal(route) ? "Write 127.0.0.1: before the port, which publishes it to this machine alone." : `Delete this port: ${frontName(route)} reaches the container without it.`,
    };
  }
}
