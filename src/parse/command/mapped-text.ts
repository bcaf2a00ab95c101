import { span, type SourceFile, type Span } from "../../core/source.ts";

/**
 * Text taken from a file with pieces left out (joined lines, removed escapes), which still knows for each of its
 * characters where that stands in the file.
 */
export class MappedText {
  readonly file: SourceFile;
  readonly text: string;
  readonly #offsets: readonly number[];
  readonly #end: number;

  /**
   * @param offsets one offset into the file for each UTF-16 unit of `text`
   * @param end where the text ends in the file
   */
  constructor(file: SourceFile, text: string, offsets: readonly number[], end: number) {
    this.file = file;
    this.text = text;
    this.#offsets = offsets;
    this.#end = end;
  }

  /** A piece of a file as it stands. */
  static of(at: Span): MappedText {
    const text = at.file.text.slice(at.start, at.end);
    return new MappedText(at.file, text, Array.from({ length: text.length }, (_, index) => at.start + index), at.end);
  }

  /** Where the units from `start` to `end` (exclusive) of the text stand in the file. */
  place(start: number, end: number): Span {
    const from = this.#offsets[start] ?? this.#end;
    const last = end > start ? this.#offsets[end - 1] : undefined;
    return span(this.file, from, last === undefined ? from : last + 1);
  }

  get at(): Span {
    return this.place(0, this.text.length);
  }

  slice(start: number, end: number = this.text.length): MappedText {
    return new MappedText(this.file, this.text.slice(start, end), this.#offsets.slice(start, end), this.place(start, end).end);
  }

  /** Without blanks at both ends. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }
}

/** What may stand between two characters of a text: a line's end and the next line's indentation. */
const farthest = 400;

/** Finds each character of a decoded text in its source, from which folding, indentation and escapes were taken. */
export function aligned(text: string, { file, start, end }: Span): MappedText {
  const source = file.text;
  if (source.slice(start, end) === text) return MappedText.of(span(file, start, end));
  const offsets: number[] = [];
  let at = start;
  // The head of a block scalar (`>-`) is no part of its text.
  const head = /^[|>][^\n]*\n/.exec(source.slice(start, Math.min(end, start + 200)));
  if (head) at += head[0].length;
  for (const character of text) {
    if (/\s/.test(character)) {
      offsets.push(Math.min(at, end));
      if (/\s/.test(source.charAt(at))) at++;
      continue;
    }
    let found = at;
    const last = Math.min(end, at + farthest);
    while (found < last && !source.startsWith(character, found)) found++;
    const isThere = found < last;
    if (isThere) at = found;
    for (let unit = 0; unit < character.length; unit++) offsets.push(Math.min(at + unit, end));
    if (isThere) at += character.length;
  }
  return new MappedText(file, text, offsets, end);
}
