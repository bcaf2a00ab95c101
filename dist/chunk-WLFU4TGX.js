import {
  text
} from "./chunk-PL7WI656.js";

// src/check/engine-rules.ts
var checklist = "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/";
var unreadable = (family, what) => ({
  id: `${family}/unreadable`,
  title: `A file of the ${what} can't be read.`,
  severity: "error",
  since: "0.1.0",
  why: `A link to nowhere, a directory with a file's name, a pipe, or a file without read permission stands where ${what} are expected. Nothing in it was checked, and a deployment that copies this tree gets the same broken file.`,
  fix: "Put a readable file there, or remove the entry.",
  except: "The link points to a file that exists only on the server, and nobody deploys from this tree.",
  references: [checklist]
});
var engineRules = [
  unreadable("settings", "Django settings"),
  unreadable("nginx", "nginx configuration"),
  unreadable("apache", "Apache configuration"),
  unreadable("launch", "launch scripts, units or environment files"),
  {
    id: "suppression/unused",
    title: "A suppression silences nothing.",
    severity: "warning",
    since: "0.1.0",
    why: "The finding it once silenced is gone. Left in place, the comment hides the next mistake on this line and tells readers of a problem that no longer exists.",
    fix: "Remove the comment, or the rule that it names in vain.",
    references: [checklist]
  },
  {
    id: "suppression/unknown-rule",
    title: "A suppression names a rule that does not exist.",
    severity: "warning",
    since: "0.1.0",
    why: "A misspelt rule silences nothing, so the person who wrote the comment believes in a decision that has no effect.",
    fix: "Write the rule's id as `django-prod-lint rules` lists it.",
    references: [checklist]
  },
  {
    id: "suppression/expired",
    title: "A suppression is past its date.",
    severity: "warning",
    since: "0.1.0",
    why: "Somebody accepted a risk until a day that has passed. The finding it silenced is reported again.",
    fix: "Repair what the finding says, or decide again and write a new date.",
    references: [checklist]
  }
];
function allCards(rules) {
  return [...rules, ...engineRules].sort((a, b) => a.id < b.id ? -1 : 1);
}
var familyOf = ({ id }) => id.slice(0, id.indexOf("/"));

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
function parseAddress(text2, defaultPort) {
  const unix = /^unix:(?:\/\/)?(.+)$/.exec(text2)?.[1] ?? (text2.startsWith("/") ? text2 : void 0);
  if (unix !== void 0) return { kind: "unix", path: unix };
  const tcp = /^(\[[0-9a-fA-F:.]+\]|[^\s:/]*)(?::(\d{1,5}))?$/.exec(text2);
  const port = tcp?.[2] === void 0 ? defaultPort : Number(tcp[2]);
  if (!tcp || port === void 0 || port > 65535) return void 0;
  return { kind: "tcp", host: tcp[1] ?? "", port };
}

// src/core/paths.ts
var directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var components = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
function isWithin(path, directory) {
  const [inner, outer] = [components(path), components(directory)];
  return outer.length <= inner.length && outer.every((part, index) => part === inner[index]);
}
var joinPath = (directory, rest) => [directory, ...rest].filter((part) => part !== "").join("/");
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

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

// src/core/deployment/project-paths.ts
var projectRoot = "/<project>";
function readSettingsPath(value) {
  if (value.type !== "str" && value.type !== "path") return void 0;
  const path = value.value.replace(/\/+$/, "");
  if (path.includes("/..") || !path.startsWith("/")) return void 0;
  if (path === projectRoot) return { kind: "repository", path: "" };
  return path.startsWith(`${projectRoot}/`) ? { kind: "repository", path: path.slice(projectRoot.length + 1) } : { kind: "server", path };
}

// src/core/deployment/served-files.ts
var servedFolderSettings = [
  { url: "STATIC_URL", root: "STATIC_ROOT", sample: "css/site.css" },
  { url: "MEDIA_URL", root: "MEDIA_ROOT", sample: "photo.jpg" }
];
function addressPath(url) {
  const value = text(url);
  if (value === void 0 || value === "" || value === "/" || /^\w+:|^\/\//.test(value) || !value.endsWith("/")) return void 0;
  return value.startsWith("/") ? value : `/${value}`;
}
var folderPath = (root) => root && root.type !== "unknown" ? readSettingsPath(root) : void 0;

// src/core/nginx/regex.ts
var foreign = /\(\?>|\(\?[|#&'R0-9P(]|\(\?[imsx-]+\)|[*+?}]\+|\[\[:|\\[AzZGKQEhHRXNpP]|\(\*|\\g/;
function regexOf(pattern, ignoreCase) {
  let source = pattern;
  let flags = ignoreCase ? "i" : "";
  if (source.startsWith("(?i)")) {
    source = source.slice(4);
    flags = "i";
  }
  source = source.replace(/\(\?P</g, "(?<");
  if (foreign.test(source)) return void 0;
  try {
    return new RegExp(source, flags);
  } catch {
    return void 0;
  }
}

// src/core/nginx/routing.ts
function locationFor(server, path) {
  const children = childrenOf(server);
  let parent;
  let sure = server.complete && !server.conditional;
  for (; ; ) {
    const levels = [];
    for (; ; ) {
      const inside = children.get(parent) ?? [];
      const exact = inside.find((one) => one.modifier === "=" && one.path.value === path);
      if (exact) return { location: exact, sure };
      const prefix = longestPrefix(inside, path);
      levels.push({ parent, noRegex: prefix?.modifier === "^~" });
      if (!prefix) break;
      parent = prefix;
    }
    const chosen = parent;
    let matched;
    for (const level of levels.reverse()) {
      if (level.noRegex) continue;
      for (const one of children.get(level.parent) ?? []) {
        if (one.modifier !== "~" && one.modifier !== "~*") continue;
        const expression = regexOf(one.path.value, one.modifier === "~*");
        if (!expression) sure = false;
        else if (expression.test(path)) {
          matched = one;
          break;
        }
      }
      if (matched) break;
    }
    if (!matched) return { location: chosen, sure };
    parent = matched;
    if (!children.has(matched)) return { location: matched, sure };
  }
}
function longestPrefix(locations, path) {
  let longest;
  for (const one of locations) {
    if ((one.modifier === "" || one.modifier === "^~") && path.startsWith(one.path.value) && one.path.value.length >= (longest?.path.value.length ?? 0)) longest = one;
  }
  return longest;
}
var namedLocation = (server, name) => server.locations.find(({ modifier, path }) => modifier === "@" && path.value === name);
var known = /* @__PURE__ */ new WeakMap();
function childrenOf(server) {
  const before = known.get(server);
  if (before) return before;
  const children = /* @__PURE__ */ new Map();
  for (const location of server.locations) {
    if (location.block !== "location" || location.modifier === "@") continue;
    const siblings = children.get(location.outer);
    if (siblings) siblings.push(location);
    else children.set(location.outer, [location]);
  }
  known.set(server, children);
  return children;
}

// src/core/nginx/files.ts
function fileRootOf(scope) {
  const alias = scope.effective("alias");
  const directive = alias ?? scope.effective("root");
  const directory = directive?.args[0]?.value;
  return directive && directory !== void 0 ? { kind: alias ? "alias" : "root", directory, directive } : void 0;
}
function fileFor(scope, path) {
  const root = fileRootOf(scope);
  if (!root) return void 0;
  const isLocation = "modifier" in scope;
  const expression = isLocation && (scope.modifier === "~" || scope.modifier === "~*") ? regexOf(scope.path.value, scope.modifier === "~*") : void 0;
  const groups = expression?.exec(path);
  const directory = root.directory.replace(/\$(?:(\d)|\{(\d)\}|([a-z_]\w*))/gi, (whole, bare, braced, name) => (name !== void 0 ? groups?.groups?.[name] : groups?.[Number(bare ?? braced)]) ?? whole);
  if (/[$]|\{\{|<%/.test(directory)) return void 0;
  if (root.kind === "root") return directory.replace(/\/$/, "") + path;
  if (!isLocation) return void 0;
  return expression ? directory : directory + path.slice(scope.path.value.length);
}

export {
  isAnyHost,
  isLoopback,
  reaches,
  formatAddress,
  parseAddress,
  directoryOf,
  components,
  isWithin,
  joinPath,
  nameOf,
  frontServersOf,
  maySendHeader,
  everyDirective,
  readSettingsPath,
  servedFolderSettings,
  addressPath,
  folderPath,
  regexOf,
  locationFor,
  namedLocation,
  fileRootOf,
  fileFor,
  engineRules,
  allCards,
  familyOf
};
