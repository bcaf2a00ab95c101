import { n as escapeXml } from "./cli.js";
import { i as placeText, r as kindNames, t as brokenLinks } from "./graph-rgMnhdK0.js";
import { drawDeployment, n as drawing, r as layOut, t as colours } from "./graph-svg-ClHvXxvz.js";
// src/report/graph/graph-html.ts
const page = `
* { box-sizing: border-box; } body { margin: 0; padding: 2rem clamp(1rem, 4vw, 3.5rem) 4rem; background: var(--ground); color: var(--ink); font: 15px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1360px; margin: 0 auto; } h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; } h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; } h3 { font-size: .95rem; margin: 1rem 0 .3rem; }
.lead { margin: 0 0 2rem; color: var(--faint); } section { background: var(--card); border: 1px solid var(--edge); border-radius: 14px; margin: 0 0 1.6rem; padding: 1.1rem 1.4rem 1.2rem; } section.bad { border-color: var(--broken); }
header { display: flex; gap: .8rem; align-items: center; justify-content: space-between; flex-wrap: wrap; } .pill { font-size: .82rem; font-weight: 650; padding: .15rem .7rem; border-radius: 99px; border: 1px solid currentColor; color: var(--good); white-space: nowrap; } .pill.bad { color: var(--broken); background: var(--broken-ground); }
.scroll { overflow-x: auto; margin: .6rem 0 .2rem; } .scroll svg { display: block; width: 100%; min-width: 860px; height: auto; } .box { fill: var(--ground); }
ul { margin: .4rem 0 .2rem; padding: 0; list-style: none; } .reasons li { background: var(--broken-ground); border-left: 4px solid var(--broken); border-radius: 6px; padding: .55rem .9rem; margin: .5rem 0; } .reasons strong { color: var(--broken); display: block; }
code, .where { font: .84rem ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; } .where { color: var(--faint); } details { margin-top: .7rem; } summary { cursor: pointer; color: var(--faint); } details li { margin: .25rem 0; } .error { color: var(--broken); } .warning { color: var(--amber); }
footer { color: var(--faint); font-size: .85rem; } .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 0 0 .8rem; } .legend svg { width: 46px; height: 14px; vertical-align: -2px; margin-right: .4rem; }
`;
function formatGraphHtml(graph) {
	const broken = graph.deployments.reduce((sum, deployment) => sum + brokenLinks(deployment).length, 0);
	const count = graph.deployments.length;
	const lead = `${count === 1 ? "One way" : `${count} ways`} from visitors to the settings, as the files of the project show. ${broken === 0 ? "No link is broken." : broken === 1 ? "One link is broken." : `${broken} links are broken.`}`;
	const problems = graph.problems.map(({ path, message }) => `<li class="error"><code>${escapeXml(path)}</code> ${escapeXml(message)}</li>`);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How this project goes to production</title>
<style>${colours}${drawing}${page}</style>
</head>
<body><main>
<h1>How this project goes to production</h1>
<p class="lead">${lead}</p>
${graph.deployments.map(section).join("\n")}
${problems.length > 0 ? `<section class="bad"><h2>What could not be read</h2><ul>${problems.join("")}</ul></section>` : ""}
<footer><p class="legend">${legend}</p>django-prod-lint ${escapeXml(graph.version)}. Nothing of the project was run to draw this.</footer>
</main></body>
</html>
`;
}
const sample = (state, words) => `<span><svg viewBox="0 0 46 14" aria-hidden="true"><path class="link ${state}" d="M2 7 H44"/></svg>${words}</span>`;
const legend = [
	sample("sound", "files show it"),
	sample("likely", "likely, or not known from the files"),
	sample("broken", "broken")
].join("");
function section(deployment, index) {
	const broken = brokenLinks(deployment);
	const layout = layOut(deployment);
	const pill = broken.length === 0 ? "<span class=\"pill\">no broken link</span>" : `<span class="pill bad">${broken.length} broken link${broken.length === 1 ? "" : "s"}</span>`;
	const reasons = deployment.links.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error");
	const rest = [...deployment.links.flatMap(({ findings }) => findings), ...deployment.nodes.flatMap(({ findings }) => findings)].filter((finding) => !reasons.includes(finding) && finding.severity !== "info");
	return `<section${broken.length > 0 ? " class=\"bad\"" : ""}>
<header><h2>${index + 1}. ${escapeXml(deployment.title)}</h2>${pill}</header>
<div class="scroll"><svg style="max-width: ${layout.width}px" viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="${escapeXml(deployment.title)}">${drawDeployment(deployment, layout)}</svg></div>
${reasons.length > 0 ? `<ul class="reasons">${[...new Map(reasons.map((one) => [`${one.ruleId} ${placeText(one)} ${one.message}`, one])).values()].map(reasonItem).join("")}</ul>` : ""}
<details><summary>Why the links are believed</summary>${deployment.links.map((link) => evidenceOf(link, deployment)).join("")}</details>
${rest.length > 0 ? `<details><summary>${rest.length} other finding${rest.length === 1 ? "" : "s"} on the way</summary><ul>${rest.map((one) => `<li><span class="${one.severity}">${one.severity}</span> ${escapeXml(one.message)} <span class="where">${escapeXml(`${placeText(one)} ${one.ruleId}`)}</span></li>`).join("")}</ul></details>` : ""}
</section>`;
}
const reasonItem = (finding) => `<li><strong>${escapeXml(finding.message)}</strong><span class="where">${escapeXml(`${placeText(finding)}  ${finding.ruleId}`)}</span></li>`;
function evidenceOf({ from, to, evidence }, { nodes }) {
	const name = (id) => {
		const node = nodes.find((one) => one.id === id);
		return node ? node.title ?? kindNames[node.kind] : id;
	};
	return `<h3>${escapeXml(name(from))} &#8594; ${escapeXml(name(to))}</h3><ul>${evidence.map(evidenceItem).join("")}</ul>`;
}
const evidenceItem = ({ text, place }) => `<li><code>${escapeXml(text)}</code>${place ? ` <span class="where">${escapeXml(placeText(place))}</span>` : ""}</li>`;
export { formatGraphHtml };
