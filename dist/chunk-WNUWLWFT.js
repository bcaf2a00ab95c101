import {
  makePalette
} from "./chunk-C3QBP4KV.js";
import {
  absentSettings,
  whyAbsent
} from "./chunk-C6VFSJI7.js";
import {
  excerptOf
} from "./chunk-JVS6XUUE.js";
import {
  conciseLine,
  pathShown
} from "./chunk-O5UUONST.js";
import {
  evidenceShown
} from "./chunk-HBOWZASM.js";
import {
  MaskedLines
} from "./chunk-GOWJUYN2.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";

// src/report/text.ts
function formatText(report, options) {
  const palette = makePalette(options.colored);
  const lines = new MaskedLines(report.secrets);
  const blocks = [];
  if (!options.quiet) blocks.push(judged(report, palette));
  let infos = [];
  const flush = () => {
    if (infos.length > 0) blocks.push(infos.join("\n"));
    infos = [];
  };
  for (const finding of report.findings) {
    if (finding.severity === "info") infos.push(infoLine(finding, report, palette));
    else {
      flush();
      blocks.push(findingBlock(finding, report, lines, palette, options.width));
    }
  }
  flush();
  if (options.showSuppressed) {
    const reason = (words) => words === void 0 ? "" : ` -- ${escapeControls(words)}`;
    blocks.push(report.suppressed.map((finding) => palette.faint(`${finding.by === "baseline" ? "baseline" : "suppressed"}: ${conciseLine(finding, report)}${reason(finding.reason)}`)).join("\n"));
  }
  if (report.problems.length > 0) {
    blocks.push(report.problems.map(({ path, message }) => `${palette.severity.error("problem")}: ${path === "" ? "" : `${palette.strong(pathShown(path))}: `}${escapeControls(message)}`).join("\n"));
  }
  if (options.statistics && report.findings.length > 0) blocks.push(statistics(report));
  if (!options.quiet) blocks.push(summary(report, palette));
  const shown = blocks.filter((block) => block !== "");
  return shown.length === 0 ? "" : `${shown.join("\n\n")}
`;
}
function judged({ settings, models, pathOf }, palette) {
  if (settings.length === 0) {
    const [first] = models.flatMap(({ deployments }) => deployments.flatMap((deployment) => absentSettings(deployment) ?? []));
    return palette.faint(`no Django settings were judged${first ? `: ${escapeControls(first.value)} ${whyAbsent(first)}` : ""}`);
  }
  const lines = settings.map((one) => {
    const { module, anchor } = one;
    const where = palette.faint(`(${pathShown(pathOf(anchor.file))})`);
    return `settings ${palette.strong(escapeControls(module))} ${where}, because ${evidenceShown(one, pathOf)}`;
  });
  return [...new Set(lines)].join("\n");
}
function infoLine(finding, report, palette) {
  return conciseLine(finding, report).replace(": info: ", `: ${palette.severity.info("info")}: `);
}
function findingBlock(finding, report, lines, palette, width) {
  const paint = palette.severity[finding.severity];
  const numbers = [finding, ...finding.related ?? []].map(({ at }) => lineOf(at));
  const gutter = " ".repeat(String(Math.max(...numbers)).length);
  const bar = palette.frame(`${gutter} |`);
  const room = width === void 0 ? void 0 : Math.max(narrowest, width - gutter.length - " | ......".length);
  const out = [`${paint(finding.severity)}${paint(`[${finding.ruleId}]`)}: ${palette.strong(escapeControls(finding.message))}`];
  for (const places of placesByFile(finding)) {
    const head = places.find(({ isPrimary }) => isPrimary) ?? places[0];
    if (!head) continue;
    const { line, column } = head.at.file.positionAt(head.at.start);
    out.push(`${gutter}${palette.frame("-->")} ${pathShown(report.pathOf(head.at.file))}:${line}:${column}`);
    let above;
    for (const { at, message, isPrimary } of places) {
      const excerpt = excerptOf(at, lines, room);
      const words = escapeControls(message);
      if (!excerpt) {
        if (words !== "") out.push(`${bar} ${words}`);
        continue;
      }
      if (!above) out.push(bar);
      else if (excerpt.line > above.line + 1) out.push(palette.frame("..."));
      const mark = (isPrimary ? "^" : "-").repeat(excerpt.width);
      const marked = `${" ".repeat(excerpt.from)}${isPrimary ? paint(mark) : palette.frame(mark)}${words === "" ? "" : ` ${words}`}`;
      if (above?.line !== excerpt.line || above.text !== excerpt.text) out.push(`${palette.frame(`${String(excerpt.line).padStart(gutter.length)} |`)} ${excerpt.text}`);
      out.push(`${bar} ${marked}`);
      above = excerpt;
    }
  }
  const notes = [
    ...finding.help === void 0 ? [] : [["help", finding.help]],
    ...finding.certainty === "likely" ? [["note", "this is likely, but not certain"]] : []
  ];
  if (notes.length > 0) out.push(bar);
  for (const [name, words] of notes) out.push(`${gutter} ${palette.frame("=")} ${palette.help(name)}: ${escapeControls(words)}`);
  return out.join("\n");
}
var narrowest = 40;
var lineOf = (at) => at.file.positionAt(at.start).line;
function placesByFile({ at, related = [] }) {
  const byFile = /* @__PURE__ */ new Map([[at.file, [{ at, message: "", isPrimary: true }]]]);
  for (const { at: other, message } of related) {
    const places = byFile.get(other.file) ?? [];
    places.push({ at: other, message, isPrimary: false });
    byFile.set(other.file, places);
  }
  return [...byFile.values()].map((places) => places.toSorted((a, b) => lineOf(a.at) - lineOf(b.at)));
}
function statistics({ findings }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const width = String(Math.max(...counts.values())).length;
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => `${String(count).padStart(width)}  ${id}`).join("\n");
}
function summary({ summary: counts, findings, failOn, problems }, palette) {
  const found = ["error", "warning", "info"].filter((severity) => counts[severity] > 0).map((severity) => palette.severity[severity](plural(counts[severity], severity)));
  const what = found.length > 0 ? found.join(", ") : (problems.length > 0 ? palette.strong : palette.good)("nothing found");
  const left = `${counts.fixed === void 0 ? "" : `, ${counts.fixed} fixed`}${counts.suppressed > 0 ? `, ${counts.suppressed} suppressed` : ""}${counts.baselined > 0 ? `, ${counts.baselined} accepted by the baseline` : ""}`;
  const unread = problems.length > 0 ? `, ${plural(problems.length, "problem")}` : "";
  const threshold = failOn === "never" ? "never failing on findings" : `failing on ${failOn} or above`;
  const repairable = counts.fixed === void 0 ? findings.filter(({ fixes = [] }) => fixes.some(({ safe }) => safe)).length : 0;
  const hint = repairable > 0 ? `; --fix repairs ${repairable} of them` : "";
  return `${what}${left}${unread} in ${plural(counts.files, "file")}; ${threshold}${hint}`;
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export {
  formatText
};
