import type { Text } from "../../core/launch/launch.ts";
import { type SourceFile, span, type Span } from "../../core/source.ts";
import { MappedText } from "../command/mapped-text.ts";
import type { IniDialect } from "./dialect.ts";

/** `key = value` of a section; of a key alone, the value is undefined. */
export interface IniEntry {
  readonly section: string;
  readonly key: Text;
  readonly value: MappedText | undefined;
  /** What an inline comment cut off, its mark included. */
  readonly cut?: Span;
}

/** A line that is no entry, no section and no comment. */
export interface IniFile {
  readonly sections: readonly Text[];
  readonly entries: readonly IniEntry[];
  /** Lines that are none of what the dialect knows. */
  readonly strange: readonly Span[];
}

/** A line of the file without its end. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** Reads a text of `[section]` headers and `key = value` lines as the dialect's own program does. */
export function parseIniFile(file: SourceFile, dialect: IniDialect): IniFile {
  const sections: Text[] = [];
  const entries: IniEntry[] = [];
  const strange: Span[] = [];
  let section: string | undefined;
  /** The entry at hand, whose value may go on. */
  let open: { readonly key: Text; readonly section: string; readonly value: ValueBuilder; readonly indentation: number } | undefined;
  const finish = (): void => {
    if (open) entries.push({ section: open.section, key: open.key, ...open.value.finish() });
    open = undefined;
  };
  for (const line of linesOf(file)) {
    const trimmed = line.text.trim();
    const indentation = line.text.length - line.text.trimStart().length;
    if (trimmed === "" || dialect.comments.includes(trimmed.charAt(0))) continue;
    if (dialect.indentedLinesContinue && open && indentation > open.indentation) {
      open.value.add(line);
      continue;
    }
    finish();
    const header = /^\[([^\]]*)\]?/.exec(trimmed);
    if (header) {
      section = header[1] ?? "";
      sections.push({ value: section, at: span(file, line.start + indentation, line.start + indentation + header[0].length) });
      continue;
    }
    const cut = firstOf(line.text, dialect.separators);
    const name = (cut < 0 ? line.text : line.text.slice(0, cut)).trim();
    if (section === undefined || name === "" || (cut < 0 && !dialect.keysAlone)) {
      strange.push(span(file, line.start + indentation, line.start + indentation + trimmed.length));
      continue;
    }
    const key = { value: dialect.fold(name), at: span(file, line.start + indentation, line.start + indentation + name.length) };
    if (cut < 0) {
      entries.push({ section, key, value: undefined });
      continue;
    }
    const value = new ValueBuilder(file, dialect);
    value.add({ text: line.text.slice(cut + 1), start: line.start + cut + 1 });
    open = { key, section, value, indentation };
  }
  finish();
  return { sections, entries, strange };
}

function* linesOf(file: SourceFile): Iterable<Line> {
  if (file.text.includes("\0")) return;
  for (let number = 1; number <= file.lineCount; number++) {
    const mark = number === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    yield { text: file.lineText(number).slice(mark), start: file.offsetOfLine(number) + mark };
  }
}

function firstOf(text: string, separators: string): number {
  for (let index = 0; index < text.length; index++) if (separators.includes(text.charAt(index))) return index;
  return -1;
}

/** Joins the lines of a value; each line loses its blanks at both ends, and its comment where the dialect has such. */
class ValueBuilder {
  readonly #file: SourceFile;
  readonly #dialect: IniDialect;
  readonly #text: string[] = [];
  readonly #offsets: number[] = [];
  #end = 0;
  #cut: Span | undefined;

  constructor(file: SourceFile, dialect: IniDialect) {
    this.#file = file;
    this.#dialect = dialect;
  }

  add({ text, start }: Line): void {
    const comment = this.#dialect.inlineComment?.exec(text);
    if (comment) this.#cut = span(this.#file, start + comment.index + 1, start + text.trimEnd().length);
    const kept = (comment ? text.slice(0, comment.index) : text).trimEnd();
    const from = kept.length - kept.trimStart().length;
    if (this.#text.length > 0) this.#push("\n", start + from);
    for (let index = from; index < kept.length; index++) this.#push(kept.charAt(index), start + index);
    this.#end = start + kept.length;
  }

  #push(character: string, offset: number): void {
    this.#text.push(character);
    this.#offsets.push(offset);
  }

  finish(): { readonly value: MappedText; readonly cut?: Span } {
    return { value: new MappedText(this.#file, this.#text.join(""), this.#offsets, this.#end), ...(this.#cut && { cut: this.#cut }) };
  }
}
