import { t as fixesShown } from "./fixes-shown-BNgsB828.js";
import { r as stringify } from "./json-BUzLx7xg.js";
// src/report/rdjson.ts
const severities = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
function formatRdjson(report) {
	return stringify({
		source: { name: "django-prod-lint" },
		diagnostics: [...report.findings.map((finding) => diagnostic(finding, report)), ...report.problems.map(({ path, message }) => ({
			message,
			...path !== "" && { location: { path } },
			severity: "ERROR",
			code: { value: "problem" }
		}))]
	});
}
function diagnostic(finding, report) {
	const { ruleId, severity, message, help, at, related = [], url } = finding;
	return {
		message: help === void 0 ? message : `${message} ${help}`,
		location: location(at, report),
		severity: severities[severity],
		code: {
			value: ruleId,
			url
		},
		suggestions: fixesShown(finding, report).flatMap(({ edits: [edit, ...others] }) => edit && others.length === 0 && edit.at.file === at.file ? [{
			range: range(edit.at),
			text: edit.text
		}] : []),
		related_locations: related.map((one) => ({
			message: one.message,
			location: location(one.at, report)
		}))
	};
}
const location = (at, { pathOf }) => ({
	path: pathOf(at.file),
	range: range(at)
});
const range = ({ file, start, end }) => ({
	start: position(file, start),
	end: position(file, end)
});
function position(file, offset) {
	const { line } = file.positionAt(offset);
	const before = file.text.slice(file.offsetOfLine(line), offset);
	return {
		line,
		column: 1 + (file.encoding === "latin-1" ? before.length : Buffer.byteLength(before))
	};
}
export { formatRdjson };
