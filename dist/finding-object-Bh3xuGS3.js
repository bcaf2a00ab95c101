import { t as fixesShown } from "./fixes-shown-BNgsB828.js";
// src/report/finding-object.ts
function findingObject(finding, report) {
	const { ruleId, severity, certainty, message, help, at, related = [], unless, aliases, url, fingerprint } = finding;
	return {
		ruleId,
		severity,
		certainty,
		message,
		help,
		...placeObject(at, report),
		related: related.map((one) => ({
			message: one.message,
			...placeObject(one.at, report)
		})),
		fixes: fixesShown(finding, report).map(({ title, safe, edits }) => ({
			title,
			safe,
			edits: edits.map((edit) => ({
				...placeObject(edit.at, report),
				text: edit.text
			}))
		})),
		unless,
		aliases,
		url,
		fingerprint
	};
}
const suppressedObject = (finding, report) => ({
	...findingObject(finding, report),
	by: finding.by,
	reason: finding.reason
});
function placeObject(at, { pathOf }) {
	const start = at.file.positionAt(at.start);
	const end = at.file.positionAt(at.end);
	return {
		path: pathOf(at.file),
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
export { placeObject as n, suppressedObject as r, findingObject as t };
