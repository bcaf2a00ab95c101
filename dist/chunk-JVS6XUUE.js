import {
  mask
} from "./chunk-GOWJUYN2.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";

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

export {
  excerptOf,
  widthOf
};
