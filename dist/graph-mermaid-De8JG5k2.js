import { a as reasonsOf, i as placeText, r as kindNames, t as brokenLinks } from "./graph-rgMnhdK0.js";
// src/report/graph/graph-mermaid.ts
const arrows = {
	sound: "-->",
	likely: "-.->",
	broken: "--x",
	unknown: "-.->"
};
function formatGraphMermaid({ deployments }) {
	const lines = ["flowchart LR"];
	const broken = [];
	let count = 0;
	for (const deployment of deployments) {
		lines.push(`  subgraph ${deployment.id}["${escapeLabel(deployment.title)}"]`, "    direction LR");
		for (const node of deployment.nodes) lines.push(`    ${node.id}["${nodeLabel(node)}"]`);
		for (const link of deployment.links) {
			const reasons = reasonsOf(link).map(({ message }) => message);
			lines.push(`    ${link.from} ${arrows[link.state]}|"${[link.label, ...reasons].map(escapeLabel).join("<br/>")}"| ${link.to}`);
			if (link.state === "broken") broken.push(count);
			count++;
		}
		lines.push("  end");
		if (brokenLinks(deployment).length > 0) lines.push(`  style ${deployment.id} stroke:#cf222e`);
	}
	if (broken.length > 0) lines.push(`  linkStyle ${broken.join(",")} stroke:#cf222e,color:#cf222e`);
	return `${lines.join("\n")}\n`;
}
const nodeLabel = ({ kind, title, details, place }) => [
	title ?? `no ${kindNames[kind]} is known`,
	...details,
	...place ? [placeText(place)] : []
].map(escapeLabel).join("<br/>");
const escapeLabel = (text) => text.replace(/["`]/g, "'").replace(/[#&<>|\\]/g, (character) => `#${character.charCodeAt(0)};`);
export { formatGraphMermaid };
