import { n as escapeXml } from "./cli.js";
import { a as reasonsOf, i as placeText, n as countText, r as kindNames } from "./graph-rgMnhdK0.js";
// src/report/graph/layout.ts
const sizes = {
	margin: 20,
	node: 226,
	gap: 138,
	title: 62,
	line: 17,
	between: 22,
	characters: 27
};
const columns = {
	front: 0,
	appServer: 1,
	entryPoint: 2,
	settings: 3
};
function layOut({ nodes }) {
	const sized = nodes.map((node) => {
		const lines = [...node.details.flatMap((text) => wrap(text, sizes.characters, 2)), ...node.place ? wrap(`${node.place.path}:${node.place.line}`, sizes.characters, 4) : []];
		return {
			node,
			lines,
			height: sizes.title + lines.length * sizes.line
		};
	});
	const first = Math.min(3, ...nodes.map(({ kind }) => columns[kind]));
	const last = Math.max(first, ...nodes.map(({ kind }) => columns[kind]));
	const heightOf = (column) => {
		const own = sized.filter(({ node }) => columns[node.kind] === column);
		return own.reduce((sum, { height }) => sum + height, 0) + Math.max(0, own.length - 1) * sizes.between;
	};
	const tallest = Math.max(0, ...[
		0,
		1,
		2,
		3
	].map(heightOf));
	const next = new Map([
		0,
		1,
		2,
		3
	].map((column) => [column, sizes.margin + (tallest - heightOf(column)) / 2]));
	const placed = sized.map(({ node, lines, height }) => {
		const column = columns[node.kind];
		const y = next.get(column) ?? sizes.margin;
		next.set(column, y + height + sizes.between);
		return {
			node,
			lines,
			x: sizes.margin + (column - first) * (sizes.node + sizes.gap),
			y,
			width: sizes.node,
			height
		};
	});
	return {
		width: 2 * sizes.margin + (last - first + 1) * sizes.node + (last - first) * sizes.gap,
		height: tallest + 2 * sizes.margin,
		nodes: placed
	};
}
function wrap(text, characters, most) {
	const lines = [];
	let rest = text;
	while (rest.length > characters && lines.length < most - 1) {
		const window = rest.slice(0, characters + 1);
		const space = window.lastIndexOf(" ");
		const slash = window.slice(0, characters).lastIndexOf("/") + 1;
		const cut = space > characters / 3 ? space : slash > characters / 3 ? slash : characters;
		lines.push(rest.slice(0, cut).trimEnd());
		rest = rest.slice(cut).trimStart();
	}
	return [...lines, rest.length > characters ? `${rest.slice(0, characters - 3)}...` : rest];
}
// src/report/graph/theme.ts
const colours = `
:root { color-scheme: light dark;
  --ground: #f6f5f2; --card: #ffffff; --ink: #1d2026; --faint: #646b76; --line: #b9bec7; --edge: #dedfe3;
  --broken: #c62331; --broken-ground: #fdeced; --amber: #97610a; --good: #1a7f4b;
  --front: #2b69cf; --appServer: #13826a; --entryPoint: #7d4fc4; --settings: #b2690e; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14161a; --card: #1e2229; --ink: #e8eaee; --faint: #a0a8b4; --line: #5a626e; --edge: #343a44;
  --broken: #ff7a80; --broken-ground: #3a1c20; --amber: #e5b45b; --good: #5fd39a;
  --front: #79a8ff; --appServer: #4fcbaa; --entryPoint: #bd97ff; --settings: #f0ae58; } }
`;
const drawing = `
svg { font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.box { fill: var(--card); stroke: var(--edge); stroke-width: 1.2; }
.box.missing { fill: none; stroke: var(--line); stroke-dasharray: 5 4; }
.kind { font-size: 10.5px; font-weight: 600; letter-spacing: .07em; }
.title { font-size: 15px; font-weight: 650; fill: var(--ink); }
.title.missing { fill: var(--faint); font-weight: 450; font-style: italic; }
.detail { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: var(--faint); }
.link { fill: none; stroke: var(--line); stroke-width: 2; }
.link.likely, .link.unknown { stroke-dasharray: 3 5; }
.link.broken { stroke: var(--broken); stroke-width: 2.6; stroke-dasharray: 9 5; }
.head { fill: var(--line); } .head.broken { fill: var(--broken); }
.label { font-size: 11px; fill: var(--faint); text-anchor: middle; } .label.broken { fill: var(--broken); font-weight: 600; }
.cross { fill: var(--broken); } .crossmark { stroke: var(--card); stroke-width: 2.6; stroke-linecap: round; }
.badge { font-size: 10.5px; font-weight: 650; text-anchor: end; } .badge.error { fill: var(--broken); } .badge.warning { fill: var(--amber); }
.reason { font-size: 13px; fill: var(--broken); font-weight: 600; } .where { font-size: 12px; fill: var(--faint); }
.lane { font-size: 15px; font-weight: 650; fill: var(--ink); }
`;
// src/report/graph/graph-svg.ts
function formatGraphSvg({ deployments }) {
	let y = 0;
	let width = 400;
	const parts = [];
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
function drawDeployment({ links }, { nodes }) {
	const places = new Map(nodes.map((placed) => [placed.node.id, placed]));
	return [...links.map((link) => {
		const [from, to] = [places.get(link.from), places.get(link.to)];
		return from && to ? drawLink(link, from, to) : "";
	}), ...nodes.map(drawNode)].join("\n");
}
function drawNode({ node, x, y, width, height, lines }) {
	const missing = node.title === void 0 ? " missing" : "";
	const name = kindNames[node.kind].toUpperCase();
	const count = countText(node.findings);
	const grave = count.includes("error") ? "error" : "warning";
	const title = wrap(node.title ?? "not known from the files", 26, 1).join("");
	const full = [
		node.title ?? "",
		...node.details,
		node.place ? placeText(node.place) : ""
	].filter(Boolean);
	return `<g>${hint(full)}<rect class="box${missing}" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/><rect fill="var(--${node.kind})" x="${x}" y="${y + 12}" width="4" height="${height - 24}" rx="2"/>
<text class="kind" fill="var(--${node.kind})" x="${x + 16}" y="${y + 22}">${name}</text><text class="title${missing}" x="${x + 16}" y="${y + 43}">${escapeXml(title)}</text>
${lines.map((line, row) => `<text class="detail" x="${x + 16}" y="${y + 62 + row * sizes.line}">${escapeXml(line)}</text>`).join("")}${count === "" ? "" : `<text class="badge ${grave}" x="${x + width - 12}" y="${y - 6}">${count}</text>`}</g>`;
}
function drawLink(link, from, to) {
	const [x1, y1, x2, y2] = [
		from.x + from.width + 2,
		from.y + from.height / 2,
		to.x - 10,
		to.y + to.height / 2
	];
	const [middle, height] = [(x1 + x2) / 2, (y1 + y2) / 2];
	const broken = link.state === "broken" ? " broken" : "";
	const path = `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
	const label = link.label.replace(" to ", "\n").split("\n").flatMap((part) => wrap(part, 20, 1));
	const texts = label.map((text, row) => `<text class="label${broken}" ${labelPlace(row, label.length, {
		x: middle,
		y: height
	}, {
		x: x1,
		y: y1
	}, broken !== "")}>${escapeXml(text)}</text>`).join("");
	const why = link.evidence.map(({ text, place }) => `${text}${place ? ` (${placeText(place)})` : ""}`);
	return `<g>${hint([...reasonsOf(link).map(({ message }) => message), ...why])}<path class="link ${link.state}" d="${path}"/><path class="head${broken}" d="M${x2 + 8} ${y2} l-11 -6 v12 z"/>${texts}${broken === "" ? "" : cross(middle, height)}</g>`;
}
const hint = (lines) => `<title>${lines.map(escapeXml).join("&#10;")}</title>`;
function labelPlace(row, rows, middle, start, broken) {
	if (Math.abs(middle.y - start.y) > 4) return `x="${start.x + 60}" y="${start.y < middle.y ? start.y - 9 - (rows - 1 - row) * 14 : start.y + 18 + row * 14}"`;
	const away = broken ? 20 : 9;
	return `x="${middle.x}" y="${row === 0 ? middle.y - away : middle.y + away + 9}"`;
}
const cross = (x, y) => `<circle class="cross" cx="${x}" cy="${y}" r="9.5"/><path class="crossmark" d="M${x - 3.6} ${y - 3.6} l7.2 7.2 m0 -7.2 l-7.2 7.2"/>`;
export { drawDeployment, formatGraphSvg, drawing as n, layOut as r, colours as t };
