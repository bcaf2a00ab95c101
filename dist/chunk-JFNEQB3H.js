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

// src/core/python.ts
var Secret = class {
  #text;
  constructor(text2) {
    this.#text = text2;
  }
  /** Asks a question about the text without letting it out. */
  satisfies(test) {
    return test(this.#text);
  }
  get length() {
    return this.#text.length;
  }
  toString() {
    return "(hidden)";
  }
  toJSON() {
    return "(hidden)";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "Secret(hidden)";
  }
};
function truth(value) {
  switch (value.type) {
    case "unknown":
      return void 0;
    case "None":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "str":
    case "bytes":
      return value.value !== "";
    case "secret":
      return value.value.length > 0;
    case "list":
    case "tuple":
    case "set":
      return value.items.length > 0;
    case "dict":
      return value.entries.length > 0;
    case "path":
    case "object":
      return true;
  }
}
var isTrue = (value) => truth(value) === true;
var isFalse = (value) => truth(value) === false;
var elements = (value) => "items" in value ? value.items : [];
var text = (value) => value?.type === "str" ? value.value : void 0;
function lookUp(value, key) {
  if (value?.type !== "dict") return void 0;
  return value.entries.findLast(([name]) => text(name) === key)?.[1];
}

// src/core/settings.ts
function compareVersions(left, right) {
  const [a = 0, b = 0] = left.split(".").map(Number);
  const [c = 0, d = 0] = right.split(".").map(Number);
  return a - c || b - d;
}

export {
  isLoopback,
  reaches,
  formatAddress,
  parseAddress,
  Secret,
  truth,
  isTrue,
  isFalse,
  elements,
  text,
  lookUp,
  compareVersions,
  engineRules,
  allCards,
  familyOf
};
