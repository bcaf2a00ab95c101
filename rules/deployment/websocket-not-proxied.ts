import { isAnyHost, reaches } from "../../src/core/address.ts";
import { everyDirective } from "../../src/core/deployment/front-servers.ts";
import { frontName, type Route, routesTo } from "../../src/core/deployment/routes.ts";
import { servesWebsockets, type WebsocketDeployment } from "../../src/core/deployment/websockets.ts";
import type { Claim } from "../../src/core/finding.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { textOf } from "../../src/core/source.ts";

export default rule({
  id: "deployment/websocket-not-proxied",
  title: "Websockets never reach the server that answers them.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `A browser opens a websocket with a request that asks to upgrade the connection. Apache's mod_proxy drops that wish unless it is
told otherwise: the application sees an ordinary request and answers 404, while pages work.

Where websockets have a server of their own beside gunicorn, the front server has to hand their addresses to that one. gunicorn's
usual workers can't open a websocket at all.`,
  fix: `With Apache 2.4.47 or later:

\`\`\`apache
ProxyPass / http://127.0.0.1:8000/ upgrade=websocket
\`\`\`

With nginx, for a server of their own:

\`\`\`nginx
location /ws/ {
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection "upgrade";
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8001;
}
\`\`\``,
  except: "Channels serves no websockets here, only background work.",
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass", "https://httpd.apache.org/docs/2.4/mod/mod_proxy_wstunnel.html", "https://channels.readthedocs.io/en/stable/deploying.html"],

  *check(deployment, model): Iterable<Claim> {
    if (!servesWebsockets(deployment)) return;
    const { launch } = deployment.appServer;
    const lost = notLed(deployment, model);
    if (lost) {
      yield {
        at: lost.at,
        message: `No websocket ever opens: ${frontName(lost)} hands nothing to ${launch.command.value}, which answers them.`,
        certainty: "likely",
        related: [{ at: launch.command.at, message: "websockets are answered here" }],
        help: "Hand the addresses of websockets to that server.",
      };
      return;
    }
    // Of nginx, which drops the wish to upgrade as well, nginx/websocket-upgrade-missing speaks.
    const route = routesTo(deployment, model).find((one) => one.kind === "apache" && one.proven);
    if (route?.kind !== "apache" || !route.complete || !route.proxy || route.proxy.protocol !== "http" || upgrades(route)) return;
    yield {
      at: route.at,
      message: "No websocket ever opens: Apache does not pass the browser's wish to upgrade on to Channels.",
      certainty: "certain",
      related: [{ at: launch.command.at, message: "websockets are answered here" }],
      help: 'Add "upgrade=websocket" to the end of the line.',
    };
  },
});

/** Whether Apache lets a websocket through to anybody: by `upgrade=`, or by a target that begins with `ws:`. */
const upgrades = ({ host }: Route & { readonly kind: "apache" }): boolean =>
  host.proxies.some(({ target, at }) => /^wss?:/i.test(target.value) || /\bupgrade=/i.test(textOf(at))) ||
  everyDirective(host, "RewriteRule").some(({ args }) => args.some(({ value }) => /wss?:/i.test(value)));

/** The route to the pages of the site, where front servers lead to those and surely never to the server of the websockets. */
function notLed(deployment: WebsocketDeployment, model: Model): Route | undefined {
  const { launch } = deployment.appServer;
  if (deployment.fronts.length > 0 || !launch.listenersKnown || isReachedDirectly(launch)) return undefined;
  const pages = model.deployments.filter((other) => other.appServer?.kind === "process" && other.appServer.launch.stage.verdict === launch.stage.verdict && other.fronts.length > 0 && other.settings?.module === deployment.settings?.module);
  const [route, ...others] = pages.flatMap((other) => routesTo(other, model).filter(({ proven }) => proven));
  if (!route) return undefined;
  const isSure = [route, ...others].every((one) => one.complete && everyAddressIsKnown(one, model));
  return isSure ? route : undefined;
}

/** Whether visitors may ask it past the front servers. */
const isReachedDirectly = ({ container, listeners }: Launch): boolean => (container ? container.ports.length > 0 || container.onHostNetwork : listeners.some(({ address }) => address.kind === "tcp" && isAnyHost(address.host)));

/** Whether somebody is known to listen wherever the front server hands requests: none of it may be the one in question under another name. */
function everyAddressIsKnown(route: Route, model: Model): boolean {
  if (route.kind === "ingress") return false;
  const targets = route.kind === "nginx" ? route.server.locations.flatMap(({ gateways }) => gateways) : route.host.proxies.map(({ address }) => ({ addressesKnown: address !== undefined, addresses: address ? [{ address }] : [] }));
  return targets.every(({ addressesKnown, addresses }) => addressesKnown && addresses.every(({ address }) => model.launches.some(({ listeners }) => listeners.some((listener) => reaches(address, listener.address)))));
}
