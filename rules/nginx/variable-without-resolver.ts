import type { Gateway, NginxServer } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** A name that a proxy_pass without variables has as well was looked up at the start, and serves the others too. */
const isLookedUp = (gateway: Gateway, server: NginxServer, servers: readonly NginxServer[]): boolean =>
  servers.some(
    (other) =>
      other.configuration === server.configuration &&
      other.locations.some(({ gateways }) => gateways.some(({ directive, host }) => host === gateway.host && directive.args[0]?.value.includes("$") === false)),
  );

/** Whether every variable of a target is filled in before nginx reads it: `${S3_BUCKET}`, which nobody sets (envsubst of nginx's image). */
const isFilledIn = ({ value, at }: Gateway["directive"]["args"][number]): boolean =>
  Array.from(value.matchAll(/\$\{?(\w+)/g)).every(([, name = ""]) => /^[A-Z][A-Z0-9_]*$/.test(name) && !at.file.text.includes(`$${name} `));

export default rule({
  id: "nginx/variable-without-resolver",
  title: "nginx can't look up the backend's name.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `A name in \`proxy_pass\` is looked up when nginx starts. Once a variable stands there, nginx looks it up with each request,
and for that it needs a \`resolver\`; it does not read the system's. Without one every request is answered with 502, and
the log says "no resolver defined to resolve". \`nginx -t\` has nothing against it.`,
  fix: `\`\`\`nginx
resolver 127.0.0.11 valid=10s;  # Docker's own
set $backend http://web:8000;
proxy_pass $backend;
\`\`\`

Or name the host without a variable.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass"],

  *check(server, model) {
    if (server.assumed) return;
    for (const location of server.locations) {
      const { gateway } = location;
      const target = gateway?.directive.args[0];
      if (!gateway || !target || !/\$/.test(target.value) || isFilledIn(target) || !location.complete || location.effective("resolver")) continue;
      // What the variable holds must be known, and be a name: an address, a socket and an upstream need no looking up.
      const names = gateway.addresses.flatMap(({ address }) => (address.kind === "tcp" && !/^[\d.]+$|:|^$|\*/.test(address.host) ? [address.host] : []));
      const [name] = names;
      if (gateway.upstream || name === undefined || isLookedUp(gateway, server, model.nginx)) continue;
      yield {
        at: gateway.directive.at,
        message: `Every request fails with 502: nginx has no resolver to look up "${name}" with.`,
        certainty: "likely",
        help: "Add a resolver line to the server, or name the host without a variable.",
      };
    }
  },
});
