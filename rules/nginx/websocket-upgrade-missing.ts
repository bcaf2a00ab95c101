import { reaches } from "../../src/core/address.ts";
import { servesWebsockets } from "../../src/core/deployment/websockets.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { gatewayAt, type NginxLocation } from "../../src/core/nginx/server.ts";
import type { Deployment } from "../../src/core/deployment/deployment.ts";
import { onceForEach } from "../../src/core/once-for-each.ts";
import { rule } from "../../src/core/rule.ts";

const withWebsockets = onceForEach((deployments: readonly Deployment[]) => deployments.filter(servesWebsockets));

/** What a location does not say of the three things that an upgrade needs; nginx passes none of them on by itself. */
function lacking(location: NginxLocation): readonly string[] {
  const headers = location.effectiveAll("proxy_set_header").map(({ args }) => `${args[0]?.value ?? ""} ${args[1]?.value ?? ""}`.toLowerCase());
  return [
    ...(headers.some((header) => header.startsWith("upgrade $http_upgrade")) ? [] : ["proxy_set_header Upgrade $http_upgrade;"]),
    ...(headers.some((header) => /^connection (?:upgrade|\$)/.test(header)) ? [] : ['proxy_set_header Connection "upgrade";']),
    // The default became 1.1 with nginx 1.29.7, which few have.
    ...(/^(?:1\.1|2)$/.test(location.effective("proxy_http_version")?.args[0]?.value ?? "") ? [] : ["proxy_http_version 1.1;"]),
  ];
}

export default rule({
  id: "nginx/websocket-upgrade-missing",
  title: "nginx does not let websockets through to Channels.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `A browser opens a websocket with a request that asks to upgrade the connection. The headers that say so hold for one connection, so nginx
drops them unless it is told otherwise. The application then sees an ordinary request for \`/ws/...\` and answers 404, or 426:
no websocket ever opens, while pages work.`,
  fix: `\`\`\`nginx
location /ws/ {
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection "upgrade";
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\``,
  except: "Channels serves no websockets here, only background work.",
  references: ["https://nginx.org/en/docs/http/websocket.html", "https://channels.readthedocs.io/en/stable/deploying.html"],

  *check(server, model) {
    if (server.assumed || !server.complete) return;
    for (const { appServer } of withWebsockets(model.deployments)) {
      const { listeners } = appServer.launch;
      const behind = server.locations.filter((location) => gatewayAt(location)?.addresses.some(({ address }) => listeners.some((listener) => reaches(address, listener.address))));
      // Whatever path websockets have, a location that lets them through is there.
      if (behind.length === 0 || behind.some((location) => lacking(location).length === 0)) continue;
      const { location } = locationFor(server, "/ws/orders/");
      const at = location && behind.includes(location) ? location : behind[0];
      const gateway = at && gatewayAt(at);
      if (!at?.complete || gateway?.protocol !== "http") continue;
      yield {
        at: gateway.directive.at,
        message: "No websocket ever opens: nginx does not pass the browser's wish to upgrade on to Channels.",
        certainty: "certain",
        related: [{ at: appServer.launch.command.at, message: "websockets are served here" }],
        help: `Add to the location: ${lacking(at).join(" ")}`,
      };
      return;
    }
  },
});
