import {
  text
} from "./chunk-4XKLP2SJ.js";

// src/core/paths.ts
var directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var components = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
function isWithin(path, directory) {
  const [inner, outer] = [components(path), components(directory)];
  return outer.length <= inner.length && outer.every((part, index) => part === inner[index]);
}
var joinPath = (directory, rest) => [directory, ...rest].filter((part) => part !== "").join("/");
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/core/deployment/project-paths.ts
var projectRoot = "/<project>";
function readSettingsPath(value) {
  if (value.type !== "str" && value.type !== "path") return void 0;
  const path = value.value.replace(/\/+$/, "");
  if (path.includes("/..") || !path.startsWith("/")) return void 0;
  if (path === projectRoot) return { kind: "repository", path: "" };
  return path.startsWith(`${projectRoot}/`) ? { kind: "repository", path: path.slice(projectRoot.length + 1) } : { kind: "server", path };
}

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

// src/core/nginx/files.ts
function fileRootOf(scope) {
  const alias = scope.effective("alias");
  const directive = alias ?? scope.effective("root");
  const directory = directive?.args[0]?.value;
  return directive && directory !== void 0 ? { kind: alias ? "alias" : "root", directory, directive } : void 0;
}
function ownerOf(scope, alias) {
  let owner = scope;
  while (owner.outer && !owner.own("alias").includes(alias.directive)) owner = owner.outer;
  return owner;
}
var isExpression = ({ modifier }) => modifier === "~" || modifier === "~*";
function fileBelow(scope, root, directory, path) {
  if (root.kind === "root") return directory.replace(/\/$/, "") + path;
  if (!("modifier" in scope)) return void 0;
  const owner = ownerOf(scope, root);
  return isExpression(owner) ? directory : directory + path.slice(owner.path.value.length);
}
function fileFor(scope, path) {
  const root = fileRootOf(scope);
  if (!root) return void 0;
  const groups = "modifier" in scope && isExpression(scope) ? regexOf(scope.path.value, scope.modifier === "~*")?.exec(path) : void 0;
  const directory = root.directory.replace(/\$(?:(\d)|\{(\d)\}|([a-z_]\w*))/gi, (whole, bare, braced, name) => (name !== void 0 ? groups?.groups?.[name] : groups?.[Number(bare ?? braced)]) ?? whole);
  return /[$]|\{\{|<%/.test(directory) ? void 0 : fileBelow(scope, root, directory, path);
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
      if (exact) return { location: exact, addsSlash: false, sure };
      const prefix = longestPrefix(inside, path);
      const slashed = prefix?.path.value === path ? [] : inside.filter((one) => isNamed(one, `${path}/`));
      if (slashed.some(addsSlash)) return { location: slashed.find(({ modifier }) => modifier === "=") ?? slashed[0], addsSlash: true, sure };
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
    if (!matched) return { location: chosen, addsSlash: false, sure };
    parent = matched;
    if (!children.has(matched)) return { location: matched, addsSlash: false, sure };
  }
}
var isNamed = ({ modifier, path }, name) => (modifier === "" || modifier === "^~" || modifier === "=") && path.value === name;
var addsSlash = ({ directives }) => directives.some(({ name }) => /^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/.test(name));
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

// src/core/nginx/gateway-schemes.ts
var gatewaySchemes = {
  proxy_pass: { speaks: "HTTP", schemes: ["http", "https"] },
  uwsgi_pass: { speaks: "uwsgi", schemes: ["uwsgi", "suwsgi"] },
  fastcgi_pass: { speaks: "FastCGI", schemes: ["fastcgi", "fcgi"] },
  scgi_pass: { speaks: "SCGI", schemes: ["scgi"] },
  grpc_pass: { speaks: "gRPC", schemes: ["grpc", "grpcs"] }
};
function namesOtherProtocol(directive, target) {
  const scheme = /^([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  const own = gatewaySchemes[directive];
  return own !== void 0 && scheme !== void 0 && !own.schemes.includes(scheme) && Object.values(gatewaySchemes).some(({ schemes }) => schemes.includes(scheme));
}

export {
  directoryOf,
  components,
  isWithin,
  joinPath,
  nameOf,
  readSettingsPath,
  regexOf,
  fileRootOf,
  ownerOf,
  fileBelow,
  fileFor,
  locationFor,
  namedLocation,
  servedFolderSettings,
  addressPath,
  folderPath,
  gatewaySchemes,
  namesOtherProtocol
};
