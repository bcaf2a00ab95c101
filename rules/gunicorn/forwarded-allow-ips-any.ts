import { isAnyHost } from "../../src/core/address.ts";
import type { LaunchOption } from "../../src/core/launch/launch.ts";
import { servesProduction } from "../../src/core/launch/launch-options.ts";
import { rule } from "../../src/core/rule.ts";

const trustsAll = (option: LaunchOption | undefined): boolean => option?.value?.value.split(",").some((part) => part.trim() === "*") === true;

export default rule({
  id: "gunicorn/forwarded-allow-ips-any",
  title: "gunicorn believes forwarded headers from everybody who can reach it.",
  on: "launch",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-348"],
  why: `\`--forwarded-allow-ips "*"\` lets every client say, by \`X-Forwarded-Proto: https\`, that its connection is encrypted. Where gunicorn
listens on every address of the machine, a visitor who goes past the proxy is such a client: Django then takes plain HTTP for
HTTPS, sets its secure cookies and skips the redirect.`,
  fix: `Name the proxy, or let gunicorn listen where only the proxy comes:

\`\`\`sh
exec gunicorn bakery.wsgi:application --bind 127.0.0.1:8000
exec gunicorn bakery.wsgi:application --bind 0.0.0.0:8000 --forwarded-allow-ips 10.0.0.5
\`\`\``,
  except: "A firewall or the network of the platform lets only the proxy through.",
  references: ["https://docs.gunicorn.org/en/stable/settings.html#forwarded-allow-ips", "https://docs.gunicorn.org/en/stable/deploy.html"],

  *check(launch) {
    // In containers and on platforms only the router reaches the port.
    if (!servesProduction(launch, "gunicorn") || (launch.kind !== "systemd" && launch.kind !== "supervisor" && launch.kind !== "shell")) return;
    const option = launch.option("forwarded-allow-ips");
    // Who takes the port from the environment runs where a router chooses it.
    const open = launch.listeners.find(({ address, at, unless }) => at && unless === undefined && address.kind === "tcp" && isAnyHost(address.host));
    if (!option || !trustsAll(option) || !open?.at || launch.environment.some(({ name }) => name === "PORT")) return;
    yield {
      at: option.at,
      message: "Every visitor who goes past the proxy can claim to use HTTPS, and gunicorn believes it.",
      certainty: "likely",
      help: "Name the proxy's address, or bind to 127.0.0.1 or a Unix socket.",
      related: [{ at: open.at, message: "everybody can reach gunicorn here" }],
    };
  },
});
