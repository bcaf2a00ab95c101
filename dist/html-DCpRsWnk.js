import { Nt as grouped, _t as MaskedLines, i as widthOf, o as evidenceShown, r as excerptOf, xt as severities } from "./check-ClqScLA1.js";
import { i as placeText, r as kindNames, t as brokenLinks } from "./graph-rgMnhdK0.js";
import { drawDeployment, n as drawing, r as layOut, t as colours } from "./graph-svg-ClHvXxvz.js";
import { n as escapeXml, t as escapeControls } from "./cli.js";
import { n as placeObject } from "./finding-object-Bh3xuGS3.js";
import { t as buildGraph } from "./build-graph-hACI7jFt.js";
import { createHash } from "node:crypto";
// src/report/html/finding-card.ts
const shown = (text) => escapeXml(escapeControls(text));
function findingCard(finding, report, lines) {
	const { ruleId, severity, certainty, message, help, at, related = [], url, unless, fingerprint, by, reason } = finding;
	const notes = [
		...help === void 0 ? [] : [`<p class="help"><b>Instead:</b> ${shown(help)}</p>`],
		...certainty === "likely" ? ["<p class=\"note\">This is likely, but not certain.</p>"] : [],
		...unless === void 0 ? [] : [`<p class="note">Unless ${shown(unless)} says otherwise on the server.</p>`],
		...by === void 0 ? [] : [`<p class="note">Accepted by ${by === "baseline" ? "the baseline" : "a comment"}${reason === void 0 ? "" : `: ${shown(reason)}`}</p>`]
	];
	return `<article class="finding ${severity}" id="${anchorOf(fingerprint)}">
<h4><span class="chip">${severity}</span> ${shown(message)}</h4>
<p class="rule"><a href="${escapeXml(url)}" rel="noreferrer">${shown(ruleId)}</a></p>
${[excerpt(at, "", at, report, lines), ...related.map((one) => excerpt(one.at, one.message, at, report, lines))].join("\n")}
${notes.join("\n")}
</article>`;
}
const anchorOf = (fingerprint) => `f-${fingerprint}`;
function placeShown(at, report) {
	const { path, line, column } = placeObject(at, report);
	return shown(`${path}:${line}:${column}`);
}
function excerpt(at, words, primary, report, lines) {
	const found = excerptOf(at, lines);
	const isSecond = at !== primary && at.file === primary.file && found !== void 0;
	const caption = [...isSecond ? [] : [placeShown(at, report)], ...words === "" ? [] : [`<i>${shown(words)}</i>`]].join(" ");
	const source = found ? `<pre tabindex="0"><code><span class="line">${found.line}</span>${marked(found)}</code></pre>` : "";
	return `<figure${isSecond ? " class=\"same\"" : ""}>${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}${source}</figure>`;
}
function marked({ text, from, width }) {
	const parts = [
		"",
		"",
		""
	];
	let column = 0;
	for (const character of text) {
		parts[column < from ? 0 : column < from + width ? 1 : 2] += character;
		column += widthOf(character);
	}
	const [before, inside, after] = parts.map(escapeXml);
	return `${before ?? ""}<mark>${inside ?? ""}</mark>${after ?? ""}`;
}
// src/report/html/groups.ts
function groupFindings(report) {
	const places = grouped(report.findings, ({ ruleId, message, at }) => keyOf({
		ruleId,
		path: clean(report.pathOf(at.file)),
		line: at.file.positionAt(at.start).line,
		message: clean(message)
	}));
	const told = new Set();
	return {
		deployments: buildGraph(report).deployments.map((deployment) => {
			const own = new Set();
			const shared = new Set();
			const take = (findings) => findings.flatMap((one) => places.get(keyOf(one)) ?? []).filter((finding) => {
				if (own.has(finding)) return false;
				if (told.has(finding)) shared.add(finding);
				else own.add(finding);
				return own.has(finding);
			});
			const groups = partsOf(deployment).map(({ title, state, findings }) => ({
				title,
				...state && { state },
				findings: take(findings)
			}));
			for (const finding of own) told.add(finding);
			return {
				deployment,
				groups: groups.filter(({ findings }) => findings.length > 0),
				shared: [...shared]
			};
		}),
		elsewhere: report.findings.filter((finding) => !told.has(finding))
	};
}
function partsOf({ nodes, links }) {
	const named = new Map(nodes.map((node) => [node.id, node.title ?? `the ${kindNames[node.kind]}`]));
	return nodes.flatMap((node) => [{
		title: `${kindNames[node.kind]}: ${named.get(node.id) ?? ""}`,
		findings: node.findings
	}, ...links.filter(({ from }) => from === node.id).map(({ to, state, label, findings }) => ({
		title: `${named.get(node.id) ?? ""} \u2192 ${named.get(to) ?? ""}, ${label}`,
		state,
		findings
	}))]);
}
const keyOf = ({ ruleId, path, line, message }) => [
	ruleId,
	placeText({
		path,
		line
	}),
	message
].join("\0");
const clean = (text) => escapeControls(text.replace(/\s+/g, " ").trim());
// src/report/html/style.ts
const boxId = (severity) => `show-${severity}`;
const filters = [...severities.map((severity) => `${unchecked(severity)} .finding.${severity}`), ...subsets(severities).map((some) => `${some.map(unchecked).join("")} .group.${groupClass(some)}`)].map((selector) => `body${selector} { display: none; }`).join("\n");
function unchecked(severity) {
	return `:has(#${boxId(severity)}:not(:checked))`;
}
function groupClass(found) {
	const some = new Set(found);
	return `of-${severities.filter((severity) => some.has(severity)).join("-")}`;
}
function subsets(all) {
	return all.reduce((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]).filter((set) => set.length > 0);
}
const style = `
* { box-sizing: border-box; }
:root { --blue: #2b69cf; --mark: #ffe9a8; --code: #f3f2ee; }
@media (prefers-color-scheme: dark) { :root { --blue: #79a8ff; --mark: #5b4a12; --code: #171a1f; } }
body { margin: 0; padding: 2rem clamp(1rem, 4vw, 3.5rem) 4rem; background: var(--ground); color: var(--ink); font: 15px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1240px; margin: 0 auto; } h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; } h2 { font-size: 1.15rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.7rem 0 .6rem; overflow-wrap: anywhere; } h4 { font-size: 1rem; line-height: 1.4; margin: 0; overflow-wrap: anywhere; }
p { margin: .35rem 0; overflow-wrap: anywhere; } a { color: var(--blue); } code, figcaption, .rule { font: .84rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.judged { color: var(--faint); } .judged code { color: var(--ink); }
fieldset { border: 0; padding: .7rem 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; position: sticky; top: 0; background: var(--ground); z-index: 1; } legend { float: left; padding: 0; color: var(--faint); }
label { cursor: pointer; font-weight: 650; } label.error, .error .chip { color: var(--broken); } label.warning, .warning .chip { color: var(--amber); } label.info, .info .chip { color: var(--blue); } input { color: inherit; width: 1.05rem; height: 1.05rem; vertical-align: -2px; accent-color: currentColor; }
section { background: var(--card); border: 1px solid var(--edge); border-radius: 14px; margin: 0 0 1.6rem; padding: 1.1rem 1.4rem 1.3rem; } section.bad { border-color: var(--broken); }
header { display: flex; gap: .8rem; align-items: center; justify-content: space-between; flex-wrap: wrap; } .pill { font-size: .82rem; font-weight: 650; padding: .1rem .65rem; border-radius: 99px; border: 1px solid currentColor; color: var(--good); white-space: nowrap; } .pill.bad { color: var(--broken); background: var(--broken-ground); }
.scroll { overflow-x: auto; margin: .6rem 0 .2rem; } .scroll svg { display: block; max-width: 100%; min-width: 860px; height: auto; } .box { fill: var(--ground); }
.finding { border: 1px solid var(--edge); border-left: 4px solid var(--line); border-radius: 8px; padding: .75rem 1rem .7rem; margin: .7rem 0; scroll-margin-top: 4rem; } .finding:target { outline: 2px solid var(--blue); }
.finding.error { border-left-color: var(--broken); } .finding.warning { border-left-color: var(--amber); } .finding.info { border-left-color: var(--blue); }
.chip { font-size: .72rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase; border: 1px solid currentColor; border-radius: 99px; padding: .05rem .5rem; margin-right: .3rem; vertical-align: 1.5px; }
figure { margin: .55rem 0; } .same { margin-top: -.25rem; } figcaption { color: var(--faint); overflow-wrap: anywhere; } figcaption i { font-family: ui-sans-serif, system-ui, sans-serif; }
pre { margin: .2rem 0 0; padding: .5rem .75rem; background: var(--code); border-radius: 6px; overflow-x: auto; } .line { display: inline-block; min-width: 2.6em; color: var(--faint); user-select: none; } mark { background: var(--mark); color: inherit; border-radius: 3px; padding: .05em 0; }
.note { color: var(--faint); } ul { margin: .4rem 0 0; padding-left: 1.2rem; } li { overflow-wrap: anywhere; } details { margin-top: 1rem; } summary { cursor: pointer; color: var(--faint); } footer { color: var(--faint); font-size: .85rem; }
@media print { fieldset { display: none; } section { break-inside: auto; } .finding { break-inside: avoid; } }
${filters}
`;
// src/report/html/html.ts
const css = `${colours}${drawing}${style}`;
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'`;
function formatHtml(report, { showSuppressed }) {
	const lines = new MaskedLines(report.secrets);
	const { deployments, elsewhere } = groupFindings(report);
	const parts = [
		problems(report),
		...deployments.map((one, index) => deploymentSection(one, index, report, lines)),
		elsewhere.length === 0 ? "" : `<section class="group ${groupClass(elsewhere.map(({ severity }) => severity))}">\n<header><h2>${deployments.length === 0 ? "Findings" : "Beside the way to production"}</h2></header>\n${cards(elsewhere, report, lines)}\n</section>`,
		showSuppressed && report.suppressed.length > 0 ? `<section>\n<details><summary>${counted(report.suppressed.length, "accepted finding")}</summary>\n${cards(report.suppressed, report, lines)}\n</details>\n</section>` : ""
	];
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>django-prod-lint: ${verdict(report)}</title>
<style>${css}</style>
</head>
<body><main>
<h1>${verdict(report)}</h1>
${judged(report)}
${boxes(report)}
${parts.filter(Boolean).join("\n")}
<footer>django-prod-lint ${shown(report.version)}, ${counted(report.summary.files, "file")} read. Nothing of the project was run, secrets are masked. <code>django-prod-lint explain RULE</code> says why a rule matters and what to write instead.</footer>
</main></body>
</html>
`;
}
function boxes({ summary, findings }) {
	if (findings.length === 0) return "";
	return `<fieldset><legend>Show</legend>${severities.map((severity) => `<label class="${severity}"><input type="checkbox" id="${boxId(severity)}" checked> ${counted(summary[severity], severity)}</label>`).join("")}</fieldset>`;
}
function verdict({ summary, problems }) {
	const found = severities.filter((severity) => summary[severity] > 0).map((severity) => counted(summary[severity], severity));
	if (problems.length > 0) found.push(counted(problems.length, "problem"));
	return found.length === 0 ? "Nothing found" : found.join(", ");
}
function judged({ settings, pathOf }) {
	if (settings.length === 0) return "<p class=\"judged\">No Django settings were judged.</p>";
	const told = settings.map((one) => `<p class="judged">Settings <code>${shown(one.module)}</code> (${shown(pathOf(one.anchor.file))}), because ${shown(evidenceShown(one, pathOf))}</p>`);
	return [...new Set(told)].join("\n");
}
function problems(report) {
	if (report.problems.length === 0) return "";
	return `<section class="bad">\n<header><h2>What could not be analysed</h2></header>\n<ul>${report.problems.map(({ path, message }) => `<li>${path === "" ? "" : `<code>${shown(path)}</code> `}${shown(message)}</li>`).join("")}</ul>\n</section>`;
}
function deploymentSection({ deployment, groups, shared }, index, report, lines) {
	const broken = brokenLinks(deployment).length;
	const { width, height } = layOut(deployment);
	const pill = broken === 0 ? "<span class=\"pill\">no broken link</span>" : `<span class="pill bad">${counted(broken, "broken link")}</span>`;
	return `<section${broken > 0 ? " class=\"bad\"" : ""}>
<header><h2>${index + 1}. ${shown(deployment.title)}</h2>${pill}</header>
<div class="scroll"><svg width="${width}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${shown(deployment.title)}">${drawDeployment(deployment, layOut(deployment))}</svg></div>
${groups.map((group) => groupPart(group, report, lines)).join("\n")}
${shared.length === 0 ? "" : `<details><summary>${counted(shared.length, "finding")} of a deployment above ${shared.length === 1 ? "concerns" : "concern"} this one too</summary>\n<ul>${shared.map((finding) => `<li>${finding.severity}: <a href="#${anchorOf(finding.fingerprint)}">${placeShown(finding.at, report)}</a> ${shown(finding.message)}</li>`).join("")}</ul>\n</details>`}
</section>`;
}
function groupPart({ title, state, findings }, report, lines) {
	return `<div class="group ${groupClass(findings.map(({ severity }) => severity))}"><h3>${shown(title)}${state === "broken" ? " <span class=\"pill bad\">broken</span>" : ""}</h3>\n${cards(findings, report, lines)}\n</div>`;
}
const cards = (findings, report, lines) => severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).map((finding) => findingCard(finding, report, lines))).join("\n");
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
export { formatHtml };
