import { Nt as grouped, Y as djangoDefault } from "./check-ClqScLA1.js";
import { t as escapeControls } from "./cli.js";
// src/report/settings/python-text.ts
const deepest = 30;
function pythonText(item, layout, used = 0, depth = 0) {
	const flat = flatText(item, layout, depth);
	const { width } = layout;
	if (!(width !== void 0 && used + flat.length > width) || !("items" in item || "entries" in item) || partsOf(item).length === 0 || depth >= deepest) return flat;
	const indent = "    ".repeat(depth + 1);
	const inner = partsOf(item).map((part) => {
		const key = part.key === void 0 ? "" : `${flatText(part.key, layout, depth + 1)}: `;
		return `${indent}${key}${pythonText(part.value, layout, indent.length + key.length + 1, depth + 1)},\n`;
	});
	const [open, close] = brackets(item);
	return `${open}\n${inner.join("")}${"    ".repeat(depth)}${close}`;
}
const partsOf = (item) => item.type === "dict" ? item.entries.map(([key, value]) => ({
	key,
	value
})) : item.items.map((value) => ({ value }));
const brackets = ({ type }) => type === "list" ? ["[", "]"] : type === "tuple" ? ["(", ")"] : ["{", "}"];
function flatText(item, layout, depth) {
	const text = (value) => escapeControls(quote(layout.redactor.redact(value)));
	switch (item.type) {
		case "None": return "None";
		case "bool": return item.value ? "True" : "False";
		case "int":
		case "float": return String(item.value);
		case "str": return item.derived ? hidden : text(item.value);
		case "bytes": return `b${text(item.value)}`;
		case "path": return `Path(${text(item.value)})`;
		case "secret": return item.value.length === 0 ? "''" : hidden;
		case "object": return `<${escapeControls(layout.redactor.redact(item.name))}>`;
		case "unknown": return "?";
		case "list":
		case "tuple":
		case "set":
		case "dict": {
			if (depth >= deepest) return "...";
			const parts = partsOf(item).map(({ key, value }) => `${key ? `${flatText(key, layout, depth + 1)}: ` : ""}${flatText(value, layout, depth + 1)}`);
			if (item.type === "set" && parts.length === 0) return "set()";
			const [open, close] = brackets(item);
			return `${open}${parts.join(", ")}${item.type === "tuple" && parts.length === 1 ? "," : ""}${close}`;
		}
	}
}
function quote(text) {
	const mark = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	return mark + text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`) + mark;
}
const hidden = "(hidden)";
// src/report/settings/settings-view.ts
function currentOf(value) {
	switch (value.kind) {
		case "known": return value.value;
		case "environment": return value.fallback;
		case "oneOf": return value.branches[0] && currentOf(value.branches[0].value);
		case "unknown": return;
	}
}
function rowOf(settings, name) {
	const assignment = settings.names.find((one) => one.name === name);
	const value = settings.value(name);
	const current = currentOf(value);
	const ofDjango = djangoDefault(name, settings.django.most);
	return {
		name,
		value,
		current,
		assigned: assignment !== void 0,
		isDefault: current !== void 0 && ofDjango !== void 0 && isSame(current, ofDjango),
		isDjangos: ofDjango !== void 0,
		places: assignment ? [...assignment.overridden, value.origin[0]?.at ?? assignment.at] : [],
		possibilities: settings.possibilities(name)
	};
}
const isSame = (left, right) => plain(left) === plain(right);
const plain = (item) => JSON.stringify(item, (key, value) => key === "at" ? void 0 : value);
// src/report/settings/changes.ts
const mostChanges = 6;
function changesBetween(before, after) {
	const changes = [];
	const waiting = [[
		[],
		before,
		after
	]];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [path, left, right] = next;
		if (changes.length > mostChanges) return void 0;
		if (isSame(left, right)) continue;
		if (left.type === "dict" && right.type === "dict") {
			for (const [key, value] of left.entries) {
				const other = right.entries.find(([name]) => isSame(name, key))?.[1];
				if (other) waiting.push([
					[...path, key],
					value,
					other
				]);
				else changes.push({
					path: [...path, key],
					kind: "gone",
					value
				});
			}
			for (const [key, value] of right.entries) if (!left.entries.some(([name]) => isSame(name, key))) changes.push({
				path: [...path, key],
				kind: "is",
				value
			});
		} else if ("items" in left && "items" in right && left.type === right.type) {
			const { items } = left;
			const others = right.items;
			for (const value of items) if (!others.some((other) => isSame(other, value))) changes.push({
				path,
				kind: "gone",
				value
			});
			for (const value of others) if (!items.some((other) => isSame(other, value))) changes.push({
				path,
				kind: "added",
				value
			});
		} else {
			if (path.length === 0) return void 0;
			changes.push({
				path,
				kind: "is",
				value: right
			});
		}
	}
	return changes.length > 0 && changes.length <= mostChanges ? changes : void 0;
}
// src/report/settings/variable-words.ts
const longest = 60;
const mostTold = 3;
function variableWords(variable, possibilities, current, layout) {
	const flat = { redactor: layout.redactor };
	const outcome = ({ value }) => value ? valueWords(value, current, flat) : "Django does not start";
	const own = ownText(possibilities, outcome);
	const told = (own === void 0 ? possibilities : possibilities.filter((one) => !isPlaceholder(one))).map((one) => ({
		result: outcome(one),
		state: stateWords(one.supposed, flat)
	}));
	const groups = grouped(own === void 0 ? told : [...told, {
		result: own,
		state: "set"
	}], ({ result }) => result);
	const [only] = groups.keys();
	if (groups.size === 1 && only !== void 0) return `${variable}, whatever it is: ${only}`;
	return `${variable} ${[...groups].map(([result, states]) => `${listed(states.map(({ state }) => state))}: ${result}`).join("; ")}`;
}
function stateWords(supposed, layout) {
	if (supposed.kind === "text") return pythonText({
		type: "str",
		value: supposed.text
	}, layout);
	return supposed.kind === "any" ? "other" : "unset";
}
function valueWords(value, current, layout) {
	const whole = pythonText(value, layout);
	if (whole.length <= longest || !current) return whole;
	if (whole === pythonText(current, layout)) return "as above";
	const changes = changesBetween(current, value)?.map((change) => changeWords(change, layout)).join(", ");
	return changes !== void 0 && changes.length < whole.length ? changes : whole;
}
function changeWords({ path, kind, value }, layout) {
	const place = path.map((key) => `[${pythonText(key, layout)}]`).join("");
	const shown = pythonText(value, layout);
	switch (kind) {
		case "is": return `${place} = ${shown}`;
		case "added": return `${place} ${withWords(value, layout)}`.trimStart();
		case "gone": return path.length === 0 || !place.endsWith("]") ? `without ${shown}` : `without ${place}`;
	}
}
function withWords(value, layout) {
	if (value.type !== "unknown" || !value.among) return `with ${pythonText(value, layout)}`;
	return value.among.length <= mostTold && value.among.every(({ type }) => type !== "unknown") ? `perhaps with ${listed(value.among.map((item) => pythonText(item, layout)))}` : "perhaps with more";
}
const listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
const isText = ({ supposed }, word) => supposed.kind === "text" && supposed.text === word;
const isPlaceholder = (possibility) => possibility.supposed.kind === "any" || isText(possibility, "False") || isText(possibility, "True");
function ownText(possibilities, outcome) {
	const [off, on] = ["False", "True"].map((word) => {
		const found = possibilities.find((possibility) => isText(possibility, word));
		return found && outcome(found).replace(/'(?:[^'\\]|\\.)*'/g, (literal) => literal.replaceAll(word, "<text>"));
	});
	return off !== void 0 && off === on && (off.includes("<text>") || off.includes("(hidden)")) ? off : void 0;
}
export { pythonText as a, hidden as i, variableWords as n, rowOf as r, stateWords as t };
