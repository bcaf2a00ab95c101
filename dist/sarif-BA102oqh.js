import { Tt as familyOf, _t as MaskedLines, qt as span } from "./check-ClqScLA1.js";
import { t as escapeControls } from "./cli.js";
import { n as placeObject } from "./finding-object-Bh3xuGS3.js";
import { t as fixesShown } from "./fixes-shown-BNgsB828.js";
import { r as stringify } from "./json-BUzLx7xg.js";
import { t as describeRule } from "./rule-page-B0z9Hixw.js";
// src/report/sarif/line-hashes.ts
const window = 100;
const base = 37n;
const end = "\uffff";
var LineHashes = class {
	#text;
	#starts;
	#occurrences;
	constructor(file, lines) {
		this.#text = asGithubReads(textWithoutSecrets(file, lines), file).replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "") + end;
		const starts = [0];
		for (let at = this.#text.indexOf("\n"); at >= 0; at = this.#text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.#starts = starts;
		const seen = new Map();
		this.#occurrences = starts.map((start) => {
			const hashed = this.#text.slice(start, start + window);
			const count = (seen.get(hashed) ?? 0) + 1;
			seen.set(hashed, count);
			return count;
		});
	}
	of(line) {
		const start = this.#starts[line - 1] ?? this.#text.length;
		let hash = 0n;
		for (let index = 0; index < window; index++) hash = BigInt.asUintN(64, hash * base + BigInt(unitAt(this.#text, start + index)));
		return {
			hash: hash.toString(16),
			occurrence: this.#occurrences[line - 1] ?? 1
		};
	}
};
const unitAt = (text, index) => index < text.length ? text.charCodeAt(index) : 0;
function textWithoutSecrets(file, lines) {
	if (!lines.hasSecrets(file)) return file.text;
	let text = "";
	for (let line = 1; line <= file.lineCount; line++) {
		const start = file.offsetOfLine(line);
		const full = file.text.slice(start, file.offsetOfLine(line + 1));
		text += lines.text(file, line) + full.slice(file.lineText(line).length);
	}
	return text;
}
const asGithubReads = (text, { encoding }) => encoding === "latin-1" ? Buffer.from(text, "latin1").toString("utf8") : text;
// src/report/sarif/fingerprints.ts
function lineFingerprints(findings, report) {
	const lines = new MaskedLines(report.secrets);
	const hashes = new Map();
	const known = new Map();
	const taken = new Set();
	const waiting = [];
	const keyOf = ({ ruleId, at }, hash) => [
		ruleId,
		report.pathOf(at.file),
		hash
	].join("\0");
	const take = (finding, hash) => {
		const key = keyOf(finding, hash);
		if (taken.has(key)) return false;
		taken.add(key);
		known.set(finding, hash);
		return true;
	};
	for (const finding of findings) {
		const { at, fingerprint } = finding;
		if (at.standsIn === true) {
			const hash = fingerprint.slice(0, 16);
			if (!take(finding, `${hash}:1`)) waiting.push([
				finding,
				hash,
				1
			]);
			continue;
		}
		const own = hashes.get(at.file) ?? new LineHashes(at.file, lines);
		hashes.set(at.file, own);
		const { hash, occurrence } = own.of(at.file.positionAt(at.start).line);
		if (!take(finding, `${hash}:${occurrence}`)) waiting.push([
			finding,
			hash,
			occurrence
		]);
	}
	for (const [finding, hash, occurrence] of waiting) {
		let count = occurrence + 1;
		while (!take(finding, `${hash}:${count}`)) count++;
	}
	return known;
}
// src/report/sarif/rule-descriptor.ts
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
const securitySeverities = {
	error: "8.0",
	warning: "5.0",
	info: "2.0"
};
const problemSeverities = {
	error: "error",
	warning: "warning",
	info: "recommendation"
};
const longestDescription = 1024;
function ruleDescriptor(card) {
	const { id, title, severity, why, recommended, stage, tags = [], references } = card;
	const isSecurity = tags.includes("security");
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: shorten(why.trim()) },
		help: {
			text: describeRule(card),
			markdown: describeRule(card)
		},
		helpUri: references[0],
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: [
				...isSecurity ? ["security"] : [],
				familyOf(card),
				...tags.filter((tag) => tag !== "security").map(taxonomyTag)
			],
			precision: recommended === false || stage === "preview" ? "medium" : "high",
			"problem.severity": problemSeverities[severity],
			...isSecurity && { "security-severity": securitySeverities[severity] }
		}
	};
}
function taxonomyTag(tag) {
	const [, number] = /^cwe-(\d+)$/i.exec(tag) ?? [];
	return number === void 0 ? tag : `external/cwe/cwe-${number.padStart(3, "0")}`;
}
const shorten = (text) => text.length <= longestDescription ? text : `${text.slice(0, 1021).replace(/\s+\S*$/, "")}...`;
// src/report/sarif/sarif.ts
function formatSarif(report, { showSuppressed }) {
	const all = showSuppressed ? [...report.findings, ...report.suppressed] : report.findings;
	const found = new Set(all.map(({ ruleId }) => ruleId));
	const rules = report.rules.filter(({ id }) => found.has(id));
	const indices = new Map(rules.map(({ id }, index) => [id, index]));
	const hashes = lineFingerprints(all, report);
	const accepted = new Map(report.suppressed.map((finding) => [finding, finding]));
	return stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "django-prod-lint",
				version: report.version,
				semanticVersion: report.version,
				rules: rules.map(ruleDescriptor)
			} },
			automationDetails: { id: "django-prod-lint/" },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The directory in which django-prod-lint ran." } } },
			invocations: [{
				executionSuccessful: report.problems.length === 0 && !report.failed,
				toolExecutionNotifications: report.problems.map((problem) => notification(problem))
			}],
			results: all.map((finding) => ({
				...result(finding, report),
				ruleIndex: indices.get(finding.ruleId),
				partialFingerprints: {
					primaryLocationLineHash: hashes.get(finding),
					"djangoProdLint/v1": finding.fingerprint
				},
				...showSuppressed && { suppressions: suppressions(accepted.get(finding)) }
			}))
		}]
	});
}
const suppressions = (finding) => finding ? [{
	kind: finding.by === "baseline" ? "external" : "inSource",
	status: "accepted",
	justification: finding.reason
}] : [];
const root = "%SRCROOT%";
function result(finding, report) {
	const { ruleId, severity, certainty, at, related = [], unless } = finding;
	const fixes = fixesShown(finding, report);
	return {
		ruleId,
		level: levels[severity],
		message: { text: messageText(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(report.pathOf(at.file)),
			region: region(firstLineOf(at), report)
		} }],
		...related.length > 0 && { relatedLocations: related.map((one, index) => ({
			id: index + 1,
			message: { text: literally(one.message) },
			physicalLocation: {
				artifactLocation: artifact(report.pathOf(one.at.file)),
				region: region(firstLineOf(one.at), report)
			}
		})) },
		...fixes.length > 0 && { fixes: fixes.map(({ title, edits }) => ({
			description: { text: literally(title) },
			artifactChanges: [...new Set(edits.map((edit) => edit.at.file))].map((file) => ({
				artifactLocation: artifact(report.pathOf(file)),
				replacements: edits.filter((edit) => edit.at.file === file).map((edit) => ({
					deletedRegion: region(edit.at, report),
					insertedContent: { text: edit.text }
				}))
			}))
		})) },
		properties: {
			certainty,
			...unless !== void 0 && { unless }
		}
	};
}
function messageText({ message, help, related = [] }) {
	const places = related.map((one, index) => `[${escapeControls(one.message || "this place").replace(/[\\[\]]/g, "\\$&")}](${index + 1})`);
	return [message, ...help === void 0 ? [] : [help]].map(literally).join(" ") + (places.length === 0 ? "" : ` See: ${places.join("; ")}.`);
}
const literally = (text) => escapeControls(text).replace(/\[(?=[^[\]]*\]\()/g, "\\[");
const artifact = (path) => ({
	uri: path.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd").split("/").map(encodeURIComponent).join("/"),
	uriBaseId: root
});
function firstLineOf(at) {
	const { line } = at.file.positionAt(at.start);
	return span(at.file, at.start, Math.max(at.start, Math.min(at.end, at.file.offsetOfLine(line) + at.file.lineText(line).length)));
}
function region(at, report) {
	const { line, column, endLine, endColumn } = placeObject(at, report);
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
const notification = ({ path, message }) => ({
	level: "error",
	message: { text: literally(message) },
	...path !== "" && { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] }
});
export { formatSarif };
