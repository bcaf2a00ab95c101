import { Bt as onceForEach, Vt as asWritten } from "./check-ClqScLA1.js";
import { t as Redactor } from "./redactor-BuG6WtOW.js";
// src/report/fixes-shown.ts
const redactorOf = onceForEach(({ secrets }) => new Redactor(secrets));
function fixesShown({ fixes = [] }, report) {
	if (fixes.length === 0) return fixes;
	const redactor = redactorOf(report);
	return fixes.filter(({ edits }) => edits.every(({ text }) => redactor.redact(text) === text)).map((fix) => ({
		...fix,
		edits: fix.edits.map((edit) => ({
			...edit,
			text: asWritten(edit)
		}))
	}));
}
export { fixesShown as t };
