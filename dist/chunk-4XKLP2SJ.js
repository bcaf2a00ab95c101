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

export {
  Secret,
  truth,
  isTrue,
  isFalse,
  elements,
  text,
  lookUp
};
