import type { Text } from "../../core/launch/launch.ts";
import { span, type SourceFile, type Span } from "../../core/source.ts";
import { aligned, type MappedText } from "../command/mapped-text.ts";
import type { DataValue } from "./data-value.ts";

/** A key with its value. */
export interface DataEntry {
  readonly key: Text;
  readonly value: DataNode;
}

/** A value of a data file and the file it stands in: what merged files are made of. */
export class DataNode {
  readonly file: SourceFile;
  readonly value: DataValue;

  constructor(file: SourceFile, value: DataValue) {
    this.file = file;
    this.value = value;
  }

  /** Where it stands; the file's beginning where that is not known. */
  get at(): Span {
    const { start = 0, end = start } = this.value;
    return span(this.file, start, end);
  }

  /** The entries of a mapping whose keys are texts; none for another value. */
  get entries(): readonly DataEntry[] {
    if (this.value.kind !== "mapping") return [];
    return this.value.entries.flatMap(([key, value]) => {
      if (key.kind !== "string" && key.kind !== "integer") return [];
      const { start = 0, end = start } = key;
      return [{ key: { value: String(key.value), at: span(this.file, start, end) }, value: new DataNode(this.file, value) }];
    });
  }

  /** The value below one or more keys. */
  get(...path: readonly string[]): DataNode | undefined {
    return path.reduce<DataNode | undefined>((node, name) => node?.entries.find(({ key }) => key.value === name)?.value, this);
  }

  /** The items of a list; none for another value. */
  get items(): readonly DataNode[] {
    return this.value.kind === "list" ? this.value.items.map((item) => new DataNode(this.file, item)) : [];
  }

  /** A text, or a list of texts that may be written as one text. */
  get texts(): readonly Text[] {
    const { text } = this;
    return text ? [text] : this.items.flatMap((item) => item.text ?? []);
  }

  /** A scalar as its text. */
  get text(): Text | undefined {
    const { value } = this;
    if (value.kind === "string") return { value: value.value, at: this.#inside() };
    if (value.kind === "integer" || value.kind === "float" || value.kind === "boolean") return { value: String(value.value), at: this.at };
    return undefined;
  }

  get isNull(): boolean {
    return this.value.kind === "null";
  }

  /** A scalar as a text that knows where each of its characters stands. */
  get mapped(): MappedText | undefined {
    const { text } = this;
    return text && aligned(text.value, text.at);
  }

  /** The place of a text without its quotes. */
  #inside(): Span {
    const { start = 0, end = start } = this.value;
    const quote = this.file.text.charAt(start);
    const isQuoted = (quote === '"' || quote === "'") && end - start >= 2 && this.file.text.charAt(end - 1) === quote;
    return isQuoted ? span(this.file, start + 1, end - 1) : span(this.file, start, end);
  }
}
