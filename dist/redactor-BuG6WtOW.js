import { Jt as textOf, Lt as elements, vt as mask } from "./check-ClqScLA1.js";
// src/report/settings/redactor.ts
const shortestSecret = 6;
var Redactor = class {
	#texts;
	#secrets = new Set();
	constructor(places) {
		const written = places.map((at) => textOf(at).replace(/^\w{0,2}("""|'''|"|')(.*)\1$/s, "$2"));
		this.#texts = new Set(written.filter(({ length }) => length >= shortestSecret));
	}
	learn(item) {
		const waiting = item ? [item] : [];
		for (let next = waiting.pop(); next; next = waiting.pop()) {
			if (next.type === "secret" && next.value.length >= shortestSecret) this.#secrets.add(next.value);
			if (next.type === "dict") for (const pair of next.entries) waiting.push(...pair);
			else waiting.push(...elements(next));
		}
	}
	redact(text) {
		const shown = [...this.#texts].reduce((hidden, secret) => hidden.includes(secret) ? hidden.replaceAll(secret, mask) : hidden, text);
		return [...this.#secrets].some((secret) => secret.satisfies((hidden) => shown.includes(hidden))) ? mask : shown;
	}
};
export { Redactor as t };
