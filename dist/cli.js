#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import "node:fs";
// src/core/usage-error.ts
var UsageError = class extends Error {
	name = "UsageError";
	get lines() {
		return [this.message];
	}
};
// src/check/nearest.ts
function distance(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
			current.push(least);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}
function nearest(wanted, names) {
	const word = wanted.toLowerCase().slice(0, 100);
	const tail = word.slice(word.indexOf("/") + 1);
	const scored = [];
	for (const name of names) {
		const candidate = name.toLowerCase();
		const part = tail.length >= 4 && candidate.includes(tail) ? 1.5 : Infinity;
		const score = Math.min(distance(word, candidate), distance(tail, candidate.slice(candidate.indexOf("/") + 1)) + 1.5, part);
		if (score <= Math.max(2, Math.floor(word.length / 4))) scored.push({
			name,
			score
		});
	}
	scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
	const best = scored[0]?.score ?? 0;
	return scored.filter(({ score }) => score <= best + 1).slice(0, 3).map(({ name }) => name);
}
function didYouMean(wanted, names) {
	const found = nearest(wanted, names);
	const last = found.pop();
	if (last === void 0) return "";
	return ` Did you mean ${found.length === 0 ? last : `${found.join(", ")} or ${last}`}?`;
}
// src/discover/kinds.ts
const kinds = {
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
	crontab: "crontab",
	makefile: "makefile",
	ci: "ci",
	bundler: "bundler",
	gunicorn: "gunicorn"
};
const languageNamed = (kind) => Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
// src/report/formats.ts
const formatters = {
	text: async () => (await import("./check-ClqScLA1.js").then((n) => n.n)).formatText,
	concise: async () => (await import("./check-ClqScLA1.js").then((n) => n.l)).formatConcise,
	json: async () => (await import("./json-BUzLx7xg.js").then((n) => n.n)).formatJson,
	jsonl: async () => (await import("./jsonl--Xv3nDSQ.js")).formatJsonl,
	sarif: async () => (await import("./sarif-BA102oqh.js")).formatSarif,
	github: async () => (await import("./github-BCvzLqVW.js")).formatGithub,
	gitlab: async () => (await import("./gitlab-cD6vGQpH.js")).formatGitlab,
	junit: async () => (await import("./junit-BiF_xJzS.js")).formatJunit,
	markdown: async () => (await import("./markdown-Du31s38K.js")).formatMarkdown,
	html: async () => (await import("./html-DCpRsWnk.js")).formatHtml,
	rdjson: async () => (await import("./rdjson-DNO0hYv-.js")).formatRdjson
};
const formatNames = Object.keys(formatters);
const isForPeople = (format) => format === "text" || format === "concise";
// src/cli/commands.ts
const commandSpecs = [
	{
		name: "check",
		operands: "[PATH...]",
		help: "check (the current directory when no PATH is given)",
		examples: [
			["", "check the current directory"],
			["backend deploy/nginx.conf", "check a project, and a file alone"],
			["--select nginx,settings/debug-enabled", "run these rules only"],
			["--diff", "show what --fix would change"],
			["--format text --format sarif:out.sarif", "two reports of one run"]
		]
	},
	{
		name: "explain",
		operands: "RULE...",
		help: "what a rule is about, why it matters, what to write instead",
		examples: [
			["explain settings/debug-enabled", "a rule"],
			["explain security.W018", "the rule that mirrors a check of Django's"],
			["explain nginx", "every rule of a family"]
		]
	},
	{
		name: "rules",
		operands: "[NAME...]",
		help: "every rule (or only those of NAMEs: families, globs), one line each",
		examples: [["rules nginx", "the rules of a family"], ["rules --format json", "all of them, with their documentation, for machines"]]
	},
	{
		name: "settings",
		operands: "[NAME...] [PATH...]",
		help: "the production settings (or only NAMEs), each with where it comes from",
		examples: [
			["settings", "all that the project assigns, and the variables it reads"],
			["settings DEBUG 'SECURE_*'", "some of them"],
			["settings --all", "those that stay as Django has them too"]
		]
	},
	{
		name: "graph",
		operands: "[PATH...]",
		help: "how requests come from nginx or Apache to the settings, and where that way is broken",
		examples: [["graph", "the way, as text"], ["graph --format html:graph.html", "a page to look at"]]
	},
	{
		name: "init",
		operands: "[PATH]",
		help: "write a starter configuration, django-prod-lint.toml",
		examples: []
	},
	{
		name: "lsp",
		operands: "",
		help: "language server on standard input and output, for editors",
		examples: []
	}
];
const commandNames = commandSpecs.map(({ name }) => name);
// src/cli/options.ts
const optionGroups = [
	"What runs in production",
	"Which rules run",
	"What is printed",
	"What is accepted for now",
	"What is repaired",
	"What is read"
];
const graphFormats = [
	"text",
	"mermaid",
	"json",
	"svg",
	"html"
];
const formatHelp = (formats) => `${formats.join(", ")}; may be repeated, one of them without FILE goes to standard output`;
const evaluating = {
	group: "What runs in production",
	of: [
		"check",
		"settings",
		"graph",
		"lsp"
	]
};
const selecting = {
	group: "Which rules run",
	of: [
		"check",
		"graph",
		"lsp"
	]
};
const printing = { group: "What is printed" };
const accepting = { group: "What is accepted for now" };
const repairing = { group: "What is repaired" };
const reading = { group: "What is read" };
const optionSpecs = [
	{
		name: "settings",
		type: "string",
		value: "MODULE",
		...evaluating,
		help: "the settings module that runs in production"
	},
	{
		name: "django",
		type: "string",
		value: "VERSION",
		...evaluating,
		help: "the Django version, such as 5.2"
	},
	{
		name: "env-file",
		type: "string",
		value: "FILE",
		many: true,
		...evaluating,
		help: "variables that production has, as NAME=value lines"
	},
	{
		name: "variables",
		type: "string",
		value: "FILE",
		many: true,
		...evaluating,
		help: "the same, for a file that you do not trust: Node obeys --env-file as well"
	},
	{
		name: "select",
		type: "string",
		value: "A,B",
		many: true,
		...selecting,
		help: "run only these rules (ids, families, globs, security.W018, all)"
	},
	{
		name: "ignore",
		type: "string",
		value: "A,B",
		many: true,
		...selecting,
		help: "leave these rules out"
	},
	{
		name: "extend-select",
		type: "string",
		value: "A,B",
		many: true,
		...selecting,
		help: "run these rules too"
	},
	{
		name: "extend-ignore",
		type: "string",
		value: "A,B",
		many: true,
		...selecting,
		help: "leave these rules out too"
	},
	{
		name: "preview",
		type: "boolean",
		...selecting,
		help: "run new rules too"
	},
	{
		name: "min-certainty",
		type: "string",
		value: "LEVEL",
		choices: [
			"certain",
			"conditional",
			"likely"
		],
		...selecting,
		help: "leave out what is known less surely: certain, conditional or likely (the default, which leaves nothing out)"
	},
	{
		name: "fail-on",
		type: "string",
		value: "LEVEL",
		choices: [
			"error",
			"warning",
			"info",
			"never"
		],
		group: "Which rules run",
		help: "fail on findings of this level or above: error, warning (the default), info, or never"
	},
	{
		name: "format",
		type: "string",
		value: "FORMAT[:FILE]",
		many: true,
		...printing,
		of: [
			"check",
			"rules",
			"settings",
			"graph"
		],
		help: formatHelp(formatNames),
		helpOf: {
			rules: "text or json",
			settings: formatHelp(["text", "json"]),
			graph: formatHelp(graphFormats)
		}
	},
	{
		name: "color",
		type: "string",
		value: "WHEN",
		choices: [
			"auto",
			"always",
			"never"
		],
		...printing,
		of: [
			"check",
			"settings",
			"graph"
		],
		help: "colour the output: auto (the default: on terminals, unless NO_COLOR is set), always or never"
	},
	{
		name: "quiet",
		type: "boolean",
		short: "q",
		...printing,
		help: "print findings only"
	},
	{
		name: "statistics",
		type: "boolean",
		...printing,
		help: "count findings by rule"
	},
	{
		name: "all",
		type: "boolean",
		...printing,
		of: ["settings"],
		help: "show settings that nobody assigns too, with Django's default"
	},
	{
		name: "differences",
		type: "boolean",
		...printing,
		of: ["settings"],
		help: "show only what differs between deployments"
	},
	{
		name: "show-suppressed",
		type: "boolean",
		...printing,
		help: "print suppressed findings too"
	},
	{
		name: "show-files",
		type: "boolean",
		...printing,
		help: "list the files that are recognised, and as what, and stop"
	},
	{
		name: "show-config",
		type: "boolean",
		...printing,
		help: "list what is configured, and where, and stop"
	},
	{
		name: "baseline",
		type: "string",
		value: "FILE",
		...accepting,
		of: ["check", "lsp"],
		help: "the file that counts the findings which are accepted for now (django-prod-lint-baseline.json when it is there)"
	},
	{
		name: "no-baseline",
		type: "boolean",
		...accepting,
		of: ["check", "lsp"],
		help: "report what the baseline accepts too"
	},
	{
		name: "write-baseline",
		type: "boolean",
		...accepting,
		help: "accept every finding that would fail, from now on only new ones do"
	},
	{
		name: "prune-baseline",
		type: "boolean",
		...accepting,
		help: "take out of the baseline what is gone"
	},
	{
		name: "fix",
		type: "boolean",
		...repairing,
		help: "repair what can be repaired without a doubt, and report what is left"
	},
	{
		name: "unsafe-fixes",
		type: "boolean",
		...repairing,
		help: "with --fix or --diff: repairs too that may change what runs now; read them"
	},
	{
		name: "diff",
		type: "boolean",
		...repairing,
		help: "print what --fix would change, and change nothing"
	},
	{
		name: "kind",
		type: "string",
		value: "KIND=GLOB",
		many: true,
		...reading,
		of: [
			"check",
			"settings",
			"graph",
			"lsp"
		],
		help: "read matching files as nginx, apache, python-settings, shell, ..."
	},
	{
		name: "stdin-filename",
		type: "string",
		value: "PATH",
		...reading,
		help: "text on standard input stands for this file"
	},
	{
		name: "allow-empty",
		type: "boolean",
		...reading,
		of: ["check", "graph"],
		help: "succeed when there is nothing to check"
	},
	{
		name: "config",
		type: "string",
		value: "FILE",
		...reading,
		of: [
			"check",
			"settings",
			"graph",
			"lsp"
		],
		help: "read this configuration instead of looking for one"
	},
	{
		name: "no-config",
		type: "boolean",
		...reading,
		of: [
			"check",
			"settings",
			"graph",
			"lsp"
		],
		help: "read no configuration file"
	},
	{
		name: "today",
		type: "string",
		value: "DATE",
		...reading,
		of: [
			"check",
			"graph",
			"lsp"
		],
		help: "the day for dated facts, such as the end of a Django release"
	},
	{
		name: "stdio",
		type: "boolean",
		...reading,
		of: ["lsp"],
		help: "talk on standard input and output, as it always does"
	},
	{
		name: "version",
		type: "boolean",
		short: "V",
		help: "print the version"
	},
	{
		name: "help",
		type: "boolean",
		short: "h",
		help: "print this"
	}
];
function tokensOf(argv) {
	const options = Object.fromEntries(optionSpecs.map(({ name, type, short }) => [name, {
		type,
		multiple: true,
		...short !== void 0 && { short }
	}]));
	return parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
// src/cli/outputs.ts
function parseOutputs(typed, formats, cwd) {
	const outputs = typed.map((one) => parseOutput(one, formats));
	const places = new Map();
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
	return file.length === 0 ? { format } : {
		format,
		file: file.join(":")
	};
}
const endings = {
	text: "txt",
	concise: "txt",
	github: "txt",
	gitlab: "json",
	rdjson: "json",
	junit: "xml",
	markdown: "md",
	mermaid: "mmd"
};
const exampleOf = (format) => `report.${endings[format] ?? format}`;
function outputsMeant(argv) {
	const tokens = tokensOf(argv);
	const typed = tokens.flatMap((token) => token.kind === "option" && token.name === "format" && token.value !== void 0 ? [token.value] : []);
	const command = tokens.find(({ kind }) => kind === "positional");
	const isCheck = command?.kind !== "positional" || ![
		"explain",
		"rules",
		"settings",
		"graph"
	].includes(command.value);
	const outputs = typed.flatMap((one) => {
		const [name, ...file] = one.split(":");
		const format = formatNames.find((known) => known === name);
		if (!format || !isCheck && one !== "json") return [];
		if (file.length === 0) return [{ format }];
		return file.join("") === "" ? [] : [{
			format,
			file: file.join(":")
		}];
	});
	const first = outputs.find(({ file }) => file === void 0);
	return outputs.filter((output) => output.file !== void 0 || output === first);
}
// src/cli/arguments.ts
function parseArguments(argv, { cwd, today, version }) {
	const { values, operands } = readOptions(argv);
	const one = (name) => values.get(name)?.at(-1);
	const list = (name) => values.get(name)?.flatMap((value) => value.split(",").map((part) => part.trim()).filter(Boolean));
	const has = (name) => values.has(name);
	const first = operands[0];
	const command = commandNames.find((name) => name === first) ?? "check";
	refuseForeign(command, [...values.keys()]);
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
		...optional("env-file", values.has("env-file") || values.has("variables") ? [...values.get("env-file") ?? [], ...values.get("variables") ?? []] : void 0),
		...optional("preview", has("preview") || void 0),
		...optional("kinds", values.get("kind")?.map(parseKind)),
		...optional("settings", parseModule(one("settings"))),
		...optional("django", parseDjango(one("django"))),
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
const settingName = /^[A-Z*][A-Z0-9_*]*$/;
function readOptions(argv) {
	const values = new Map();
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
	return {
		values,
		operands
	};
}
const harmless = new Set([
	"color",
	"quiet",
	"no-baseline",
	...optionSpecs.flatMap(({ name, group }) => group === "What is read" ? [name] : [])
]);
function refuseForeign(command, names) {
	const foreign = optionSpecs.find(({ name, group, of = ["check"] }) => names.includes(name) && !harmless.has(name) && group !== void 0 && !of.includes(command));
	if (!foreign || names.includes("help") || names.includes("version")) return;
	const { name, of = ["check"] } = foreign;
	throw new UsageError(`--${name} is an option of ${of.map((one) => one === "check" ? "a check" : one).join(", ")}${command === "check" ? "" : `, not of ${command}`}.`);
}
function parseFixing(has) {
	const [diff, unsafe] = [has("diff"), has("unsafe-fixes")];
	if (unsafe && !diff && !has("fix")) throw new UsageError("--unsafe-fixes says which repairs are made: write --fix --unsafe-fixes, or --diff --unsafe-fixes to look at them first.");
	if (!diff && !has("fix")) return void 0;
	const name = diff ? "--diff" : "--fix";
	const other = [
		"write-baseline",
		"prune-baseline",
		"stdin-filename",
		"show-files",
		"show-config",
		...diff ? ["format"] : []
	].find(has);
	if (other !== void 0) throw new UsageError(`${name} and --${other} don't go together.`);
	return {
		unsafe,
		diff
	};
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
	const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : new Date(NaN);
	if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(typed)) throw new UsageError(`--today is a day such as 2027-01-31, not "${typed}".`);
	return typed;
}
function parseModule(typed) {
	if (typed === void 0 || !/[/\\]|\.py$/.test(typed)) return typed;
	throw new UsageError(`--settings is a module such as ${typed.replace(/\.py$/, "").split(/[/\\]/).filter((part) => part !== "" && part !== ".").join(".")}, not a path: "${typed}".`);
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
// src/report/escape.ts
function escapeControls(text) {
	return text.replace(/##(?=\w*\[)/g, "#\\x23").replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => {
		switch (character) {
			case "\n": return "\\n";
			case "\r": return "\\r";
			case "	": return "\\t";
			default: {
				const code = character.charCodeAt(0);
				return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
			}
		}
	});
}
const escapeXml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "?");
// src/cli/help.ts
function helpText(command) {
	return `${(command === "check" ? [
		purpose,
		usage(),
		examples(command),
		options(command),
		commandHelp,
		statuses,
		promise
	] : [
		heading(command),
		examples(command),
		options(command)
	]).filter((section) => section !== "").join("\n\n")}\n`;
}
const purpose = "django-prod-lint: what of this Django project will go wrong in production";
const statuses = `Exit status:
  0  nothing at or above --fail-on
  1  findings at or above it
  2  the work could not be done: wrong usage, or nothing to check
  3  a mistake in django-prod-lint itself`;
const commandHelp = "What else a command takes: django-prod-lint COMMAND --help";
const promise = "Nothing of the project is executed and nothing is sent anywhere.";
const specOf = (command) => commandSpecs.find(({ name }) => name === command);
function typed(command) {
	return [
		"django-prod-lint",
		...command === "check" ? [] : [command],
		specOf(command)?.operands ?? ""
	].filter((word) => word !== "").join(" ");
}
function usage() {
	return `Usage:\n${table(commandSpecs.map(({ name, help }) => [`  ${typed(name)}`, help]), 36)}`;
}
function heading(command) {
	return `${typed(command)}\n${wrapped(`  ${specOf(command)?.help ?? ""}`, 2)}`;
}
function examples(command) {
	const rows = (specOf(command)?.examples ?? []).map(([words, does]) => [`  django-prod-lint${words === "" ? "" : ` ${words}`}`, does]);
	return rows.length === 0 ? "" : `Examples:\n${rows.map(([left, right]) => `${left}\n      ${right}`).join("\n")}`;
}
function options(command) {
	const own = optionSpecs.filter(({ group, of = ["check"] }) => group === void 0 || of.includes(command));
	const width = Math.max(...own.map((spec) => left(spec).length));
	return [...optionGroups, void 0].map((group) => [group, own.filter((spec) => spec.group === group)]).filter(([, specs]) => specs.length > 0).map(([group, specs]) => `${group ?? "Help"}:\n${table(specs.map((spec) => [left(spec), spec.helpOf?.[command] ?? spec.help]), width)}`).join("\n\n");
}
const left = ({ name, short, value }) => `  ${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
function table(rows, width) {
	return rows.map(([first, second]) => {
		const text = wrapped(" ".repeat(width + 2) + second, width + 2);
		return first.length > width ? `${first}\n${text}` : `${first.padEnd(width + 2)}${text.trimStart()}`;
	}).join("\n");
}
const columns = 80;
function wrapped(text, indent) {
	const lines = [""];
	for (const word of text.trimStart().split(" ")) {
		const line = lines.at(-1) ?? "";
		if (line !== "" && indent + line.length + 1 + word.length > columns) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines.map((line) => " ".repeat(indent) + line).join("\n");
}
// src/cli/version.ts
function ownVersion() {
	return "0.1.0";
}
// src/cli/main.ts
async function main(argv, io) {
	const version = ownVersion();
	let typed;
	try {
		typed = parseArguments(argv, {
			cwd: io.cwd,
			today: io.today,
			version
		});
		return await run(argv, typed, io, version);
	} catch (error) {
		const isUsage = error instanceof UsageError;
		const lines = isUsage ? error.lines : `A mistake in django-prod-lint stopped the run, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`.split("\n");
		io.err(`django-prod-lint: ${lines.map(escapeControls).join("\n")}\n`);
		await tellReaders(argv, isUsage ? error.message : lines[0] ?? "", !isUsage, io, version);
		return isUsage ? 2 : 3;
	}
}
async function run(argv, typed, io, version) {
	if (typed.help) io.out(helpText(typed.command));
	else if (typed.version) io.out(`django-prod-lint ${version}\n`);
	else switch (typed.command) {
		case "check": return (await import("./check-ClqScLA1.js").then((n) => n.d)).checkCommand(typed, io);
		case "explain": return (await import("./explain-command-0_yzeb6x.js")).explainCommand(typed, io);
		case "rules": return (await import("./rules-command-CoXECiyC.js")).rulesCommand(typed, io);
		case "settings": return (await import("./settings-command-FBrx7M4b.js")).settingsCommand(typed, io);
		case "graph": return (await import("./graph-command-Hw2j83ub.js")).graphCommand(typed, io);
		case "init": return (await import("./init-command-gd3cMm63.js")).initCommand(typed, io);
		case "lsp":
			if (typed.operands.length > 0) throw new UsageError("lsp takes no PATH: the editor says which folders are open.");
			return await (await import("./serve-Ce5Bydml.js")).serve(argv, version);
	}
	return 0;
}
async function tellReaders(argv, message, failed, io, version) {
	const outputs = outputsMeant(argv).filter(({ format }) => !isForPeople(format));
	if (outputs.length === 0) return;
	const [{ failedRun }, { deliver }] = [await import("./failed-run-4Z_zmbEf.js"), await import("./check-ClqScLA1.js").then((n) => n.m)];
	await deliver(failedRun(message, version, failed), outputs, () => ({
		colored: false,
		quiet: false,
		statistics: false,
		showSuppressed: false
	}), io);
}
// src/cli/bin.ts
const flags = ["--semi-space-growth-factor=16", ...process.versions.v8.startsWith("11.") ? ["--interrupt-budget=540672"] : []];
for (const flag of flags) setFlagsFromString(flag);
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`django-prod-lint: The report can't be written to standard output: ${error.message}.\n`);
	process.exit(2);
});
process.stderr.on("error", () => void 0);
async function readInput() {
	const { decode } = await import("./check-ClqScLA1.js").then((n) => n.ut);
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
	return decode(Buffer.concat(chunks));
}
main(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	isTerminal: process.stdout.isTTY,
	...process.stdout.isTTY && process.stdout.columns > 0 && { columns: process.stdout.columns },
	today: new Date().toISOString().slice(0, 10),
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
	readInput
}).then((code) => process.exitCode = code);
export { formatters as a, didYouMean as c, commandNames as i, UsageError as l, escapeXml as n, kinds as o, parseArguments as r, languageNamed as s, escapeControls as t };
