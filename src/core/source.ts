/** A place in a text, as people count: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Encoding = "utf-8" | "utf-16" | "latin-1";

/** What a project's configuration says a file is for, whatever its name says. */
export type Pin = "production" | "development";

/**
 * One file of the project, read once. `text` is the decoded file with nothing taken away: a byte order mark, CR
 * and NUL stay where they are, so that offsets into `text` are offsets into the file.
 */
export class SourceFile {
  /** Relative to the root that was linted, with `/`. */
  readonly path: string;
  readonly text: string;
  /** How the file's bytes were read: as latin-1 where they are no UTF-8. */
  readonly encoding: Encoding;
  readonly pinned: Pin | undefined;
  /** Whether a directory above it that is called `docs` is no documentation, but what a tool deploys. */
  readonly inDeployedDocs: boolean;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string, encoding: Encoding = "utf-8", pinned?: Pin, inDeployedDocs = false) {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
    this.pinned = pinned;
    this.inDeployedDocs = inDeployedDocs;
  }

  /**
   * The place of an offset (UTF-16, clamped to the text). LF, CR LF and a lone CR each end a line. A byte order mark
   * takes no column: editors do not show it.
   */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const start = low === 0 && this.text.startsWith("\ufeff") ? 1 : (starts[low] ?? 0);
    return { line: low + 1, column: Math.max(0, wanted - start) + 1 };
  }

  /** The offset where a line (from 1) starts; past the last line, the end of the text. */
  offsetOfLine(line: number): number {
    return this.#starts()[line - 1] ?? this.text.length;
  }

  /** The text of a line (from 1) without its end. */
  lineText(line: number): string {
    return this.text.slice(this.offsetOfLine(line), this.offsetOfLine(line + 1)).replace(/[\r\n]+$/, "");
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const lineEnd = /\r\n|\n|\r/g;
    while (lineEnd.exec(this.text)) starts.push(lineEnd.lastIndex);
    return (this.#lineStarts = starts);
  }
}

/** A piece of a file, in UTF-16 offsets; `end` is exclusive. Everything the tool says has one. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  /** Whether it stands for what is absent: a first line, whatever is written there. */
  readonly standsIn?: true;
}

/** Makes a span. */
export const span = (file: SourceFile, start: number, end: number): Span => ({ file, start, end });

/** The text a span covers. */
export const textOf = (at: Span): string => at.file.text.slice(at.start, at.end);

/** The smallest span over two spans of one file. */
export const cover = (first: Span, last: Span): Span => span(first.file, Math.min(first.start, last.start), Math.max(first.end, last.end));

/** The first line of a file without its blanks: where a claim about something absent is anchored. */
export function firstLine(file: SourceFile): Span {
  const line = file.lineText(1);
  return { ...span(file, 0, line.trimEnd().length), standsIn: true };
}

/** `path:line`, for messages that point at a second place. */
export const placeOf = (at: Span): string => `${at.file.path}:${at.file.positionAt(at.start).line}`;

/** Whether two spans are of one place. */
export const isSameSpan = (one: Span, other: Span): boolean => one.file === other.file && one.start === other.start && one.end === other.end;

/** Whether a piece of a file lies in another, or is it. */
export const isWithinSpan = (inner: Span, outer: Span): boolean => inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
