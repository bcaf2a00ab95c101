import { c as didYouMean, l as UsageError, t as escapeControls } from "./cli.js";
import { D as prefixOf, O as understandAll, X as djangoSettings, Z as isDjangoSetting, a as makePalette, c as whyAbsent, f as wantsColor, g as lintOptionsOf, h as configurationOf, k as unjudgedSettings, o as evidenceShown, p as PassedOver, s as absentSettings, u as pathShown, x as writeReport } from "./check-ClqScLA1.js";
import { t as Redactor } from "./redactor-BuG6WtOW.js";
import { i as nameOfAppServer, r as stringify } from "./json-BUzLx7xg.js";
import { a as pythonText, i as hidden, n as variableWords, r as rowOf, t as stateWords } from "./variable-words-akggg61E.js";
// src/report/settings/settings-json.ts
function formatSettingsJson(report) {
	return stringify({
		version: 1,
		tool: {
			name: "django-prod-lint",
			version: report.version
		},
		deployments: report.views.map((view) => viewObject(view, report)),
		problems: report.problems
	});
}
function viewObject({ settings, deployments, rows, variables }, report) {
	const { module, anchor, django, stop } = settings;
	return {
		module,
		path: report.pathOf(anchor.file),
		evidence: evidenceShown(settings, report.pathOf),
		evidences: [...new Set([settings, ...deployments.flatMap(({ reason }) => reason ?? [])].map((one) => evidenceShown(one, report.pathOf)))],
		django: {
			least: django.least,
			most: django.most,
			pinned: django.pinned,
			from: django.at ? placeObject(django.at, report) : null
		},
		servers: deployments.flatMap(({ appServer }) => appServer ? [{
			kind: nameOfAppServer(appServer),
			...placeObject(appServer.at, report)
		}] : []),
		stops: stop ? {
			exception: report.redactor.redact(stop.exception),
			...placeObject(stop.at, report)
		} : null,
		settings: rows.map((row) => rowObject(row, report)),
		environment: variables.map((variable) => variableObject(variable, report))
	};
}
function rowObject(row, report) {
	const { value } = row;
	const unknown = value.kind === "unknown" ? value.why : value.kind === "oneOf" ? value.branches.map(({ when }) => when).join(", or ") : void 0;
	return {
		name: row.name,
		kind: value.kind,
		...valueObject(row.current, report.redactor),
		assigned: row.assigned,
		isDefault: row.isDefault,
		isDjangos: row.isDjangos,
		...unknown !== void 0 && { why: report.redactor.redact(unknown) },
		variables: value.kind === "environment" ? value.variables : [],
		origin: row.places.map((at) => placeObject(at, report)),
		possibilities: row.possibilities.map(({ variable, supposed, value: item }) => ({
			variable,
			supposed: supposedObject(supposed, report.redactor),
			starts: item !== void 0,
			...valueObject(item, report.redactor)
		}))
	};
}
const supposedObject = (supposed, redactor) => supposed.kind === "text" ? {
	kind: "text",
	text: redactor.redact(supposed.text)
} : supposed;
function variableObject({ name, required, fallback, reads, setAt, settings, when }, report) {
	return {
		name,
		required,
		...fallback && { default: valueObject(fallback, report.redactor) },
		reads: reads.map((at) => placeObject(at, report)),
		setAt: setAt ? placeObject(setAt, report) : null,
		settings,
		...when && { when: {
			variable: when.variable,
			supposed: supposedObject(when.supposed, report.redactor)
		} }
	};
}
const valueObject = (item, redactor) => item && item.type !== "unknown" ? {
	value: jsonOf(item, redactor),
	python: pythonText(item, { redactor })
} : {
	value: null,
	python: null
};
function placeObject(at, { pathOf }) {
	const { line, column } = at.file.positionAt(at.start);
	return {
		path: pathOf(at.file),
		line,
		column
	};
}
function jsonOf(item, redactor) {
	const inner = (element) => jsonOf(element, redactor);
	switch (item.type) {
		case "None": return null;
		case "bool": return item.value;
		case "int":
		case "float": return Number.isFinite(item.value) ? item.value : { $float: String(item.value) };
		case "str": return item.derived ? { $secret: hidden } : redactor.redact(item.value);
		case "secret": return item.value.length === 0 ? "" : { $secret: hidden };
		case "bytes": return { $bytes: redactor.redact(item.value) };
		case "path": return { $path: redactor.redact(item.value) };
		case "object": return { $object: redactor.redact(item.name) };
		case "unknown": return { $unknown: redactor.redact(item.why) };
		case "list":
		case "tuple":
		case "set": return item.items.map(inner);
		case "dict":
			if (!item.entries.every(([key]) => key.type === "str" && !key.derived && !key.value.startsWith("$") && key.value !== "__proto__")) return { $dict: item.entries.map(([key, value]) => [inner(key), inner(value)]) };
			return Object.fromEntries(item.entries.map(([key, value]) => [key.type === "str" ? redactor.redact(key.value) : "", inner(value)]));
	}
}
// src/report/settings/settings-text.ts
function formatSettingsText(report, options) {
	const writer = new Writer(report, options);
	const heads = report.views.map((view, index) => writer.head(view, label(report, index)));
	const settings = [...new Set(report.views.flatMap(({ rows }) => rows.map(({ name }) => name)))].sort().map((name) => writer.setting(name)).join("");
	const variables = options.variables ? report.views.map((view, index) => writer.variables(view, label(report, index))) : [];
	const problems = report.problems.map(({ path, message }) => `# problem: ${pathShown(path)}: ${escapeControls(message)}\n`).join("");
	const legend = settings.includes("###") ? writer.legend() : "";
	return [
		heads.join("") + legend,
		settings,
		...variables,
		problems
	].filter((block) => block !== "").join("\n");
}
const label = ({ views }, index) => views.length > 1 ? `[${index + 1}] ` : "";
var Writer = class {
	#report;
	#options;
	#palette;
	#layout;
	constructor(report, options) {
		this.#report = report;
		this.#options = options;
		this.#palette = makePalette(options.colored);
		this.#layout = {
			redactor: report.redactor,
			...options.width !== void 0 && { width: options.width }
		};
	}
	head({ settings, deployments }, name) {
		const { module, anchor, django, stop } = settings;
		const version = django.least === django.most ? django.least : `${django.least} to ${django.most}`;
		const source = django.at ? `, as ${this.#place(django.at)} says` : django.pinned ? "" : ": no requirement says which";
		const servers = [...new Set(deployments.flatMap((deployment) => this.#server(deployment)))];
		const shown = [
			`production settings: ${escapeControls(module)} (${this.#path(anchor)}), because ${evidenceShown(settings, this.#report.pathOf)}`,
			`Django ${escapeControls(version)}${source}`,
			...servers.length > 0 ? [`served by ${servers.join(", ")}`] : []
		].map((line) => `${this.#palette.faint(`# ${name}${line}`)}\n`).join("");
		if (!stop) return shown;
		return `${shown}${this.#palette.severity.error(`# ${name}Django does not start: ${escapeControls(this.#report.redactor.redact(stop.exception))} (${this.#place(stop.at)})`)}\n`;
	}
	legend() {
		return `${this.#palette.faint("# ### before a name: the value is Django's own default; ### behind a value: no setting of Django's")}\n`;
	}
	#server({ appServer }) {
		if (!appServer) return [];
		return [`${nameOfAppServer(appServer)} (${this.#place(appServer.at)})`];
	}
	setting(name) {
		const { views } = this.#report;
		const blocks = views.map(({ rows }) => {
			const row = rows.find((one) => one.name === name);
			return row ? this.#row(row) : "";
		});
		const isSame = blocks.every((block) => block === blocks[0]);
		if (this.#options.differences && isSame) return "";
		if (isSame) return blocks[0] ?? "";
		return blocks.map((block, index) => block === "" ? "" : this.#palette.help(label(this.#report, index)) + block).join("");
	}
	#row(row) {
		const { strong, faint } = this.#palette;
		const before = row.isDefault ? "### " : "";
		const value = row.current ? pythonText(row.current, this.#layout, before.length + row.name.length + 3) : "?";
		const foreign = row.isDjangos ? "" : "  ###";
		const comments = [...this.#reasons(row.value), this.#origin(row)].filter((words) => words !== "");
		const first = `${faint(before)}${strong(escapeControls(row.name))} = ${value}${faint(foreign)}`;
		const isWide = this.#options.width !== void 0 && (value.includes("\n") || `${before}${row.name} = ${value}${foreign}  # ${comments.join("; ")}`.length > this.#options.width);
		const comment = faint(`# ${comments.join("; ")}`);
		const lines = [...new Set(row.possibilities.map(({ variable }) => variable))].map((variable) => faint(`    # ${escapeControls(variableWords(variable, row.possibilities.filter((one) => one.variable === variable), row.current, this.#layout))}`));
		return [
			isWide ? `${first}\n    ${comment}` : `${first}  ${comment}`,
			...lines,
			""
		].join("\n");
	}
	#reasons(value) {
		const say = (words) => escapeControls(this.#report.redactor.redact(words));
		switch (value.kind) {
			case "known": return [];
			case "environment": return value.fallback ? [] : [`from ${value.variables.map(say).join(", ")}`];
			case "oneOf": return value.branches.flatMap((branch) => branch.value.kind === "unknown" ? [say(branch.value.why)] : []);
			case "unknown": return [say(value.why)];
		}
	}
	#origin({ places, assigned }) {
		return assigned ? places.map((at) => this.#place(at)).join(", then ") : "Django's default";
	}
	variables({ variables }, name) {
		const rows = variables.map((variable) => [
			variable.name,
			this.#need(variable),
			variable.setAt ? `set in ${this.#place(variable.setAt)}` : "",
			this.#reads(variable)
		].map((cell) => escapeControls(cell)));
		const widths = [
			0,
			1,
			2
		].map((column) => Math.min(44, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))));
		const lines = rows.map((row) => row.map((cell, column) => cell === "" && widths[column] === 0 ? "" : `${cell.padEnd(widths[column] ?? 0)}  `).join("").trimEnd());
		const title = variables.length === 0 ? "production reads no environment variables" : "environment variables that production reads";
		return `${this.#palette.strong(`# ${name}${title}`)}\n${lines.map((line) => `#   ${line}\n`).join("")}`;
	}
	#need({ required, fallback, reads }) {
		if (required) return "required";
		if (!fallback) return reads.length > 1 ? "optional" : "optional, only looked at";
		return fallback.type === "None" ? "optional" : `optional: ${pythonText(fallback, { redactor: this.#report.redactor })}`;
	}
	#reads({ reads, when }) {
		const [first] = reads;
		const more = reads.length > 1 ? ` and ${reads.length - 1} more` : "";
		const only = when ? `, when ${when.variable} is ${when.supposed.kind === "any" ? "set" : stateWords(when.supposed, this.#layout)}` : "";
		return first ? `${this.#place(first)}${more}${only}` : "";
	}
	#path = (at) => pathShown(this.#report.pathOf(at.file));
	#place = (at) => `${this.#path(at)}:${at.file.positionAt(at.start).line}`;
};
// src/cli/settings-command.ts
async function settingsCommand(typed, io) {
	const wrong = typed.outputs.find(({ format }) => format !== "text" && format !== "json");
	if (wrong) throw new UsageError(`Settings are shown as text or json, not as ${wrong.format}.`);
	const { names } = typed;
	const options = lintOptionsOf(typed, await configurationOf(typed));
	const passedOver = new PassedOver(typed, options);
	const understood = await understandAll({
		...options,
		discovered: (project) => {
			passedOver.look(project);
		}
	});
	passedOver.tell(io);
	const roots = new Map();
	for (const { project } of understood) for (const file of project.opened) roots.set(file, prefixOf(project.root, options.cwd));
	const views = understood.flatMap(({ model }) => model.settings.map((settings) => viewOf(settings, model.deployments, typed)));
	const [absent] = understood.flatMap(({ model }) => model.deployments.flatMap((deployment) => absentSettings(deployment) ?? []));
	if (views.length === 0) throw new UsageError(`${absent ? `The settings module ${escapeControls(absent.value)} ${whyAbsent(absent)}` : "There are no Django settings here"}; name the module with --settings, or a directory that holds it.`);
	refuseMisspelt(names, views);
	const redactor = new Redactor(understood.flatMap(({ model }) => model.secrets));
	for (const { rows, variables } of views) {
		for (const { current, possibilities } of rows) for (const item of [current, ...possibilities.map(({ value }) => value)]) redactor.learn(item);
		for (const { fallback } of variables) redactor.learn(fallback);
	}
	const report = {
		version: options.version,
		views,
		redactor,
		problems: problemsOf(understood, options.cwd),
		pathOf: (file) => (roots.get(file) ?? "") + file.path
	};
	for (const { format, file } of typed.outputs) {
		const text = format === "json" ? formatSettingsJson(report) : formatSettingsText(report, textOptions(typed, file === void 0, io));
		if (file === void 0) io.out(text);
		else writeReport(file, text, io.cwd);
	}
	return report.problems.length > 0 || views.some(({ settings }) => settings.stop !== void 0) ? 2 : 0;
}
function textOptions({ color, names, differences }, toTerminal, io) {
	const width = toTerminal && io.isTerminal ? io.columns ?? usualWidth : void 0;
	return {
		colored: toTerminal ? wantsColor(color, io) : color === "always",
		...width !== void 0 && { width },
		differences,
		variables: names.length === 0 && !differences
	};
}
const usualWidth = 100;
function viewOf(settings, deployments, { names, all }) {
	const assigned = settings.names.map(({ name }) => name);
	const known = [...new Set([...assigned, ...djangoSettings(settings.django.most)])];
	const wanted = names.length === 0 ? all ? known : assigned : names.flatMap((name) => isPattern(name) ? known.filter(matcher(name)) : [name]);
	const rows = [...new Set(wanted)].sort().map((name) => rowOf(settings, name));
	const shown = new Set(rows.map(({ name }) => name));
	const variables = settings.variables.filter((variable) => names.length === 0 || variable.settings.some((name) => shown.has(name)));
	return {
		settings,
		deployments: deployments.filter((deployment) => deployment.settings === settings),
		rows,
		variables
	};
}
const isPattern = (name) => name.includes("*");
const matcher = (pattern) => {
	const form = new RegExp(`^${pattern.replaceAll("*", ".*")}$`);
	return (name) => form.test(name);
};
function refuseMisspelt(names, views) {
	const isKnown = (row) => row.assigned || row.isDjangos;
	for (const name of names) if (isPattern(name)) {
		if (!views.some(({ rows }) => rows.some((row) => matcher(name)(row.name)))) throw new UsageError(`No setting is called ${name}.`);
	} else if (!isDjangoSetting(name) && !views.some(({ rows }) => rows.some((row) => row.name === name && isKnown(row)))) {
		const candidates = views.flatMap(({ settings }) => [...settings.names.map((one) => one.name), ...djangoSettings(settings.django.most)]);
		throw new UsageError(`There is no setting ${name}.${didYouMean(name, [...new Set(candidates)])}`);
	}
}
const problemsOf = (understood, cwd) => understood.flatMap(({ project, model }) => [...project.problems.map(({ path, message }) => ({
	path: prefixOf(project.root, cwd) + path,
	message
})), ...unjudgedSettings(model, prefixOf(project.root, cwd))]);
export { settingsCommand };
