import { t as formatText, xt as severities } from "./check-ClqScLA1.js";
import { t as escapeControls } from "./cli.js";
// src/report/github.ts
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function formatGithub(report) {
	const lines = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity)).map((finding) => command(finding, report));
	for (const { path, message } of report.problems) lines.push(`::error ${path === "" ? "" : `file=${property(path)},`}title=problem::${data(message)}`);
	return `${lines.map((line) => `${line}\n`).join("")}${formatText(report, {
		colored: false,
		quiet: false,
		statistics: false,
		showSuppressed: false
	})}`;
}
function command(finding, report) {
	const { file } = finding.at;
	const start = file.positionAt(finding.at.start);
	const end = file.positionAt(finding.at.end);
	const region = {
		file: report.pathOf(file),
		line: start.line,
		endLine: end.line,
		col: start.column,
		endColumn: end.column,
		title: finding.ruleId
	};
	const properties = Object.entries(region).map(([name, value]) => `${name}=${property(String(value))}`);
	const message = [
		finding.message,
		...finding.help === void 0 ? [] : [finding.help],
		finding.url
	];
	return `::${commands[finding.severity]} ${properties.join(",")}::${message.map(data).join("%0A")}`;
}
const data = (text) => escapeControls(text).replace(/%/g, "%25");
const property = (text) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
export { formatGithub };
