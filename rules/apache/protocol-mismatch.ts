import { formatAddress, isAnyHost, isLoopback, type Protocol, reaches } from "../../src/core/address.ts";
import type { ApacheProxy, VirtualHost } from "../../src/core/apache/host.ts";
import { protocolNames } from "../../src/core/deployment/spoken.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "apache/protocol-mismatch",
  title: "Apache hands requests to one of its own virtual hosts in a protocol that it does not speak.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  why: `The backend of this line is another virtual host of the same Apache. A virtual host speaks HTTP, and with \`SSLEngine on\`
HTTPS alone: it never speaks FastCGI, uwsgi, SCGI or AJP. Apache starts all the same, and every visitor of the address gets an
error page.`,
  fix: `\`\`\`apache
# <VirtualHost *:8080> without SSLEngine
ProxyPass / http://127.0.0.1:8080/
\`\`\`

and \`https://\`, with \`SSLProxyEngine on\`, for a virtual host with \`SSLEngine on\`.`,
  except: "Which application server listens behind an address is looked at by deployment/protocol-mismatch.",
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass", "https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslengine"],

  *check(host, model) {
    for (const proxy of [...host.proxies, ...host.handlers]) {
      const { address, protocol, inherited, at } = proxy;
      if (inherited || address?.kind !== "tcp" || model.launches.some(({ listeners }) => listeners.some((one) => reaches(address, one.address)))) continue;
      const backend = ownBackend(host, proxy);
      const spoken = backend && protocolOf(backend);
      if (!backend || !spoken || spoken === protocol) continue;
      yield {
        at,
        message: `Every request fails: the virtual host behind ${formatAddress(address)} speaks ${protocolNames[spoken]}, not ${protocolNames[protocol]}.`,
        certainty: "certain",
        related: [{ at: backend.at, message: "the virtual host that gets the requests" }],
        help: `Write ${spoken}://${formatAddress(address)}/ as the target.`,
      };
    }
  },
});

/** The virtual host of the same Apache that a target leads to: the first of its address, which decides about TLS. */
function ownBackend({ server }: VirtualHost, { address }: ApacheProxy): VirtualHost | undefined {
  if (address?.kind !== "tcp" || !isLoopback(address.host)) return undefined;
  const on = ({ host, port }: { readonly host: string; readonly port: number | undefined }): boolean => port === address.port && (isAnyHost(host) || host === "_default_" || isLoopback(host));
  // Without a Listen here, another program has the port.
  if (!server.listens.some(on)) return undefined;
  return server.hosts.find(({ addresses }) => addresses.some((one) => on(one)));
}

/** What a virtual host speaks; undefined where that can't be known. `Listen PORT https` may start TLS by itself. */
function protocolOf({ tls, server, ports }: VirtualHost): Protocol | undefined {
  const named = (server.main?.directives("Listen") ?? []).some(({ args }) => args.length > 1 && ports.some((port) => args[0]?.value.endsWith(String(port)) === true));
  if (tls === undefined || (named && !tls)) return undefined;
  return tls ? "https" : "http";
}
