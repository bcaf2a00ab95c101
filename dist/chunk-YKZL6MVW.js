// src/core/source.ts
var SourceFile = class {
  /** Relative to the root that was linted, with `/`. */
  path;
  text;
  /** How the file's bytes were read: as latin-1 where they are no UTF-8. */
  encoding;
  pinned;
  #lineStarts;
  constructor(path, text, encoding = "utf-8", pinned) {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
    this.pinned = pinned;
  }
  /**
   * The place of an offset (UTF-16, clamped to the text). LF, CR LF and a lone CR each end a line. A byte order mark
   * takes no column: editors do not show it.
   */
  positionAt(offset) {
    const starts = this.#starts();
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const start = low === 0 && this.text.startsWith("\uFEFF") ? 1 : starts[low] ?? 0;
    return { line: low + 1, column: Math.max(0, wanted - start) + 1 };
  }
  /** The offset where a line (from 1) starts; past the last line, the end of the text. */
  offsetOfLine(line) {
    return this.#starts()[line - 1] ?? this.text.length;
  }
  /** The text of a line (from 1) without its end. */
  lineText(line) {
    return this.text.slice(this.offsetOfLine(line), this.offsetOfLine(line + 1)).replace(/[\r\n]+$/, "");
  }
  get lineCount() {
    return this.#starts().length;
  }
  #starts() {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const lineEnd = /\r\n|\n|\r/g;
    while (lineEnd.exec(this.text)) starts.push(lineEnd.lastIndex);
    return this.#lineStarts = starts;
  }
};
var span = (file, start, end) => ({ file, start, end });
var textOf = (at) => at.file.text.slice(at.start, at.end);
var cover = (first, last) => span(first.file, Math.min(first.start, last.start), Math.max(first.end, last.end));
function firstLine(file) {
  const line = file.lineText(1);
  return { ...span(file, 0, line.trimEnd().length), standsIn: true };
}
var placeOf = (at) => `${at.file.path}:${at.file.positionAt(at.start).line}`;
var isWithinSpan = (inner, outer) => inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;

export {
  SourceFile,
  span,
  textOf,
  cover,
  firstLine,
  placeOf,
  isWithinSpan
};
