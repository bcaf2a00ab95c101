import type { Edit, Fix } from "./finding.ts";
import type { Text } from "./launch/launch.ts";
import { span, textOf, type SourceFile, type Span } from "./source.ts";

/** Puts a slash at the end of a word, inside its quotes where it has some. */
export function endWithSlash({ at }: Text): Edit {
  const end = /["']$/.test(textOf(at)) ? at.end - 1 : at.end;
  return { at: span(at.file, end, end), text: "/" };
}

/** A name written as it was perhaps meant: it is a guess, so that somebody should look at it. */
export const rename = (at: Span, meant: string): Fix => ({ title: `Write ${meant}`, safe: false, reveals: true, edits: [{ at, text: meant }] });

/** Writes lines above the one in which something begins, as far indented; right before it where other words precede it there. */
export function insertAbove(at: Span, lines: readonly string[]): Edit {
  const { file, start } = at;
  const before = file.text.slice(file.offsetOfLine(file.positionAt(start).line), start);
  const gap = /^[ \t]*$/.test(before) ? `\n${before}` : " ";
  return { at: span(file, start, start), text: lines.map((line) => line + gap).join("") };
}

/** Takes out the whole lines on which something stands, with a comment behind it; only the thing itself where something else stands there too. */
export function removeLines(at: Span): Edit {
  const { file } = at;
  const start = file.offsetOfLine(file.positionAt(at.start).line);
  const end = file.offsetOfLine(file.positionAt(Math.max(at.start, at.end - 1)).line + 1);
  const rest = file.text.slice(start, at.start) + file.text.slice(at.end, end);
  return { at: /^(?:#[^\r\n]*)?$/.test(rest.trim()) ? span(file, start, end) : at, text: "" };
}

/** An edit's text with the line ends of its file. */
export function asWritten({ at, text }: Edit): string {
  const lineEnd = lineEndOf(at.file);
  return lineEnd === "\n" ? text : text.replaceAll(/\r\n?|\n/g, lineEnd);
}

/** How the lines of a file end: as the first one does. */
const lineEndOf = ({ text }: SourceFile): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
