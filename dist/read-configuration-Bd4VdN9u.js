import { r as __exportAll } from "./rolldown-runtime-Dq7tRbEa.js";
import { c as didYouMean, l as UsageError } from "./cli.js";
import { G as DataNode, Kt as placeOf, T as configurationKeys, qt as span, xt as severities } from "./check-ClqScLA1.js";
import { t as parseToml } from "./parse-toml-G-CwhpHD.js";
// src/configure/read-configuration.ts
var read_configuration_exports = __exportAll({ readConfiguration: () => readConfiguration });
const sentenceOf = ({ at, message }) => `${placeAt(at)}: ${message}`;
var ConfigurationError = class extends UsageError {
	mistakes;
	constructor(mistakes) {
		super(mistakes.map(sentenceOf).join("\n"));
		this.mistakes = mistakes;
	}
	get lines() {
		return this.mistakes.map(sentenceOf);
	}
};
function readConfiguration(file, names) {
	const { source, shared } = file;
	const parsed = parseToml(source.text);
	if ("problem" in parsed) throw new ConfigurationError([{
		at: span(source, parsed.at ?? 0, parsed.at ?? 0),
		message: `The configuration can't be read: ${parsed.problem}.`
	}]);
	const root = new DataNode(source, parsed.value);
	const reader = new ConfigurationReader(names);
	const table = shared ? root.get("tool", "django-prod-lint") : root;
	const values = table ? reader.read(table) : {};
	if (reader.mistakes.length > 0) throw new ConfigurationError(reader.mistakes);
	return values;
}
var ConfigurationReader = class {
	mistakes = [];
	#names;
	constructor(names) {
		this.#names = names;
	}
	read(table) {
		if (table.value.kind !== "mapping") this.#refuse(table.at, "[tool.django-prod-lint] is a table.");
		const values = {};
		for (const { key, value } of table.entries) {
			if (!isKey(key.value)) {
				this.#refuse(key.at, `There is no key "${key.value}".${didYouMean(key.value, Object.keys(configurationKeys))}`);
				continue;
			}
			const read = this.#value(configurationKeys[key.value], key.value, value);
			if (read !== null) values[key.value] = {
				value: read,
				at: key.at
			};
		}
		return values;
	}
	#value(key, name, node) {
		switch (key.form) {
			case "flag": return node.value.kind === "boolean" ? node.value.value : this.#refuse(node.at, `${name} is true or false.`);
			case "choice": return node.value.kind === "string" && key.choices.includes(node.value.value) ? node.value.value : this.#refuse(node.at, `${name} is one of ${key.choices.join(", ")}.`);
			case "module": return this.#matching(node, /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, `${name} is a module such as ${key.example}.`);
			case "version": return this.#matching(node, /^\d+\.\d+$/, `${name} is a version such as ${key.example}, in quotes.`);
			case "path": return this.#matching(node, /./, `${name} is a path such as ${key.example}.`);
			case "rules": return this.#rules(node, name);
			case "globs":
			case "paths": return this.#texts(node, name);
			case "globs-by-kind": return this.#table(node, name, ({ key: kind, value }) => this.#names.kinds.includes(kind.value) ? this.#texts(value, kind.value) : this.#refuse(kind.at, `There is no kind "${kind.value}".${didYouMean(kind.value, this.#names.kinds) || ` There are ${this.#names.kinds.join(", ")}.`}`));
			case "rules-by-glob": return this.#table(node, name, ({ key: glob, value }) => this.#rules(value, glob.value));
			case "severity-by-rule": return this.#table(node, name, ({ key: rule, value }) => this.#isRule(rule.value, rule.at) ? this.#severity(value) : null);
		}
	}
	#matching(node, form, mistake) {
		return node.value.kind === "string" && form.test(node.value.value) ? node.value.value : this.#refuse(node.at, mistake);
	}
	#severity(node) {
		const text = node.text?.value ?? "";
		if (severities.some((severity) => severity === text)) return text;
		return this.#refuse(node.at, `A severity is one of ${severities.join(", ")}; a rule that shall not run belongs into "ignore".`);
	}
	#rules(node, name) {
		const texts = this.#texts(node, name);
		return node.items.map((item) => this.#isRule(item.text?.value ?? "", item.at)).includes(false) ? null : texts;
	}
	#isRule(name, at) {
		const mistake = this.#names.mistakeOfRule(name);
		if (mistake !== void 0) this.#refuse(at, mistake);
		return mistake === void 0;
	}
	#texts(node, name) {
		const texts = node.items.map(({ value }) => value.kind === "string" ? value.value : "");
		if (node.value.kind !== "list" || texts.includes("")) return this.#refuse(node.at, `${name} is a list of texts: ["...", "..."].`);
		return texts;
	}
	#table(node, name, read) {
		if (node.value.kind !== "mapping") return this.#refuse(node.at, `${name} is a table: [tool.django-prod-lint.${name}] or { ... }.`);
		return node.entries.flatMap((entry) => {
			const value = read(entry);
			return value === null ? [] : [[entry.key.value, value]];
		});
	}
	#refuse(at, message) {
		this.mistakes.push({
			at,
			message
		});
		return null;
	}
};
const isKey = (name) => Object.hasOwn(configurationKeys, name);
const placeAt = (at) => `${placeOf(at)}:${columnOf(at.file, at.start)}`;
const columnOf = (file, offset) => file.positionAt(offset).column;
export { read_configuration_exports as n, ConfigurationError as t };
