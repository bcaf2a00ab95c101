// src/understand/settings/data-formats.ts
var loaders = {
  yaml: async () => (await import("./parse-yaml-5QNCOYHA.js")).parseYaml,
  toml: async () => (await import("./parse-toml-MAPKWRAZ.js")).parseToml
};
var DataFormats = class {
  #parsers = /* @__PURE__ */ new Map();
  #wanted = /* @__PURE__ */ new Set();
  #results = /* @__PURE__ */ new Map();
  /** Parses a text, each at most once. */
  parse(format, text) {
    const parser = this.#parsers.get(format);
    if (!parser) {
      this.#wanted.add(format);
      return { problem: `the parser of ${format} is not loaded` };
    }
    const key = `${format}:${text}`;
    const known = this.#results.get(key) ?? parser(text);
    this.#results.set(key, known);
    return known;
  }
  /** Loads what was wanted, and says whether there was anything to load. */
  async loadWanted() {
    const wanted = [...this.#wanted].filter((format) => !this.#parsers.has(format));
    for (const format of wanted) this.#parsers.set(format, await loaders[format]());
    return wanted.length > 0;
  }
};

// src/understand/settings/python-source.ts
var PythonFiles = class {
  formats;
  #project;
  #parse;
  #modules = /* @__PURE__ */ new Map();
  #folders = /* @__PURE__ */ new Set();
  #readers = /* @__PURE__ */ new Map();
  constructor(project, parse, formats = new DataFormats()) {
    this.formats = formats;
    this.#project = project;
    this.#parse = parse;
    for (const path of project.paths) {
      if (!path.endsWith(".py")) continue;
      for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
        const folder = path.slice(0, cut);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
    }
  }
  /** The parsed file, or undefined when it can't be read. */
  module(path) {
    if (!this.#modules.has(path)) {
      const file = this.#project.read(path);
      this.#modules.set(path, file && this.#parse(file));
    }
    return this.#modules.get(path);
  }
  /** The files of variables that the settings were seen to read, each with the packages that read it. */
  get readers() {
    return this.#readers;
  }
  /** The files that were parsed so far. */
  get parsed() {
    return [...this.#modules.values()].filter((module) => module !== void 0);
  }
  /** Reads every Python file: to be asked for the few names in doubt. */
  #isAskedFor(name) {
    const asks = new RegExp(`[.'"]${name}\\b`);
    return [...this.#project.paths].some((path) => path.endsWith(".py") && asks.test(this.#project.read(path)?.text ?? ""));
  }
  /** The files as Python finds them from import roots, the first root that has a module winning. */
  seenFrom(roots) {
    const below = (root, module) => [root, ...module.split(".")].filter((part) => part !== "").join("/");
    const found = /* @__PURE__ */ new Map();
    const find = (module) => {
      for (const root of roots) {
        const path = below(root, module);
        for (const candidate of [`${path}/__init__.py`, `${path}.py`]) if (this.#project.paths.has(candidate)) return candidate;
      }
      return void 0;
    };
    return {
      find: (module) => {
        if (!found.has(module)) found.set(module, find(module));
        return found.get(module);
      },
      isFolder: (module) => roots.some((root) => this.#folders.has(below(root, module))),
      formats: this.formats,
      parse: (path) => this.module(path),
      has: (path) => this.#project.paths.has(path) || this.#folders.has(path),
      list: (folder) => [...this.#project.paths].filter((path) => (path.lastIndexOf("/") < 0 ? "." : path.slice(0, path.lastIndexOf("/"))) === folder),
      isAskedFor: (name) => this.#isAskedFor(name),
      noteReader: (file, reader) => {
        this.#readers.set(file, (this.#readers.get(file) ?? /* @__PURE__ */ new Set()).add(reader));
      },
      read: (path) => this.#project.paths.has(path) ? this.#project.read(path) : void 0
    };
  }
};

export {
  PythonFiles
};
