import { t as escapeControls } from "./cli.js";
import { n as placeObject } from "./finding-object-Bh3xuGS3.js";
import { r as stringify } from "./json-BUzLx7xg.js";
import { createHash } from "node:crypto";
// src/report/gitlab.ts
const severities = {
	error: "critical",
	warning: "major",
	info: "info"
};
function formatGitlab(report) {
	return stringify([...report.findings.map((finding) => entry(finding, report)), ...report.problems.map(problemEntry)]);
}
function entry({ ruleId, severity, message, help, at, fingerprint }, report) {
	const { path, line, endLine } = placeObject(at, report);
	return {
		description: escapeControls(`${ruleId}: ${message}${help === void 0 ? "" : ` ${help}`}`),
		check_name: ruleId,
		fingerprint,
		severity: severities[severity],
		location: {
			path,
			lines: {
				begin: line,
				end: endLine
			}
		}
	};
}
const problemEntry = ({ path, message }) => ({
	description: escapeControls(`problem: ${message}`),
	check_name: "problem",
	fingerprint: createHash("sha256").update(`problem\0${path}\0${message}`).digest("hex").slice(0, 32),
	severity: "blocker",
	location: {
		path: path === "" ? "." : path,
		lines: { begin: 1 }
	}
});
export { formatGitlab };
