import {
  everyDirective,
  frontServersOf,
  isLoopback,
  reaches
} from "./chunk-YAEDS35S.js";
import {
  truth
} from "./chunk-4XKLP2SJ.js";
import {
  textOf
} from "./chunk-YKZL6MVW.js";

// src/core/deployment/program-names.ts
var otherPrograms = new Set(
  "anubis homeassistant hass cockpit sogo grafana flower minio s3 prometheus kibana jupyter notebook node nodejs next nextjs nuxt react vue angular svelte frontend front client ui spa webpack vite php wordpress wp adminer pgadmin phpmyadmin rabbit rabbitmq mail mailhog keycloak imgproxy thumbor matomo metabase elastic elasticsearch opensearch solr redis sentry portainer traefik varnish haproxy apache httpd tomcat java spring rails go golang ws wss websocket websockets socket io sockjs livereload hmr storage media static cdn assets files docs auth authelia vouch oauth oauth2 registry netdata umami superset airflow celery monitor monitoring metrics".split(" ")
);
var djangoWords = new Set("django web webapp app apps gunicorn uwsgi wsgi asgi uvicorn daphne granian waitress hypercorn backend api python server site".split(" "));
var djangoPorts = /* @__PURE__ */ new Set([8e3, 8001, 8080]);
var otherPorts = /* @__PURE__ */ new Set([3e3, 5555, 5601, 8123, 8384, 9090, 9200, 15672]);
var wordsOf = (name) => name.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/).filter(Boolean);
var isElsewhere = (host) => /[a-z]/i.test(host) && host.replace(/:\d+$/, "").includes(".");

// src/core/apache/backend.ts
function backendBehind(proxy, launches) {
  const { address, path, target } = proxy;
  if (address === void 0 || !path.known || !target.known) return "other";
  const name = address.kind === "unix" ? address.path.slice(address.path.lastIndexOf("/") + 1) : address.host;
  const words = [...wordsOf(name), ...wordsOf(path.value)].filter((word) => word !== "sock");
  if (words.some((word) => otherPrograms.has(word)) || isElsewhere(name.replace(/\.(?:sock|socket)$/, "")) && !isLoopback(name)) return "other";
  if (launches.some(({ listeners }) => listeners.some((listener) => reaches(address, listener.address)))) return "django";
  if (words.some((word) => djangoWords.has(word) || /django|gunicorn|wsgi/.test(word))) return "plausibly-django";
  return address.kind === "unix" || isLoopback(address.host) && (djangoPorts.has(address.port) || path.value === "/" && !otherPorts.has(address.port)) ? "plausibly-django" : "other";
}

// src/core/deployment/https.ts
var otherFronts = [
  "traefik.yml",
  "traefik.yaml",
  "traefik.toml",
  "haproxy.cfg",
  "ingress.yml",
  "ingress.yaml",
  "Chart.yaml",
  "fly.toml",
  "render.yaml",
  "zappa_settings.json",
  "serverless.yml",
  "vercel.json",
  "app.yaml",
  "cloudbuild.yaml",
  "lighttpd.conf",
  "envoy.yaml"
];
function httpsBefore(settings, model) {
  if (model.partial) return "elsewhere";
  const fronts = frontServersOf(settings, model);
  if (model.nginx.some(redirectsToHttps) || model.apache.some(hostRedirectsToHttps) || model.hasFile("Caddyfile")) return "redirected";
  if (model.tlsEndsUpstream === true) return "elsewhere";
  const hosts = fronts.apache.filter(({ htaccess, main }) => !htaccess && !main);
  if (fronts.nginx.some((server) => !server.complete || server.conditional || server.assumed) || hosts.some(({ complete }) => !complete)) return "elsewhere";
  const seen = [...fronts.nginx.map((server) => ({ tls: speaksTls(server), plain: speaksPlain(server) })), ...hosts.map((host) => ({ tls: hostSpeaksTls(host), plain: !hostSpeaksTls(host) }))];
  if (seen.length > 0) {
    if (!seen.some(({ tls }) => tls)) return "plain";
    return seen.some(({ plain }) => plain) ? "both" : "tls-only";
  }
  if (fronts.apache.length > 0 || model.launches.some(({ container }) => container?.ingress !== void 0) || otherFronts.some((name) => model.hasFile(name))) return "elsewhere";
  return model.launches.some(({ kind, stage }) => kind === "procfile" && stage.verdict !== "development") ? "heroku" : "unseen";
}
var mayRedirectInDjango = (settings) => settings.mayHold("SECURE_SSL_REDIRECT", (value) => truth(value) !== false);
var speaksTls = (server) => server.listens.some(isTlsListen) || server.effective("ssl")?.args[0]?.value === "on";
var speaksPlain = (server) => (server.listens.length === 0 || server.listens.some((listen) => !isTlsListen(listen))) && server.effective("ssl")?.args[0]?.value !== "on";
var isTlsListen = ({ args }) => args.some(({ value }) => value === "ssl" || value === "quic") || /(?:^|:)443$/.test(args[0]?.value ?? "");
function redirectsToHttps(server) {
  return [server, ...server.locations].some((scope) => {
    const toHttps = ["return", "rewrite"].some((name) => scope.own(name).some(({ args }) => args.some(({ value }) => /^(?:https:|\$(?:redirect_|https_))/i.test(value))));
    return toHttps && (speaksPlain(server) || "block" in scope && scope.block === "if");
  });
}
function hostRedirectsToHttps(host) {
  const targets = ["Redirect", "RedirectPermanent", "RedirectTemp", "RedirectMatch", "RewriteRule"].flatMap((name) => everyDirective(host, name)).flatMap(({ args }) => args.slice(1));
  return targets.some(({ value }) => /^https:/i.test(value)) && (host.htaccess || !hostSpeaksTls(host) || everyDirective(host, "RewriteCond").length > 0);
}
var hostSpeaksTls = (host) => host.directives("SSLEngine").some(({ args }) => /^on$/i.test(args[0]?.value ?? "")) || /:443\b/.test(textOf(host.at));
var servesHttps = (fronts) => fronts.nginx.some(speaksTls) || fronts.apache.some((host) => !host.htaccess && hostSpeaksTls(host));
function plainHttpIn({ nginx, apache }) {
  const server = nginx.find(speaksPlain);
  if (server) return server.listens.find((listen) => !isTlsListen(listen))?.at ?? server.at;
  return apache.find((host) => !host.main && !host.htaccess && !hostSpeaksTls(host))?.at;
}

// src/core/nginx/backend.ts
var hostsByServer = /* @__PURE__ */ new WeakMap();
function hostsOf(server) {
  const known = hostsByServer.get(server);
  if (known) return known;
  const isForeign = ({ path }) => wordsOf(path.value).some((word) => /^(?:cgi|awstats|php|phpmyadmin|wp|munin|nagios)$/.test(word));
  const hosts = new Set(server.locations.flatMap(({ gateways }) => gateways.map((gateway) => gateway.host)));
  const webServers = new Set(server.locations.flatMap((location) => location.gateway && isForeign(location) ? [location.gateway.host] : []));
  hostsByServer.set(server, { hosts, webServers });
  return { hosts, webServers };
}
function backendOf(gateway, location, server, launches, reaches2) {
  const { addresses, host } = gateway;
  const isServed = addresses.some(({ address }) => launches.some(({ listeners }) => listeners.some((listener) => reaches2(address, listener.address))));
  const path = wordsOf(location.path.value);
  if (path.some((word) => /^(?:ws|wss|websockets?|sockets?)$/.test(word))) return "other";
  const isNamedOtherwise = wordsOf(host ?? "").some((word) => otherPrograms.has(word));
  if (isServed && !isNamedOtherwise) return "django";
  if (host === void 0 || addresses.length === 0 || isElsewhere(host)) return "other";
  const places = addresses.map(({ address }) => address.kind === "unix" ? address.path.slice(address.path.lastIndexOf("/") + 1) : address.host);
  const names = [host, ...places].flatMap(wordsOf).filter((word) => word !== "sock");
  const allNames = [...names, ...path, ...server.serverNames.flatMap(({ value }) => wordsOf(value.split(".")[0] ?? ""))];
  if (allNames.some((word) => otherPrograms.has(word))) return "other";
  if (names.some((word) => djangoWords.has(word) || /django|gunicorn|wsgi/.test(word))) return "plausibly-django";
  const ports = addresses.flatMap(({ address }) => address.kind === "tcp" && isLoopback(address.host) ? [address.port] : []);
  if (ports.some((port) => djangoPorts.has(port))) return "plausibly-django";
  const { hosts, webServers } = hostsOf(server);
  if (webServers.has(host)) return "other";
  const isOnlyOne = hosts.size === 1 && (addresses.some(({ address }) => address.kind === "unix") || ports.length === 0 || ports.some((port) => port >= 8e3 && port <= 9e3));
  return isOnlyOne ? "plausibly-django" : "other";
}

// src/core/deployment/routes.ts
function routesTo(deployment, model) {
  const known = found.get(deployment);
  if (known) return known;
  const routes = findRoutes(deployment, model);
  found.set(deployment, routes);
  return routes;
}
var found = /* @__PURE__ */ new WeakMap();
var tlsEnders = /* @__PURE__ */ new WeakMap();
function endingTls(model) {
  const known = tlsEnders.get(model) ?? new Set(model.nginx.filter(speaksTls).map(({ configuration }) => configuration));
  tlsEnders.set(model, known);
  return known;
}
function findRoutes(deployment, model) {
  if (deployment.fronts.length > 0) return deployment.fronts.flatMap((front) => routeOf(front, true, model));
  if (model.settings.length !== 1 || model.deployments.some(({ fronts }) => fronts.length > 0) || deployment.settings !== model.settings[0]) return [];
  return productionRoutes(model);
}
function routeOf(front, proven, model) {
  if (front.kind === "nginx") {
    const { server, location, at: at2 } = front;
    const { gateway } = location;
    if (!gateway || server.assumed || backendOf(gateway, location, server, model.launches, reaches) === "other") return [];
    return [{ kind: "nginx", server, location, gateway, proven, at: at2, plain: speaksPlain(server), tls: speaksTls(server), endsTls: endingTls(model).has(server.configuration), complete: location.complete && !server.conditional, names: server.serverNames }];
  }
  const { host, at } = front;
  const proxy = host.proxies.find((one) => one.at === at);
  const script = host.wsgiScripts.find((one) => one.at === at);
  const path = proxy?.path ?? script?.mount;
  if (host.htaccess || !path || proxy && backendBehind(proxy, model.launches) === "other") return [];
  return [{ kind: "apache", host, proxy, url: path.value, proven, at, plain: host.tls === false, tls: host.tls === true, endsTls: host.server.hosts.some(({ tls }) => tls === true), complete: host.complete, names: host.serverNames }];
}
var addressesOf = (route) => route.kind === "nginx" ? route.gateway.addresses.map(({ address }) => address) : route.proxy?.address ? [route.proxy.address] : [];
var isLocal = (route) => {
  const addresses = addressesOf(route);
  return addresses.length > 0 && addresses.every((address) => address.kind === "unix" || isLoopback(address.host));
};
var frontName = (route) => route.kind === "nginx" ? "nginx" : "Apache";
function productionRoutes(model) {
  const nginx = model.nginx.flatMap((server) => server.locations.flatMap((location) => location.gateway ? [{ kind: "nginx", server, location, at: location.gateway.directive.at }] : []));
  const apache = model.apache.flatMap((host) => host.proxies.flatMap(({ at, inherited }) => inherited ? [] : [{ kind: "apache", host, at }]));
  return [...nginx, ...apache].flatMap((front) => routeOf(front, false, model));
}

export {
  backendBehind,
  httpsBefore,
  mayRedirectInDjango,
  speaksTls,
  speaksPlain,
  redirectsToHttps,
  servesHttps,
  plainHttpIn,
  backendOf,
  routesTo,
  addressesOf,
  isLocal,
  frontName,
  productionRoutes
};
