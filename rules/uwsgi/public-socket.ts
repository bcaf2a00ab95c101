import { formatAddress, isAnyHost, isLoopback } from "../../src/core/address.ts";
import { servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "uwsgi/public-socket",
  title: "The network reaches uWSGI's own protocol, which lets anybody run code.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-94"],
  why: `A socket that speaks the uwsgi protocol believes whoever talks to it: a packet with \`UWSGI_FILE\` makes uWSGI load that file as an
application, and \`exec://\` in it runs a command, with the rights of the site. \`REMOTE_USER\` and \`HTTPS\` are believed as well. It is
made for the web server on the same machine, or in the same private network, alone.`,
  fix: `\`\`\`ini
[uwsgi]
socket = /run/bakery/uwsgi.sock
chmod-socket = 660
\`\`\`

or \`socket = 127.0.0.1:3031\`. In a container, do not publish the port; \`http-socket\` speaks HTTP.`,
  except: "A firewall closes the port to everybody but the web server.",
  references: ["https://uwsgi-docs.readthedocs.io/en/latest/Protocol.html", "https://uwsgi-docs.readthedocs.io/en/latest/Vars.html#uwsgi-file"],

  *check(launch, model) {
    if (!servesProduction(launch, "uwsgi")) return;
    const { container } = launch;
    for (const { address, protocol, at, published, unless } of launch.listeners) {
      if (protocol !== "uwsgi" || unless !== undefined || address.kind !== "tcp" || !at || published === true || !isAnyHost(address.host)) continue;
      const port = container?.ports.find(({ containerPort, host }) => containerPort === address.port && !isLoopback(host));
      // A container's own network is private; of a project with images it is not known what runs on a machine itself.
      if (container ? !port : !/^(?:systemd|supervisor)$/.test(launch.kind) && model.hasFile("Dockerfile")) continue;
      yield {
        at: port?.at ?? at,
        message: `Anybody who reaches port ${port?.hostPort ?? address.port} runs code as the site: uWSGI speaks its own protocol there.`,
        certainty: port ? "certain" : "likely",
        // Of a machine's firewall nothing is known; Docker goes past it.
        ...(!port && { severity: "warning" as const }),
        ...(port && { related: [{ at, message: `uWSGI listens on ${formatAddress(address)}` }] }),
        help: port ? "Do not publish the port: containers of one network reach it all the same." : `Write 127.0.0.1:${address.port}, or a Unix socket.`,
      };
    }
  },
});
