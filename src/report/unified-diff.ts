import { diffLines } from "./diff-lines.ts";

/** How many lines around a change are shown. */
const context = 3;

/** Whether a line is not to be shown. */
export type Hides = (text: string, line: number | undefined) => boolean;

const hides = (isHidden: Hides, { mark, text, old }: Line): boolean => isHidden(text.replace(/\r?\n$/, ""), mark === "+" ? undefined : old);

/** A line of a hunk. */
interface Line {
  readonly mark: " " | "-" | "+";
  /** With its end. */
  readonly text: string;
  /** Its number in the old text, from 1; of an added line, of the old line that it stands before. */
  readonly old: number;
  readonly young: number;
}

/**
 * The change of a file as `git apply` and `patch -p1` read it. Context ends before lines that are not to be shown.
 * @param path relative, with `/`
 * @param isHidden whether a line is not to be shown: its text without its end, and its number (from 1) in the old text if it is in it
 * @returns undefined where the change can't be told without one: `git apply` wants a line of context below a change
 */
export function unifiedDiff(path: string, before: string, after: string, isHidden: Hides): string | undefined {
  const lines = linesOf(before, after);
  const hunks = hunksOf(lines, isHidden);
  if (hunks.length === 0) return "";
  if (!hunks.every((hunk) => isShowable(hunk, lines, isHidden))) return undefined;
  return [`--- ${nameShown(`a/${path}`)}\n`, `+++ ${nameShown(`b/${path}`)}\n`, ...hunks.map(hunkText)].join("");
}

/** The changed lines, those around them, and what lies between two that are near each other. */
function hunksOf(lines: readonly Line[], isHidden: Hides): readonly (readonly Line[])[] {
  const shown = new Set<Line>();
  const showContext = (from: number, step: 1 | -1): void => {
    for (let index = from, count = 0; count < context; index += step, count++) {
      const line = lines[index];
      if (line?.mark !== " " || hides(isHidden, line)) return;
      shown.add(line);
    }
  };
  for (const [index, line] of lines.entries()) {
    if (line.mark === " ") continue;
    shown.add(line);
    showContext(index - 1, -1);
    showContext(index + 1, 1);
  }
  const hunks: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!shown.has(line)) continue;
    const above = lines[index - 1];
    if (above && shown.has(above)) hunks.at(-1)?.push(line);
    else hunks.push([line]);
  }
  return hunks;
}

function linesOf(before: string, after: string): readonly Line[] {
  const lines: Line[] = [];
  let [old, young] = [1, 1];
  for (const { kind, lines: run } of diffLines(split(before), split(after))) {
    for (const text of run) {
      lines.push({ mark: kind === "same" ? " " : kind === "removed" ? "-" : "+", text, old, young });
      if (kind !== "added") old++;
      if (kind !== "removed") young++;
    }
  }
  return lines;
}

/** As git and patch do, only a line feed ends a line. */
const split = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function isShowable(hunk: readonly Line[], all: readonly Line[], isHidden: Hides): boolean {
  if (hunk.some((line) => hides(isHidden, line))) return false;
  // Without context below, git takes the hunk for the end of the file.
  return hunk.at(-1)?.mark === " " || hunk.at(-1) === all.at(-1);
}

function hunkText(hunk: readonly Line[]): string {
  const [first] = hunk;
  const old = hunk.filter(({ mark }) => mark !== "+").length;
  const young = hunk.filter(({ mark }) => mark !== "-").length;
  // An empty range is named by the line before it.
  const range = (start: number, length: number): string => `${length === 0 ? start - 1 : start}${length === 1 ? "" : `,${length}`}`;
  const head = `@@ -${range(first?.old ?? 1, old)} +${range(first?.young ?? 1, young)} @@\n`;
  return head + hunk.map(({ mark, text }) => `${mark}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`).join("");
}

/** A name as git writes it: in quotes where it has characters that could be taken for something else; a tab ends one with blanks. */
function nameShown(name: string): string {
  const bytes = [...Buffer.from(name)];
  const isPlain = (byte: number): boolean => byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
  if (bytes.every(isPlain)) return name.includes(" ") ? `${name}\t` : name;
  return `"${bytes.map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`)).join("")}"`;
}
