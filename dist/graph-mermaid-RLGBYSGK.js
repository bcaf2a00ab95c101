import {
  brokenLinks,
  kindNames,
  placeText,
  reasonsOf
} from "./chunk-7DTLIKQX.js";
import "./chunk-VOEMSLEO.js";

// src/report/graph/graph-mermaid.ts
var arrows = { sound: "-->", likely: "-.->", broken: "--x", unknown: "-.->" };
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
  return `${lines.join("\n")}
`;
}
var nodeLabel = ({ kind, title, details, place }) => [title ?? `no ${kindNames[kind]} is known`, ...details, ...place ? [placeText(place)] : []].map(escapeLabel).join("<br/>");
var escapeLabel = (text) => text.replace(/["`]/g, "'").replace(/[#&<>|\\]/g, (character) => `#${character.charCodeAt(0)};`);
export {
  formatGraphMermaid
};
