#!/usr/bin/env node
import {
  didYouMean
} from "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-TRTQSARU.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/options.ts
var formats = ["text", "concise", "json", "github"];
var graphFormats = ["text", "mermaid", "json", "svg", "html"];
var optionSpecs = [
  { name: "settings", type: "string", value: "MODULE", help: "the settings module that runs in production" },
  { name: "django", type: "string", value: "VERSION", help: "the Django version, such as 5.2" },
  { name: "select", type: "string", value: "A,B", many: true, help: "run only these rules (ids, families, globs, security.W018, all)" },
  { name: "ignore", type: "string", value: "A,B", many: true, help: "leave these rules out" },
  { name: "extend-select", type: "string", value: "A,B", many: true, help: "run these rules too" },
  { name: "extend-ignore", type: "string", value: "A,B", many: true, help: "leave these rules out too" },
  { name: "preview", type: "boolean", help: "run new rules too" },
  { name: "fail-on", type: "string", value: "LEVEL", choices: ["error", "warning", "info", "never"], help: "fail on findings of this level or above (default: warning)" },
  { name: "min-certainty", type: "string", value: "LEVEL", choices: ["certain", "conditional", "likely"], help: "leave out what is known less surely" },
  { name: "format", type: "string", value: "FORMAT[:FILE]", many: true, help: `${formats.join(", ")} (of graph: ${graphFormats.join(", ")}); may be repeated` },
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
  { name: "no-config", type: "boolean", help: "read no configuration file" },
  { name: "today", type: "string", value: "DATE", help: "the day for dated facts, such as the end of a Django release" },
  { name: "version", type: "boolean", short: "V", help: "print the version" },
  { name: "help", type: "boolean", short: "h", help: "print this" }
];

// src/cli/arguments.ts
var commands = ["explain", "rules", "settings", "graph", "check"];
var kindNames = {
  "python-settings": "python",
  python: "python",
  nginx: "nginx",
  apache: "apache",
  shell: "shell",
  procfile: "procfile",
  systemd: "systemd",
  dotenv: "dotenv",
  requirements: "requirements",
  javascript: "javascript",
  dockerfile: "dockerfile",
  compose: "compose",
  kubernetes: "kubernetes",
  platform: "platform",
  uwsgi: "uwsgi",
  supervisor: "supervisor",
  gunicorn: "gunicorn"
};
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
  const selection = {
    ...optional("select", list("select")),
    ...optional("ignore", list("ignore")),
    ...optional("extendSelect", list("extend-select")),
    ...optional("extendIgnore", list("extend-ignore")),
    preview: has("preview")
  };
  return {
    command,
    operands: rest,
    names,
    all: has("all"),
    differences: has("differences"),
    lint: {
      cwd,
      paths: command === "check" || command === "settings" || command === "graph" ? rest.filter((path) => path !== "-" && !names.includes(path)) : [],
      kinds: (values.get("kind") ?? []).map(parseKind),
      ...optional("settings", parseModule(one("settings"))),
      ...optional("django", parseDjango(one("django"))),
      today: parseDay(one("today")) ?? today,
      selection,
      minCertainty: one("min-certainty") ?? "likely",
      failOn: one("fail-on") ?? "warning",
      version,
      allowEmpty: has("allow-empty")
    },
    outputs: command === "graph" ? [] : (values.get("format") ?? ["text"]).map((typed) => parseOutput(typed, formats)),
    graphOutputs: command === "graph" ? (values.get("format") ?? ["text"]).map((typed) => parseOutput(typed, graphFormats)) : [],
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
  const options = Object.fromEntries(optionSpecs.map(({ name, type, short }) => [name, { type, multiple: true, ...short !== void 0 && { short } }]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
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
function parseOutput(typed, formats2) {
  const [name = "", ...file] = typed.split(":");
  const format = formats2.find((known) => known === name);
  if (!format) throw new UsageError(`There is no format "${name}".${didYouMean(name, formats2) || ` There are ${formats2.join(", ")}.`}`);
  if (file.length > 0 && file.join("") === "") throw new UsageError(`--format ${typed} names no file: --format ${format}:FILE.`);
  return file.length === 0 ? { format } : { format, file: file.join(":") };
}
function parseKind(typed) {
  const cut = typed.indexOf("=");
  const name = typed.slice(0, Math.max(0, cut));
  const glob = typed.slice(cut + 1);
  const language = Object.hasOwn(kindNames, name) ? kindNames[name] : void 0;
  if (cut < 0 || glob === "") throw new UsageError(`--kind is written KIND=GLOB, such as nginx=deploy/*.txt, not "${typed}".`);
  if (!language) throw new UsageError(`There is no kind "${name}".${didYouMean(name, Object.keys(kindNames)) || ` There are ${Object.keys(kindNames).join(", ")}.`}`);
  return { language, glob };
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

// src/cli/help.ts
function helpText() {
  const rows = optionSpecs.map(({ name, short, value, help }) => [`${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`, help]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return `django-prod-lint: what of this Django project will go wrong in production

Usage:
  django-prod-lint [PATH...]       check (the current directory when no PATH is given)
  django-prod-lint explain RULE    what a rule is about, why it matters, what to write instead
  django-prod-lint rules           every rule, one line each (--format json for machines)
  django-prod-lint settings [NAME...] [PATH...]
                                   the production settings (or only NAMEs), each with where it comes from
  django-prod-lint graph [PATH...] how requests come from nginx or Apache to the settings, and where that way is broken

Options:
${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n")}

Exit status:
  0  nothing at or above --fail-on
  1  findings at or above it
  2  the work could not be done: wrong usage, or nothing to check
  3  a mistake in django-prod-lint itself

Nothing of the project is executed and nothing is sent anywhere.
`;
}

// src/cli/version.ts
import { readFileSync } from "node:fs";
function ownVersion() {
  for (const candidate of ["../package.json", "../../package.json"]) {
    try {
      const found = JSON.parse(readFileSync(new URL(candidate, import.meta.url), "utf8"));
      if (found.name === "django-prod-lint" && typeof found.version === "string") return found.version;
    } catch {
    }
  }
  return "unknown";
}

// src/cli/main.ts
async function main(argv, io) {
  const version = ownVersion();
  let typed;
  try {
    typed = parseArguments(argv, { cwd: io.cwd, today: io.today, version });
    return await run(typed, io, version);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = isUsage ? error.message : `A mistake in django-prod-lint stopped the run, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
    io.err(`django-prod-lint: ${message}
`);
    await printFailure(argv, isUsage ? message : message.split("\n", 1).join(""), io, version);
    return isUsage ? 2 : 3;
  }
}
async function run(typed, io, version) {
  if (typed.help) io.out(helpText());
  else if (typed.version) io.out(`django-prod-lint ${version}
`);
  else {
    switch (typed.command) {
      case "check":
        return (await import("./check-command-D6LHSS3S.js")).checkCommand(typed, io);
      case "explain":
        return (await import("./explain-command-CBNVYPVZ.js")).explainCommand(typed, io);
      case "rules":
        return (await import("./rules-command-5KYTP4CW.js")).rulesCommand(typed, io);
      case "settings":
        return (await import("./settings-command-E3EJAQNI.js")).settingsCommand(typed, io);
      case "graph":
        return (await import("./graph-command-RUZY26RJ.js")).graphCommand(typed, io);
    }
  }
  return 0;
}
async function printFailure(argv, message, io, version) {
  const wantsJson = argv.some((word, index) => word === "--format=json" || word === "json" && argv[index - 1] === "--format");
  if (!wantsJson) return;
  const { formatFailure } = await import("./failure-NGVHLVEF.js");
  io.out(formatFailure(message, version));
}

// src/cli/bin.ts
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`django-prod-lint: The report can't be written to standard output: ${error.message}.
`);
  process.exit(2);
});
process.stderr.on("error", () => void 0);
async function readInput() {
  const { decode } = await import("./decode-X6J6KEIQ.js");
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  ...process.stdout.isTTY && process.stdout.columns > 0 && { columns: process.stdout.columns },
  today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readInput
});
