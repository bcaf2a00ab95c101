import {
  kinds,
  languageNamed
} from "./chunk-EMNVYOSE.js";
import {
  didYouMean
} from "./chunk-4K7KC3X6.js";
import {
  formatNames
} from "./chunk-UZWIUZ32.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";

// src/cli/outputs.ts
import { resolve } from "node:path";

// src/cli/options.ts
import { parseArgs } from "node:util";
var graphFormats = ["text", "mermaid", "json", "svg", "html"];
var formatHelp = `${formatNames.join(", ")}
(of graph: ${graphFormats.join(", ")});
may be repeated, one of them without FILE goes to standard output`;
var optionSpecs = [
  { name: "settings", type: "string", value: "MODULE", help: "the settings module that runs in production" },
  { name: "django", type: "string", value: "VERSION", help: "the Django version, such as 5.2" },
  { name: "env-file", type: "string", value: "FILE", many: true, help: "variables that production has, as NAME=value lines" },
  { name: "select", type: "string", value: "A,B", many: true, help: "run only these rules (ids, families, globs, security.W018, all)" },
  { name: "ignore", type: "string", value: "A,B", many: true, help: "leave these rules out" },
  { name: "extend-select", type: "string", value: "A,B", many: true, help: "run these rules too" },
  { name: "extend-ignore", type: "string", value: "A,B", many: true, help: "leave these rules out too" },
  { name: "preview", type: "boolean", help: "run new rules too" },
  { name: "fail-on", type: "string", value: "LEVEL", choices: ["error", "warning", "info", "never"], help: "fail on findings of this level or above (default: warning)" },
  { name: "min-certainty", type: "string", value: "LEVEL", choices: ["certain", "conditional", "likely"], help: "leave out what is known less surely" },
  { name: "format", type: "string", value: "FORMAT[:FILE]", many: true, help: formatHelp },
  { name: "color", type: "string", value: "WHEN", choices: ["auto", "always", "never"], help: "when to colour the output" },
  { name: "quiet", type: "boolean", short: "q", help: "print findings only" },
  { name: "statistics", type: "boolean", help: "count findings by rule" },
  { name: "all", type: "boolean", help: "of settings: show those that nobody assigns too, with Django's default" },
  { name: "differences", type: "boolean", help: "of settings: show only what differs between deployments" },
  { name: "show-files", type: "boolean", help: "list the files that would be read, and as what" },
  { name: "show-suppressed", type: "boolean", help: "print suppressed findings too" },
  { name: "kind", type: "string", value: "KIND=GLOB", many: true, help: "read matching files as nginx, apache, python-settings, shell, ..." },
  { name: "stdin-filename", type: "string", value: "PATH", help: "text on standard input stands for this file" },
  { name: "allow-empty", type: "boolean", help: "succeed when there is nothing to check" },
  { name: "config", type: "string", value: "FILE", help: "read this configuration instead of looking for one" },
  { name: "no-config", type: "boolean", help: "read no configuration file" },
  { name: "baseline", type: "string", value: "FILE", help: "the file that counts the findings which are accepted for now\n(django-prod-lint-baseline.json when it is there)" },
  { name: "no-baseline", type: "boolean", help: "report what the baseline accepts too" },
  { name: "write-baseline", type: "boolean", help: "accept every finding that would fail, from now on only new ones do" },
  { name: "prune-baseline", type: "boolean", help: "take out of the baseline what is gone" },
  { name: "fix", type: "boolean", help: "repair what can be repaired without a doubt, and report what is left" },
  { name: "unsafe-fixes", type: "boolean", help: "with --fix or --diff: repairs too that may change what runs now; read them" },
  { name: "diff", type: "boolean", help: "print what --fix would change, and change nothing" },
  { name: "show-config", type: "boolean", help: "list what is configured, and where" },
  { name: "stdio", type: "boolean", help: "of lsp: talk on standard input and output, as it always does" },
  { name: "today", type: "string", value: "DATE", help: "the day for dated facts, such as the end of a Django release" },
  { name: "version", type: "boolean", short: "V", help: "print the version" },
  { name: "help", type: "boolean", short: "h", help: "print this" }
];
function tokensOf(argv) {
  const options = Object.fromEntries(optionSpecs.map(({ name, type, short }) => [name, { type, multiple: true, ...short !== void 0 && { short } }]));
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

// src/cli/outputs.ts
function parseOutputs(typed, formats, cwd) {
  const outputs = typed.map((one) => parseOutput(one, formats));
  const places = /* @__PURE__ */ new Map();
  for (const { format, file } of outputs) {
    const place = file === void 0 ? "" : resolve(cwd, file);
    const other = places.get(place);
    if (other !== void 0) throw new UsageError(`${other} and ${format} can't both go to ${file ?? "standard output"}: give ${file === void 0 ? "one of them a file" : "each its own file"}, such as --format ${format}:${exampleOf(format)}.`);
    places.set(place, format);
  }
  return outputs;
}
function parseOutput(typed, formats) {
  const [name = "", ...file] = typed.split(":");
  const format = formats.find((known) => known === name);
  if (!format) throw new UsageError(`There is no format "${name}".${didYouMean(name, formats) || ` There are ${formats.join(", ")}.`}`);
  if (file.length > 0 && file.join("") === "") throw new UsageError(`--format ${typed} names no file: --format ${format}:FILE.`);
  return file.length === 0 ? { format } : { format, file: file.join(":") };
}
var endings = { text: "txt", concise: "txt", github: "txt", gitlab: "json", rdjson: "json", junit: "xml", markdown: "md", mermaid: "mmd" };
var exampleOf = (format) => `report.${endings[format] ?? format}`;
function outputsMeant(argv) {
  const tokens = tokensOf(argv);
  const typed = tokens.flatMap((token) => token.kind === "option" && token.name === "format" && token.value !== void 0 ? [token.value] : []);
  const command = tokens.find(({ kind }) => kind === "positional");
  const isCheck = command?.kind !== "positional" || !["explain", "rules", "settings", "graph"].includes(command.value);
  const outputs = typed.flatMap((one) => {
    const [name, ...file] = one.split(":");
    const format = formatNames.find((known) => known === name);
    if (!format || !isCheck && one !== "json") return [];
    if (file.length === 0) return [{ format }];
    return file.join("") === "" ? [] : [{ format, file: file.join(":") }];
  });
  const first = outputs.find(({ file }) => file === void 0);
  return outputs.filter((output) => output.file !== void 0 || output === first);
}

// src/cli/arguments.ts
var commands = ["explain", "rules", "settings", "graph", "init", "lsp", "check"];
function parseArguments(argv, { cwd, today, version }) {
  const { values, operands } = readOptions(argv);
  const one = (name) => values.get(name)?.at(-1);
  const list = (name) => values.get(name)?.flatMap((value) => value.split(",").map((part) => part.trim()).filter(Boolean));
  const has = (name) => values.has(name);
  const first = operands[0];
  const command = commands.find((name) => name === first) ?? "check";
  const rest = command === first ? operands.slice(1) : operands;
  const names = command === "settings" ? rest.filter((operand) => settingName.test(operand)) : [];
  const stdinFilename = one("stdin-filename");
  if (rest.includes("-") && stdinFilename === void 0) throw new UsageError("Text on standard input needs a name: --stdin-filename PATH.");
  const typed = {
    ...optional("select", list("select")),
    ...optional("ignore", list("ignore")),
    ...optional("extend-select", list("extend-select")),
    ...optional("extend-ignore", list("extend-ignore")),
    ...optional("baseline", one("baseline")),
    ...optional("env-file", values.get("env-file")),
    ...optional("preview", has("preview") || void 0),
    ...optional("kinds", values.get("kind")?.map(parseKind)),
    ...optional("settings", parseModule(one("settings"))),
    ...optional("django", parseDjango(one("django"))),
    // The choices were checked when the options were read.
    ...optional("min-certainty", one("min-certainty")),
    ...optional("fail-on", one("fail-on"))
  };
  return {
    command,
    operands: rest,
    names,
    all: has("all"),
    differences: has("differences"),
    typed,
    config: one("config"),
    noConfig: has("no-config"),
    showConfig: has("show-config"),
    noBaseline: has("no-baseline"),
    fixing: parseFixing(has),
    baselineChange: has("write-baseline") ? "write" : has("prune-baseline") ? "prune" : void 0,
    lint: {
      cwd,
      paths: command !== "explain" && command !== "rules" ? rest.filter((path) => path !== "-" && !names.includes(path)) : [],
      today: parseDay(one("today")) ?? today,
      version,
      allowEmpty: has("allow-empty")
    },
    outputs: command === "graph" ? [] : parseOutputs(values.get("format") ?? ["text"], formatNames, cwd),
    graphOutputs: command === "graph" ? parseOutputs(values.get("format") ?? ["text"], graphFormats, cwd) : [],
    color: one("color") ?? "auto",
    quiet: has("quiet"),
    statistics: has("statistics"),
    showFiles: has("show-files"),
    showSuppressed: has("show-suppressed"),
    stdinFilename,
    version: has("version"),
    help: has("help")
  };
}
var settingName = /^[A-Z*][A-Z0-9_*]*$/;
function readOptions(argv) {
  const values = /* @__PURE__ */ new Map();
  const operands = [];
  const tokens = tokensOf(argv);
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const spec = optionSpecs.find(({ name }) => name === token.name);
    if (!spec) throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.name, optionSpecs.map(({ name }) => name)).replace(/(mean|,|or) (?=\w)/g, "$1 --")}`);
    if (spec.type === "boolean") {
      if (token.value !== void 0) throw new UsageError(`${token.rawName} takes no value.`);
      values.set(spec.name, []);
      continue;
    }
    const { value } = token;
    if (value === void 0 || value === "" || !token.inlineValue && value.startsWith("--")) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? "VALUE"}.`);
    if (spec.choices && !spec.choices.includes(value)) throw new UsageError(`${token.rawName} is one of ${spec.choices.join(", ")}, not "${value}".`);
    values.set(spec.name, [...values.get(spec.name) ?? [], value]);
  }
  return { values, operands };
}
function parseFixing(has) {
  const [diff, unsafe] = [has("diff"), has("unsafe-fixes")];
  if (unsafe && !diff && !has("fix")) throw new UsageError("--unsafe-fixes says which repairs are made: write --fix --unsafe-fixes, or --diff --unsafe-fixes to look at them first.");
  if (!diff && !has("fix")) return void 0;
  const name = diff ? "--diff" : "--fix";
  const other = ["write-baseline", "prune-baseline", "stdin-filename", "show-files", "show-config", ...diff ? ["format"] : []].find(has);
  if (other !== void 0) throw new UsageError(`${name} and --${other} don't go together.`);
  return { unsafe, diff };
}
function parseKind(typed) {
  const cut = typed.indexOf("=");
  const name = typed.slice(0, Math.max(0, cut));
  const glob = typed.slice(cut + 1);
  if (cut < 0 || glob === "") throw new UsageError(`--kind is written KIND=GLOB, such as nginx=deploy/*.txt, not "${typed}".`);
  if (!languageNamed(name)) throw new UsageError(`There is no kind "${name}".${didYouMean(name, Object.keys(kinds)) || ` There are ${Object.keys(kinds).join(", ")}.`}`);
  return [name, [glob]];
}
function parseDay(typed) {
  if (typed === void 0) return void 0;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? /* @__PURE__ */ new Date(`${typed}T00:00:00Z`) : /* @__PURE__ */ new Date(NaN);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(typed)) throw new UsageError(`--today is a day such as 2027-01-31, not "${typed}".`);
  return typed;
}
function parseModule(typed) {
  if (typed === void 0 || !/[/\\]|\.py$/.test(typed)) return typed;
  const dotted = typed.replace(/\.py$/, "").split(/[/\\]/).filter((part) => part !== "" && part !== ".").join(".");
  throw new UsageError(`--settings is a module such as ${dotted}, not a path: "${typed}".`);
}
function parseDjango(typed) {
  if (typed === void 0) return void 0;
  const version = /^(\d+\.\d+)(?:\.\d+)?$/.exec(typed)?.[1];
  if (version === void 0) throw new UsageError(`--django is a version such as 5.2, not "${typed}".`);
  return version;
}
function optional(name, value) {
  return value === void 0 ? {} : { [name]: value };
}

export {
  optionSpecs,
  outputsMeant,
  parseArguments
};
