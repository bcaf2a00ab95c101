/** A run of characters of a logical line that also stand together in the file. */
interface Piece {
  readonly logical: number;
  readonly physical: number;
}

/**
 * One line as Apache reads it: continuations joined, blanks at both ends removed. `start` and `end` are offsets
 * into the file and cover the physical lines whole, line ends included, so that the lines of a file add up to it.
 */
export interface LogicalLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The bytes that C's isspace() takes for blanks; a no-break space is not one of them. */
export const isBlank = (character: string | undefined): boolean => character !== undefined && character !== "" && " \t\n\v\f\r".includes(character);

/**
 * Splits a file as ap_cfg_getline does: LF alone ends a line, one CR before it goes with it, and a backslash that is
 * then last joins the next line, with nothing in between, in comments and quotes too. A NUL hides the rest of its line.
 */
export function readLogicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let length = 0;
    for (let continues = true; continues && at < text.length; ) {
      const physical = readPhysicalLine(text, at);
      pieces.push({ logical: length, physical: at });
      parts.push(text.slice(at, physical.contentEnd));
      length += physical.contentEnd - at;
      continues = physical.continues;
      at = physical.end;
    }
    lines.push(trim({ start, end: at, text: parts.length === 1 ? (parts[0] ?? "") : parts.join(""), pieces }));
  }
  return lines;
}

function readPhysicalLine(text: string, start: number): { contentEnd: number; end: number; continues: boolean } {
  const newline = text.indexOf("\n", start);
  const end = newline === -1 ? text.length : newline + 1;
  let contentEnd = newline === -1 ? text.length : newline;
  const nul = text.slice(start, contentEnd).indexOf("\0");
  if (nul !== -1) return { contentEnd: start + nul, end, continues: false };
  if (newline === -1) return { contentEnd, end, continues: false };
  if (contentEnd > start && text[contentEnd - 1] === "\r") contentEnd--;
  const continues = contentEnd > start && text[contentEnd - 1] === "\\";
  return { contentEnd: continues ? contentEnd - 1 : contentEnd, end, continues };
}

function trim(line: LogicalLine): LogicalLine {
  const { text } = line;
  let first = 0;
  let last = text.length;
  while (first < last && isBlank(text[first])) first++;
  while (last > first && isBlank(text[last - 1])) last--;
  if (first === 0) return last === text.length ? line : { ...line, text: text.slice(0, last) };
  const pieces = line.pieces.map((piece) => ({ logical: piece.logical - first, physical: piece.physical }));
  return { ...line, text: text.slice(first, last), pieces };
}

/** The offset in the file of a character of the logical line. */
export function physicalOffset(line: LogicalLine, logical: number): number {
  const { pieces } = line;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.logical ?? 0) <= logical) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? line.start : piece.physical + logical - piece.logical;
}

/** Where the logical characters `start` to `end` (exclusive) stand in the file. */
export function physicalRange(line: LogicalLine, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = physicalOffset(line, start);
    return { start: at, end: at };
  }
  return { start: physicalOffset(line, start), end: physicalOffset(line, end - 1) + 1 };
}
