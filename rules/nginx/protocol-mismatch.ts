import { formatAddress, isLoopback, reaches } from "../../src/core/address.ts";
import type { Claim } from "../../src/core/finding.ts";
import { gatewaySchemes, namesOtherProtocol } from "../../src/core/nginx/gateway-schemes.ts";
import { type Listen, listensOf } from "../../src/core/nginx/listen.ts";
import type { Gateway, NginxServer } from "../../src/core/nginx/server.ts";
import { type Model, rule } from "../../src/core/rule.ts";

/** The line by which a server of the same nginx takes what is handed on; every such server speaks HTTP. */
function ownListener({ addresses, addressesKnown }: Gateway, { configuration }: NginxServer, { nginx, launches }: Model): Listen | undefined {
  const [only] = addresses;
  if (!only || addresses.length > 1 || !addressesKnown || (only.address.kind === "tcp" && !isLoopback(only.address.host))) return undefined;
  // Where an application listens as well, deployment/protocol-mismatch knows better.
  if (launches.some(({ listeners }) => listeners.some(({ address }) => reaches(only.address, address)))) return undefined;
  const beside = nginx.filter((other) => other.configuration === configuration && !other.assumed);
  return beside.flatMap(listensOf).find(({ address, directive }) => directive !== undefined && reaches(only.address, address));
}

export default rule({
  id: "nginx/protocol-mismatch",
  title: "nginx speaks another protocol than the address it hands requests to.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  why: `\`proxy_pass\` speaks HTTP, \`fastcgi_pass\` FastCGI, \`uwsgi_pass\` uwsgi, \`scgi_pass\` SCGI and \`grpc_pass\` gRPC. They
don't understand each other. Before an address that names another protocol nginx does not start:

    fastcgi_pass http://127.0.0.1:8000;   # invalid host in upstream "http://127.0.0.1:8000"

Where another \`server\` of the same nginx listens at the address, it starts: but that server speaks HTTP. To uwsgi and
SCGI it answers 400, which the visitor gets as it is; what it answers to FastCGI nginx cannot read and says 502. No
request reaches an application.`,
  fix: `Use the directive of the protocol that is spoken there. gunicorn, uvicorn, daphne and nginx itself speak HTTP:

\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: "Where the application behind the address is known, deployment/protocol-mismatch compares with what that one speaks.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass", "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass", "https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_pass"],

  *check(server, model): Iterable<Claim> {
    for (const gateway of server.locations.flatMap(({ gateways }) => gateways)) {
      const { name, at, args: [target] } = gateway.directive;
      const speaks = gatewaySchemes[name]?.speaks;
      if (!target || speaks === undefined) continue;
      const scheme = target.value.slice(0, target.value.indexOf("://") + 3);
      if (namesOtherProtocol(name, target.value)) {
        yield { at: target.at, message: `"${name}" speaks ${speaks} and takes no "${scheme}", so nginx does not start.`, certainty: "certain", help: /^http/i.test(scheme) ? `Write "proxy_pass" if the application speaks HTTP, else the address alone.` : `Write the directive of that protocol, "${scheme.replace("://", "").replace(/^s(?=uwsgi)|s$/, "")}_pass".` };
        continue;
      }
      const listener = name === "fastcgi_pass" || name === "uwsgi_pass" || name === "scgi_pass" ? ownListener(gateway, server, model) : undefined;
      if (!listener) continue;
      yield { at, message: `Every request fails: nginx speaks ${speaks} here, and a server of its own listens there for HTTP.`, certainty: "certain", related: [{ at: listener.at, message: "this is where the requests arrive" }], help: `Write proxy_pass http://${formatAddress(listener.address).replace(/^\*/, "127.0.0.1")};, or the address of the application.` };
    }
  },
});
