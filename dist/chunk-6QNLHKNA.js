import {
  makePalette
} from "./chunk-C3QBP4KV.js";
import {
  conciseLine,
  pathShown
} from "./chunk-K2WDKQTP.js";
import {
  evidenceShown
} from "./chunk-6DSJHTCH.js";
import {
  MaskedLines,
  mask
} from "./chunk-3VDGXNDI.js";
import {
  escapeControls
} from "./chunk-VYXI75EJ.js";

// src/report/excerpt.ts
var usual = 120;
var lead = 30;
var dots = "...";
var tab = "    ";
function excerptOf(at, lines, widest = usual) {
  const { line } = at.file.positionAt(at.start);
  let text = "";
  let column = 0;
  let from;
  let to = 0;
  const put = (shown, marked) => {
    if (marked) from ??= column;
    text += shown;
    column += widthOf(shown);
    if (marked) to = column;
  };
  for (const piece of lines.pieces(at.file, line)) {
    if (piece.secret) {
      put(mask, piece.start < at.end && piece.end > at.start);
      continue;
    }
    let offset = piece.start;
    for (const character of at.file.text.slice(piece.start, piece.end)) {
      const shown = character === "	" ? tab : offset === 0 && character === "\uFEFF" ? "" : escapeControls(character);
      put(shown, offset >= at.start && offset < at.end);
      offset += character.length;
      if (offset > at.end && column > (from ?? column) + 2 * widest) break;
    }
  }
  if (text === "") return void 0;
  text = escapeControls(text);
  const start = from ?? Math.min(column, widthOf(text));
  return clip({ line, text: text.trimEnd(), from: start, width: Math.max(1, to - start) }, widest);
}
function clip(excerpt, widest) {
  const total = widthOf(excerpt.text);
  if (total <= widest + 2 * dots.length) return excerpt;
  const first = Math.max(0, Math.min(excerpt.from - Math.min(lead, widest >> 2), total - widest));
  let kept = "";
  let start;
  let column = 0;
  for (const character of excerpt.text) {
    const next = column + widthOf(character);
    if (column >= first && next <= first + widest) {
      start ??= column;
      kept += character;
    }
    column = next;
  }
  const before = first > 0 ? dots : "";
  const from = excerpt.from - (start ?? 0) + before.length;
  return { line: excerpt.line, text: `${before}${kept}${first + widest < total ? dots : ""}`, from, width: Math.max(1, Math.min(excerpt.width, before.length + widest - from)) };
}
function widthOf(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (new RegExp("\\p{Mark}|\\u200d|\\ufe0f", "u").test(character)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  }
  return width;
}

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
  if (options.showSuppressed === true) {
    const reason = (words) => words === void 0 ? "" : ` -- ${escapeControls(words)}`;
    blocks.push(report.suppressed.map((finding) => palette.faint(`suppressed: ${conciseLine(finding, report)}${reason(finding.reason)}`)).join("\n"));
  }
  if (report.problems.length > 0) {
    blocks.push(report.problems.map(({ path, message }) => `${palette.severity.error("problem")}: ${palette.strong(pathShown(path))}: ${escapeControls(message)}`).join("\n"));
  }
  if (options.statistics && report.findings.length > 0) blocks.push(statistics(report));
  if (!options.quiet) blocks.push(summary(report, palette));
  const shown = blocks.filter((block) => block !== "");
  return shown.length === 0 ? "" : `${shown.join("\n\n")}
`;
}
function judged({ settings, pathOf }, palette) {
  if (settings.length === 0) return palette.faint("no Django settings were judged");
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
function summary({ summary: counts, failOn, problems }, palette) {
  const found = ["error", "warning", "info"].filter((severity) => counts[severity] > 0).map((severity) => palette.severity[severity](plural(counts[severity], severity)));
  const what = found.length > 0 ? found.join(", ") : (problems.length > 0 ? palette.strong : palette.good)("nothing found");
  const left = counts.suppressed > 0 ? `, ${counts.suppressed} suppressed` : "";
  const unread = problems.length > 0 ? `, ${plural(problems.length, "problem")}` : "";
  const threshold = failOn === "never" ? "never failing on findings" : `failing on ${failOn} or above`;
  return `${what}${left}${unread} in ${plural(counts.files, "file")}; ${threshold}`;
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export {
  formatText
};
