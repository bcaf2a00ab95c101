import type { MaskedLines } from "../check/masked-lines.ts";
import { mask } from "../check/masked-lines.ts";
import type { Span } from "../core/source.ts";
import { escapeControls } from "./escape.ts";

/** A line of source ready to be shown, and where the marked part stands in it (columns from 0). */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly width: number;
}

/** A longer line is shown only around its marked part, where no terminal is narrower. */
const usual = 120;
/** What is kept before the marked part of a long line. */
const lead = 30;
const dots = "...";
const tab = "    ";

/** A first line that only opens a docstring, or a bare comment sign: it stands for the whole file, and says nothing itself. */
const isOpening = /^(?:[rRuU]?(?:"""|''')|#*)$/;

/**
 * The first line of a span: secrets masked, control characters spelled out, tabs widened, long lines clipped.
 * @param widest the columns that there are for it, `...` at its ends not counted
 * @returns undefined when there is nothing to show, as in a file that could not be read, or before an opening quote
 */
export function excerptOf(at: Span, lines: MaskedLines, widest = usual): Excerpt | undefined {
  const { line } = at.file.positionAt(at.start);
  let text = "";
  let column = 0;
  let from: number | undefined;
  let to = 0;
  const put = (shown: string, marked: boolean): void => {
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
      // A byte order mark at the top is nothing that anybody sees.
      const shown = character === "\t" ? tab : offset === 0 && character === "\ufeff" ? "" : escapeControls(character);
      put(shown, offset >= at.start && offset < at.end);
      offset += character.length;
      // Far beyond the marked part nothing more is shown.
      if (offset > at.end && column > (from ?? column) + 2 * widest) break;
    }
  }
  if (text === "" || (line === 1 && isOpening.test(text.trim()))) return undefined;
  text = escapeControls(text);
  const start = from ?? Math.min(column, widthOf(text));
  return clip({ line, text: text.trimEnd(), from: start, width: Math.max(1, to - start) }, widest);
}

/** Cuts a long line around its marked part; all counts are columns of the terminal, not characters. */
function clip(excerpt: Excerpt, widest: number): Excerpt {
  const total = widthOf(excerpt.text);
  if (total <= widest + 2 * dots.length) return excerpt;
  const first = Math.max(0, Math.min(excerpt.from - Math.min(lead, widest >> 2), total - widest));
  let kept = "";
  let start: number | undefined;
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

/** How many columns a terminal gives to a text: East Asian wide characters and emoji take two, combining marks none. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  }
  return width;
}
