import { formatAddress, isLoopback } from "../../src/core/address.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "container/port-mismatch",
  title: "The published port leads to nothing.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `A published port is handed to the container, and so is a port of Kubernetes' Service. There nobody listens: on another port, or on \`127.0.0.1\`, which inside a container
is the container's own and which no request from outside reaches. The visitor sees "connection reset" or 502.`,
  fix: `\`\`\`yaml
services:
  web:
    command: gunicorn --bind 0.0.0.0:8000 bakery.wsgi
    ports:
      - "127.0.0.1:8080:8000"
\`\`\``,
  references: ["https://docs.docker.com/reference/compose-file/services/#ports", "https://docs.docker.com/engine/network/#published-ports", "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],

  *check({ stage, kind, container, listeners, listenersKnown, command }) {
    if (stage.verdict !== "production" || !container || container.onHostNetwork || !listenersKnown || kind === "shell") return;
    const own = listeners.filter(({ published }) => published !== true);
    const isService = container.ports.length === 0;
    const [port, ...others] = isService ? (container.handedOn ?? []) : container.ports;
    const name = isService ? "the Service's port" : "the published port";
    const [listener] = own;
    // With several ports, or sockets, another process of the container may be meant.
    if (!port || !listener || others.length > 0 || own.some(({ address }) => address.kind === "unix")) return;
    const isHeard = own.some(({ address }) => address.kind === "tcp" && address.port === port.containerPort && !isLoopback(address.host));
    if (isHeard) return;
    const isInside = own.every(({ address }) => address.kind === "tcp" && address.port === port.containerPort);
    yield {
      at: port.at,
      message: isInside
        ? `Nobody reaches ${name}: ${command.value} listens on 127.0.0.1, which is the container's own.`
        : `Nobody answers on ${name}: ${command.value} listens on port ${own.map(({ address }) => (address.kind === "tcp" ? address.port : 0)).join(" and ")}, not on ${port.containerPort}.`,
      certainty: "certain",
      help: `Let it listen on 0.0.0.0:${port.containerPort}, or ${isService ? "let targetPort be" : "publish"} the port that it listens on.`,
      related: [{ at: listener.at ?? command.at, message: `${command.value} listens on ${formatAddress(listener.address)}` }],
    };
  },
});
