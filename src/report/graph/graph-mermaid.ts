import { brokenLinks, type DeploymentGraph, type GraphLink, type GraphNode, kindNames, placeText, reasonsOf } from "./graph.ts";

const arrows: Readonly<Record<GraphLink["state"], string>> = { sound: "-->", likely: "-.->", broken: "--x", unknown: "-.->" };

/** The graph as a Mermaid flowchart, for Markdown pages. */
export function formatGraphMermaid({ deployments }: DeploymentGraph): string {
  const lines = ["flowchart LR"];
  const broken: number[] = [];
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

const nodeLabel = ({ kind, title, details, place }: GraphNode): string => [title ?? `no ${kindNames[kind]} is known`, ...details, ...(place ? [placeText(place)] : [])].map(escapeLabel).join("<br/>");

/** Within quotes Mermaid takes everything for text but quotes, markup, and its own entities, of which `#35;` is one. */
const escapeLabel = (text: string): string => text.replace(/["`]/g, "'").replace(/[#&<>|\\]/g, (character) => `#${character.charCodeAt(0)};`);
