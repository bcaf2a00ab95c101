import { _t as MaskedLines, o as evidenceShown, r as excerptOf, xt as severities } from "./check-ClqScLA1.js";
import { t as escapeControls } from "./cli.js";
import { n as placeObject } from "./finding-object-Bh3xuGS3.js";
// src/report/markdown.ts
const mostBytes = 983040;
function formatMarkdown(report, { showSuppressed }) {
	const page = new Page(mostBytes);
	page.add(`## django-prod-lint: ${verdict(report)}\n`);
	const judged = [...new Set(report.settings.map((one) => `Settings ${code(one.module)} (${code(report.pathOf(one.anchor.file))}), because ${plain(evidenceShown(one, report.pathOf))}.\n`))];
	page.add(judged.length === 0 ? "\nNo Django settings were judged.\n" : `\n${judged.join("\n")}`);
	const of = (...wanted) => severities.filter((severity) => wanted.includes(severity)).flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
	const grave = of("error", "warning");
	page.table(report.problems, ["| What could not be analysed | Why |", "| --- | --- |"], ({ path, message }) => `| ${code(path === "" ? "the run" : path)} | ${plain(message)} |`);
	page.table(grave, head("What happens in production"), (finding) => row(finding, report));
	page.fold(counted(report.summary.info, "info"), of("info"), head("Worth knowing"), (finding) => row(finding, report));
	if (showSuppressed) page.fold(`${report.suppressed.length} accepted`, report.suppressed, head("What is accepted"), (finding) => row(finding, report));
	const lines = new MaskedLines(report.secrets);
	page.fold("The source of errors and warnings", grave, [], (finding) => source(finding, report, lines));
	if (report.findings.length > 0) page.add("\n`django-prod-lint explain RULE` says why a rule matters and what to write instead.\n");
	return page.text();
}
const head = (what) => [`| | Place | ${what} | Rule |`, "| --- | --- | --- | --- |"];
const icons = {
	error: "&#10060;",
	warning: "&#9888;&#65039;",
	info: "&#8505;&#65039;"
};
function row(finding, report) {
	const { path, line } = placeObject(finding.at, report);
	const { severity, message, help, ruleId, url } = finding;
	return `| ${icons[severity]} ${severity} | ${code(`${path}:${line}`)} | ${plain(message)}${help === void 0 ? "" : `<br>${plain(help)}`} | [${plain(ruleId)}](<${url}>) |`;
}
function source({ at, ruleId }, report, lines) {
	const excerpt = excerptOf(at, lines);
	const { path, line } = placeObject(at, report);
	const head = `\n${code(`${path}:${line}`)} ${plain(ruleId)}\n`;
	if (!excerpt) return head;
	const fence = "`".repeat(Math.max(3, ...[...excerpt.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
	const gutter = `${excerpt.line} | `;
	return `${head}\n${fence}text\n${gutter}${excerpt.text}\n${" ".repeat(gutter.length + excerpt.from)}${"^".repeat(excerpt.width)}\n${fence}`;
}
function verdict({ summary, problems }) {
	const found = severities.filter((severity) => summary[severity] > 0).map((severity) => counted(summary[severity], severity));
	if (problems.length > 0) found.push(counted(problems.length, "problem"));
	if (summary.suppressed > 0) found.push(`${summary.suppressed} suppressed`);
	if (summary.baselined > 0) found.push(`${summary.baselined} accepted by the baseline`);
	return found.length === 0 ? "nothing found" : found.join(", ");
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const plain = (text) => escapeControls(text).replace(/[\\`*<>[\]|~$&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\.|:(?=\/)/gi, "\\$&").replace(/[@#]/g, "$&<!-- -->");
const code = (text) => `<code>${plain(text)}</code>`;
var Page = class {
	#parts = [];
	#room;
	constructor(mostBytes) {
		this.#room = mostBytes;
	}
	add(part) {
		const size = Buffer.byteLength(part);
		if (size > this.#room) return false;
		this.#room -= size;
		this.#parts.push(part);
		return true;
	}
	table(things, head, line) {
		if (things.length === 0) return;
		const shown = this.add(`\n${head.map((text) => `${text}\n`).join("")}`) ? things.findIndex((thing) => !this.add(`${line(thing)}\n`)) : 0;
		const left = shown < 0 ? 0 : things.length - shown;
		if (left > 0) this.#parts.push(`\n**${left} more ${left === 1 ? "is" : "are"} left out here: a summary on GitHub has room for 1 MiB. Other formats tell of all.**\n`);
	}
	fold(title, things, head, line) {
		if (things.length === 0) return;
		this.#parts.push(`\n<details><summary>${title}</summary>\n`);
		this.table(things, head, line);
		this.#parts.push("\n</details>\n");
	}
	text() {
		return this.#parts.join("");
	}
};
export { formatMarkdown };
