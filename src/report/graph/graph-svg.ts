import { escapeXml } from "../escape.ts";
import { countText, type DeploymentGraph, type GraphDeployment, type GraphLink, kindNames, placeText, reasonsOf } from "./graph.ts";
import { layOut, type Layout, type PlacedNode, sizes, wrap } from "./layout.ts";
import { colours, drawing } from "./theme.ts";

/** The graph as one drawing of its own, the reasons of broken links below each deployment. */
export function formatGraphSvg({ deployments }: DeploymentGraph): string {
  let y = 0;
  let width = 400;
  const parts: string[] = [];
  for (const [index, deployment] of deployments.entries()) {
    const layout = layOut(deployment);
    const title = wrap(`${index + 1}. ${deployment.title}`, 110, 1).join("");
    parts.push(`<text class="lane" x="${sizes.margin}" y="${y + 34}">${escapeXml(title)}</text>`, `<g transform="translate(0 ${y + 40})">${drawDeployment(deployment, layout)}</g>`);
    y += 40 + layout.height;
    width = Math.max(width, layout.width);
    for (const reason of deployment.links.flatMap(reasonsOf)) {
      const lines = wrap(reason.message, 130, 3);
      parts.push(...lines.map((line, row) => `<text class="reason" x="${sizes.margin + 24}" y="${y + 16 + row * 18}">${escapeXml(line)}</text>`), cross(sizes.margin + 9, y + 11));
      y += lines.length * 18;
      parts.push(`<text class="where" x="${sizes.margin + 24}" y="${y + 15}">${escapeXml(`${reason.ruleId}, ${placeText(reason)}`)}</text>`);
      y += 30;
    }
    y += 12;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="deployments">\n<style>${colours}${drawing}</style>\n<rect width="100%" height="100%" fill="var(--ground)"/>\n${parts.join("\n")}\n</svg>\n`;
}

/** The inside of the drawing of one deployment. */
export function drawDeployment({ links }: GraphDeployment, { nodes }: Layout): string {
  const places = new Map(nodes.map((placed) => [placed.node.id, placed] as const));
  const drawn = links.map((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from && to ? drawLink(link, from, to) : "";
  });
  return [...drawn, ...nodes.map(drawNode)].join("\n");
}

function drawNode({ node, x, y, width, height, lines }: PlacedNode): string {
  const missing = node.title === undefined ? " missing" : "";
  const name = kindNames[node.kind].toUpperCase();
  const count = countText(node.findings);
  const grave = count.includes("error") ? "error" : "warning";
  const title = wrap(node.title ?? "not known from the files", 26, 1).join("");
  const full = [node.title ?? "", ...node.details, node.place ? placeText(node.place) : ""].filter(Boolean);
  return `<g>${hint(full)}<rect class="box${missing}" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/><rect fill="var(--${node.kind})" x="${x}" y="${y + 12}" width="4" height="${height - 24}" rx="2"/>
<text class="kind" fill="var(--${node.kind})" x="${x + 16}" y="${y + 22}">${name}</text><text class="title${missing}" x="${x + 16}" y="${y + 43}">${escapeXml(title)}</text>
${lines.map((line, row) => `<text class="detail" x="${x + 16}" y="${y + 62 + row * sizes.line}">${escapeXml(line)}</text>`).join("")}${count === "" ? "" : `<text class="badge ${grave}" x="${x + width - 12}" y="${y - 6}">${count}</text>`}</g>`;
}

function drawLink(link: GraphLink, from: PlacedNode, to: PlacedNode): string {
  const [x1, y1, x2, y2] = [from.x + from.width + 2, from.y + from.height / 2, to.x - 10, to.y + to.height / 2];
  const [middle, height] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const broken = link.state === "broken" ? " broken" : "";
  const path = `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  const label = link.label.replace(" to ", "\n").split("\n").flatMap((part) => wrap(part, 20, 1));
  const texts = label.map((text, row) => `<text class="label${broken}" ${labelPlace(row, label.length, { x: middle, y: height }, { x: x1, y: y1 }, broken !== "")}>${escapeXml(text)}</text>`).join("");
  const why = link.evidence.map(({ text, place }) => `${text}${place ? ` (${placeText(place)})` : ""}`);
  return `<g>${hint([...reasonsOf(link).map(({ message }) => message), ...why])}<path class="link ${link.state}" d="${path}"/><path class="head${broken}" d="M${x2 + 8} ${y2} l-11 -6 v12 z"/>${texts}${broken === "" ? "" : cross(middle, height)}</g>`;
}

/** What a pointer brings to light. No line of the drawing begins with a text of the project, which a build server could take for a command. */
const hint = (lines: readonly string[]): string => `<title>${lines.map(escapeXml).join("&#10;")}</title>`;

/** Above and below the middle of a straight link; of one that bends, on the outer side of its beginning, where others do not pass. */
function labelPlace(row: number, rows: number, middle: { readonly x: number; readonly y: number }, start: { readonly x: number; readonly y: number }, broken: boolean): string {
  if (Math.abs(middle.y - start.y) > 4) return `x="${start.x + 60}" y="${start.y < middle.y ? start.y - 9 - (rows - 1 - row) * 14 : start.y + 18 + row * 14}"`;
  const away = broken ? 20 : 9;
  return `x="${middle.x}" y="${row === 0 ? middle.y - away : middle.y + away + 9}"`;
}

const cross = (x: number, y: number): string => `<circle class="cross" cx="${x}" cy="${y}" r="9.5"/><path class="crossmark" d="M${x - 3.6} ${y - 3.6} l7.2 7.2 m0 -7.2 l-7.2 7.2"/>`;
