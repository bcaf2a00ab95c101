import { a as makePalette } from "./check-ClqScLA1.js";
import { i as placeText, n as countText, r as kindNames, t as brokenLinks } from "./graph-rgMnhdK0.js";
// src/report/graph/graph-text.ts
const stateWords = {
	sound: "",
	likely: " (likely)",
	broken: " (broken)",
	unknown: " (unknown)"
};
function formatGraphText({ deployments, problems }, { colored }) {
	const paint = makePalette(colored);
	const lines = [];
	for (const [index, deployment] of deployments.entries()) {
		const broken = brokenLinks(deployment).length;
		const verdict = broken > 0 ? paint.severity.error(`${broken} broken link${broken === 1 ? "" : "s"}`) : paint.good("no broken link");
		lines.push(`${paint.strong(`Deployment ${index + 1} of ${deployments.length}: ${deployment.title}`)}, ${verdict}`, "");
		for (const node of deployment.nodes) {
			const marks = countText(node.findings);
			const title = node.title === void 0 ? paint.faint(`no ${kindNames[node.kind]} is known`) : `${paint.strong(node.title)}${node.details.length > 0 ? `  ${node.details.join("; ")}` : ""}`;
			lines.push(`  ${title}${node.place ? `  ${paint.faint(placeText(node.place))}` : ""}${marks === "" ? "" : `  ${paint.severity.warning(`[${marks}]`)}`}`);
			for (const link of linksFrom(deployment, node)) lines.push(...linkLines(link, paint));
		}
		lines.push("");
	}
	for (const { path, message } of problems) lines.push(`${paint.severity.error("problem")}: ${path}: ${message}`);
	return `${lines.join("\n").trimEnd()}\n`;
}
const linksFrom = ({ links }, { id }) => links.filter(({ from }) => from === id);
function linkLines({ state, label, evidence, findings }, paint) {
	const isBroken = state === "broken";
	const bar = isBroken ? paint.severity.error("  X") : paint.frame(state === "sound" ? "  |" : "  :");
	return [
		`${bar} ${label}${isBroken ? paint.severity.error(stateWords[state]) : stateWords[state]}`,
		...evidence.map(({ text, place }) => `${bar}   ${paint.faint(`${text}${place ? ` (${placeText(place)})` : ""}`)}`),
		...findings.map((finding) => `${bar}   ${paint.severity[finding.severity](finding.severity)}: ${finding.message} ${paint.faint(`[${finding.ruleId}] ${placeText(finding)}`)}`),
		isBroken ? paint.severity.error("  v") : paint.frame("  v")
	];
}
export { formatGraphText };
