import { bt as isAtLeast } from "./check-ClqScLA1.js";
import { n as escapeXml, t as escapeControls } from "./cli.js";
import { n as placeObject } from "./finding-object-Bh3xuGS3.js";
// src/report/junit.ts
function formatJunit(report) {
	const suites = [...byPath(report)].map(([path, findings]) => suite(path, findings.map((finding) => findingCase(finding, report))));
	if (report.problems.length > 0) suites.push(suite("problems", report.problems.map(problemCase)));
	if (suites.length === 0) suites.push(suite("django-prod-lint", [{
		outcome: "pass",
		xml: "<testcase name=\"nothing found\" classname=\"django-prod-lint\"/>"
	}]));
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="django-prod-lint" ${counts(suites.flatMap(({ cases }) => cases))}>\n${suites.map(({ xml }) => xml).join("")}</testsuites>\n`;
}
function byPath({ findings, pathOf }) {
	const groups = new Map();
	for (const finding of findings) {
		const path = pathOf(finding.at.file);
		const group = groups.get(path) ?? [];
		groups.set(path, group);
		group.push(finding);
	}
	return groups;
}
const suite = (name, cases) => ({
	cases,
	xml: `  <testsuite name="${clean(name)}" ${counts(cases)} skipped="0" time="0">\n${cases.map(({ xml }) => `    ${xml}\n`).join("")}  </testsuite>\n`
});
function counts(cases) {
	const count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
	return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
}
function findingCase(finding, report) {
	const { ruleId, severity, message, help, url, at } = finding;
	const { path, line, column } = placeObject(at, report);
	const isFailure = report.failOn !== "never" && isAtLeast(severity, report.failOn);
	const told = [
		`${path}:${line}:${column}: ${severity}: ${message}`,
		...help === void 0 ? [] : [help],
		url
	].map(clean).join("\n");
	const body = isFailure ? `<failure message="${clean(message)}" type="${severity}">${told}</failure>` : `<system-out>${told}</system-out>`;
	return {
		outcome: isFailure ? "failure" : "pass",
		xml: `<testcase name="${clean(`${ruleId} at line ${line}:${column}`)}" classname="${clean(path)}" file="${clean(path)}" line="${line}" time="0">${body}</testcase>`
	};
}
const problemCase = ({ path, message }) => ({
	outcome: "error",
	xml: `<testcase name="${clean(path === "" ? "the run" : path)}" classname="problem" time="0"><error message="${clean(message)}" type="problem">${clean(message)}</error></testcase>`
});
const clean = (text) => escapeXml(escapeControls(text));
export { formatJunit };
