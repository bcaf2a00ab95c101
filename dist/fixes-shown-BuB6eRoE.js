import { Lt as asWritten } from "./check-BeLDgrS3.js";
import { t as Redactor } from "./redactor-D9nz3_1t.js";
// src/report/fixes-shown.ts
const redactors = new WeakMap();
function fixesShown({ fixes = [] }, report) {
	if (fixes.length === 0) return fixes;
	let redactor = redactors.get(report);
	if (!redactor) redactors.set(report, redactor = new Redactor(report.secrets));
	const known = redactor;
	return fixes.filter(({ edits }) => edits.every(({ text }) => known.redact(text) === text)).map((fix) => ({
		...fix,
		edits: fix.edits.map((edit) => ({
			...edit,
			text: asWritten(edit)
		}))
	}));
}
export { fixesShown as t };
