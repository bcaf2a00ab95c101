// src/core/address.ts
var isAnyHost = (host) => ["", "*", "0.0.0.0", "[::]", "::"].includes(host);
var isLoopback = (host) => host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d+){1,3}$/.test(host);
function reaches(to, on) {
  if (to.kind === "unix" || on.kind === "unix") return to.kind === "unix" && on.kind === "unix" && to.path === on.path;
  if (to.port !== on.port) return false;
  if (isAnyHost(on.host) || isAnyHost(to.host)) return true;
  if (isLoopback(to.host) && isLoopback(on.host)) return true;
  return to.host.toLowerCase() === on.host.toLowerCase();
}
function formatAddress(address) {
  return address.kind === "unix" ? `unix:${address.path}` : `${address.host === "" ? "*" : address.host}:${address.port}`;
}
function parseAddress(text, defaultPort) {
  const unix = /^unix:(?:\/\/)?(.+)$/.exec(text)?.[1] ?? (text.startsWith("/") ? text : void 0);
  if (unix !== void 0) return { kind: "unix", path: unix };
  const tcp = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]*)(?::(\d{1,5}))?$/.exec(text);
  const port = tcp?.[2] === void 0 ? defaultPort : Number(tcp[2]);
  if (!tcp || port === void 0 || port > 65535) return void 0;
  return { kind: "tcp", host: tcp[1] ?? "", port };
}

// src/core/deployment/front-servers.ts
function frontServersOf(settings, model) {
  const fronts = model.deployments.filter((deployment) => deployment.settings === settings).flatMap((deployment) => deployment.fronts);
  if (fronts.length === 0) return { nginx: model.nginx, apache: model.apache, joined: false };
  const nginx = fronts.filter((front) => front.kind === "nginx").map(({ server }) => server);
  const apache = fronts.filter((front) => front.kind === "apache").map(({ host }) => host);
  return { nginx: [...new Set(nginx)], apache: [...new Set(apache)], joined: true };
}
var maySendHeader = (fronts, header) => fronts.nginx.some((server) => !server.complete || [server, ...server.locations].some((scope) => headersOfNginx(scope).some((words) => header.test(words)))) || fronts.apache.some((host) => !host.complete || everyDirective(host, "Header").some(({ args }) => header.test(args.map(({ value }) => value).join(" "))));
var headersOfNginx = (scope) => ["add_header", "more_set_headers"].flatMap((name) => scope.effectiveAll(name)).map(({ args }) => args.map(({ value }) => value).join(" "));
function everyDirective(host, name) {
  const found = [...host.directives(name)];
  const waiting = [...host.inheritedSections, ...host.sections];
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    for (const directive of section.directives) if (directive.name.toLowerCase() === name.toLowerCase()) found.push(directive);
    for (const inner of section.sections) waiting.push(inner);
  }
  return found;
}

export {
  isAnyHost,
  isLoopback,
  reaches,
  formatAddress,
  parseAddress,
  frontServersOf,
  maySendHeader,
  everyDirective
};
