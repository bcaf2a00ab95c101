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

// src/core/settings/settings.ts
function compareVersions(left, right) {
  const [a = 0, b = 0] = left.split(".").map(Number);
  const [c = 0, d = 0] = right.split(".").map(Number);
  return a - c || b - d;
}

// src/core/launch/secret-names.ts
var secretName = /(^|_)(SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|CREDENTIALS?|PRIVATE)(_|$)|(SECRET|API|ACCESS|ENCRYPTION|SIGNING|AUTH)_?KEY|_KEY$|_DSN$|^DSN$|^PWD$/i;
var plainName = /(_NAME|_FILE|_PATH|_URL|_ID|_AGE|_TIMEOUT|_SECONDS|_HASHERS|_VALIDATORS|_LENGTH|_COOKIE|_PREFIX|_CLASS|_BACKENDS?|_HEADER|_LIFETIME|_EXPIRY|_ENABLED)$|^PASSWORD_HASHERS$|KEY_PREFIX$|^CACHE_|^ANONYMOUS/i;
var isSecretName = (name) => /webhook/i.test(name) || secretName.test(name) && !plainName.test(name);

export {
  Secret,
  truth,
  isTrue,
  isFalse,
  elements,
  text,
  lookUp,
  isSecretName,
  compareVersions
};
