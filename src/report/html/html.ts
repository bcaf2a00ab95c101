import { createHash } from "node:crypto";
import { MaskedLines } from "../../check/masked-lines.ts";
import { severities, type Finding } from "../../core/finding.ts";
import { evidenceShown } from "../evidence.ts";
import type { FormatOptions } from "../format.ts";
import { brokenLinks } from "../graph/graph.ts";
import { drawDeployment } from "../graph/graph-svg.ts";
import { layOut } from "../graph/layout.ts";
import { colours, drawing } from "../graph/theme.ts";
import type { Report } from "../report.ts";
import { anchorOf, findingCard, placeShown, shown } from "./finding-card.ts";
import { type DeploymentGroups, type Group, groupFindings } from "./groups.ts";
import { boxId, groupClass, style } from "./style.ts";

const css = `${colours}${drawing}${style}`;

/** Nothing is loaded, nothing runs, and no style but the page's own counts. */
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/**
 * One page that needs nothing else, light and dark: how each deployment goes to production, its findings in the order of
 * a request with their source. Boxes hide severities; they work by style alone.
 */
export function formatHtml(report: Report, { showSuppressed }: Pick<FormatOptions, "showSuppressed">): string {
  const lines = new MaskedLines(report.secrets);
  const { deployments, elsewhere } = groupFindings(report);
  const parts = [
    problems(report),
    ...deployments.map((one, index) => deploymentSection(one, index, report, lines)),
    elsewhere.length === 0 ? "" : `<section class="group ${groupClass(elsewhere.map(({ severity }) => severity))}">\n<header><h2>${deployments.length === 0 ? "Findings" : "Beside the way to production"}</h2></header>\n${cards(elsewhere, report, lines)}\n</section>`,
    showSuppressed && report.suppressed.length > 0 ? `<section>\n<details><summary>${counted(report.suppressed.length, "accepted finding")}</summary>\n${cards(report.suppressed, report, lines)}\n</details>\n</section>` : "",
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

function boxes({ summary, findings }: Report): string {
  if (findings.length === 0) return "";
  return `<fieldset><legend>Show</legend>${severities.map((severity) => `<label class="${severity}"><input type="checkbox" id="${boxId(severity)}" checked> ${counted(summary[severity], severity)}</label>`).join("")}</fieldset>`;
}

function verdict({ summary, problems }: Report): string {
  const found = severities.filter((severity) => summary[severity] > 0).map((severity) => counted(summary[severity], severity));
  if (problems.length > 0) found.push(counted(problems.length, "problem"));
  return found.length === 0 ? "Nothing found" : found.join(", ");
}

function judged({ settings, pathOf }: Report): string {
  if (settings.length === 0) return '<p class="judged">No Django settings were judged.</p>';
  const told = settings.map((one) => `<p class="judged">Settings <code>${shown(one.module)}</code> (${shown(pathOf(one.anchor.file))}), because ${shown(evidenceShown(one, pathOf))}</p>`);
  return [...new Set(told)].join("\n");
}

function problems(report: Report): string {
  if (report.problems.length === 0) return "";
  return `<section class="bad">\n<header><h2>What could not be analysed</h2></header>\n<ul>${report.problems.map(({ path, message }) => `<li>${path === "" ? "" : `<code>${shown(path)}</code> `}${shown(message)}</li>`).join("")}</ul>\n</section>`;
}

function deploymentSection({ deployment, groups, shared }: DeploymentGroups, index: number, report: Report, lines: MaskedLines): string {
  const broken = brokenLinks(deployment).length;
  const { width, height } = layOut(deployment);
  const pill = broken === 0 ? '<span class="pill">no broken link</span>' : `<span class="pill bad">${counted(broken, "broken link")}</span>`;
  return `<section${broken > 0 ? ' class="bad"' : ""}>
<header><h2>${index + 1}. ${shown(deployment.title)}</h2>${pill}</header>
<div class="scroll"><svg width="${width}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${shown(deployment.title)}">${drawDeployment(deployment, layOut(deployment))}</svg></div>
${groups.map((group) => groupPart(group, report, lines)).join("\n")}
${shared.length === 0 ? "" : `<details><summary>${counted(shared.length, "finding")} of a deployment above ${shared.length === 1 ? "concerns" : "concern"} this one too</summary>\n<ul>${shared.map((finding) => `<li>${finding.severity}: <a href="#${anchorOf(finding.fingerprint)}">${placeShown(finding.at, report)}</a> ${shown(finding.message)}</li>`).join("")}</ul>\n</details>`}
</section>`;
}

function groupPart({ title, state, findings }: Group, report: Report, lines: MaskedLines): string {
  return `<div class="group ${groupClass(findings.map(({ severity }) => severity))}"><h3>${shown(title)}${state === "broken" ? ' <span class="pill bad">broken</span>' : ""}</h3>\n${cards(findings, report, lines)}\n</div>`;
}

/** Worst first, otherwise as they stand in the files. */
const cards = (findings: readonly Finding[], report: Report, lines: MaskedLines): string =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).map((finding) => findingCard(finding, report, lines))).join("\n");

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
