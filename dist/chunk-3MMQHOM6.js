import {
  span
} from "./chunk-YKZL6MVW.js";

// src/parse/command/mapped-text.ts
var MappedText = class _MappedText {
  file;
  text;
  #offsets;
  #end;
  /**
   * @param offsets one offset into the file for each UTF-16 unit of `text`
   * @param end where the text ends in the file
   */
  constructor(file, text, offsets, end) {
    this.file = file;
    this.text = text;
    this.#offsets = offsets;
    this.#end = end;
  }
  /** A piece of a file as it stands. */
  static of(at) {
    const text = at.file.text.slice(at.start, at.end);
    return new _MappedText(at.file, text, Array.from({ length: text.length }, (_, index) => at.start + index), at.end);
  }
  /** Where the units from `start` to `end` (exclusive) of the text stand in the file. */
  place(start, end) {
    const from = this.#offsets[start] ?? this.#end;
    const last = end > start ? this.#offsets[end - 1] : void 0;
    return span(this.file, from, last === void 0 ? from : last + 1);
  }
  get at() {
    return this.place(0, this.text.length);
  }
  slice(start, end = this.text.length) {
    return new _MappedText(this.file, this.text.slice(start, end), this.#offsets.slice(start, end), this.place(start, end).end);
  }
  /** Without blanks at both ends. */
  trim() {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }
};

// src/parse/data/data-node.ts
var DataNode = class _DataNode {
  file;
  value;
  constructor(file, value) {
    this.file = file;
    this.value = value;
  }
  /** Where it stands; the file's beginning where that is not known. */
  get at() {
    const { start = 0, end = start } = this.value;
    return span(this.file, start, end);
  }
  /** The entries of a mapping whose keys are texts; none for another value. */
  get entries() {
    if (this.value.kind !== "mapping") return [];
    return this.value.entries.flatMap(([key, value]) => {
      if (key.kind !== "string" && key.kind !== "integer") return [];
      const { start = 0, end = start } = key;
      return [{ key: { value: String(key.value), at: span(this.file, start, end) }, value: new _DataNode(this.file, value) }];
    });
  }
  /** The value below one or more keys. */
  get(...path) {
    return path.reduce((node, name) => node?.entries.find(({ key }) => key.value === name)?.value, this);
  }
  /** The items of a list; none for another value. */
  get items() {
    return this.value.kind === "list" ? this.value.items.map((item) => new _DataNode(this.file, item)) : [];
  }
  /** A text, or a list of texts that may be written as one text. */
  get texts() {
    const { text } = this;
    return text ? [text] : this.items.flatMap((item) => item.text ?? []);
  }
  /** A scalar as its text. */
  get text() {
    const { value } = this;
    if (value.kind === "string") return { value: value.value, at: this.#inside() };
    if (value.kind === "integer" || value.kind === "float" || value.kind === "boolean") return { value: String(value.value), at: this.at };
    return void 0;
  }
  get isNull() {
    return this.value.kind === "null";
  }
  /** A scalar as a text that knows where each of its characters stands. */
  get mapped() {
    const { text } = this;
    return text && align(text.value, text.at);
  }
  /** The place of a text without its quotes. */
  #inside() {
    const { start = 0, end = start } = this.value;
    const quote = this.file.text.charAt(start);
    const isQuoted = (quote === '"' || quote === "'") && end - start >= 2 && this.file.text.charAt(end - 1) === quote;
    return isQuoted ? span(this.file, start + 1, end - 1) : span(this.file, start, end);
  }
};
var farthest = 400;
function align(text, { file, start, end }) {
  const source = file.text;
  if (source.slice(start, end) === text) return MappedText.of(span(file, start, end));
  const offsets = [];
  let at = start;
  const head = /^[|>][-+0-9]*[^\n]*\n/.exec(source.slice(start, Math.min(end, start + 200)));
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

export {
  MappedText,
  DataNode
};
