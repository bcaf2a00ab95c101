import type { Position, Range } from "vscode-languageserver/node";
import type { Span } from "../core/source.ts";

/** A place as editors count: lines and UTF-16 units from 0, the end exclusive. */
export function rangeOf({ file, start, end }: Span): Range {
  return { start: place(file.positionAt(start)), end: place(file.positionAt(end)) };
}

const place = ({ line, column }: { readonly line: number; readonly column: number }): Position => ({ line: line - 1, character: column - 1 });

/** Whether two ranges have a place in common; to touch is enough. */
export const isTouching = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

/** Whether the first place stands before the second. */
export const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
