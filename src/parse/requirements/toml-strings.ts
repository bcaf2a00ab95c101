import { span, type SourceFile, type Span } from "../../core/source.ts";

/** A string of a TOML file with the keys that lead to it. */
export interface TomlString {
  /** `tool.poetry.dependencies`; of a table array, its name. */
  readonly section: string;
  readonly key: string;
  /** The key inside an inline table. */
  readonly inner?: string;
  readonly value: string;
  /** Without the quotes. */
  readonly at: Span;
  /** From the key to the value's end. */
  readonly lineAt: Span;
}

/** One token of a value: a string, a bracket, an inner key, a comment, or what is left. */
const token = /"""[^]*?"""|'''[^]*?'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*|[[\]{}]|([A-Za-z_][\w-]*)\s*=|[^\S\n]+|\n|[^"'#[\]{}\s]+|["']/y;
const keyForm = /[^\S\n]*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+(?:\s*\.\s*[\w-]+)*))[^\S\n]*=[^\S\n]*/y;
const headerForm = /[^\S\n]*\[{1,2}([^\]\n]+)\]{1,2}/y;

/**
 * The strings of a TOML file in order. It reads what lists of dependencies need and passes over the rest; a file
 * that is no TOML gives whatever looks like it.
 */
export function readTomlStrings(file: SourceFile): readonly TomlString[] {
  const strings: TomlString[] = [];
  const { text } = file;
  let section = "";
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    headerForm.lastIndex = at;
    const header = headerForm.exec(text);
    keyForm.lastIndex = at;
    const key = header ? null : keyForm.exec(text);
    if (header) section = (header[1] ?? "").replace(/["'\s]/g, "");
    if (key) at = readValue(file, keyForm.lastIndex, { section, key: key[1] ?? key[2] ?? key[3] ?? "", start: at + key[0].length - key[0].trimStart().length }, strings);
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end + 1;
  }
  return strings;
}

/** Reads a value to its end and answers where that is: the line's end once all brackets are closed. */
function readValue(file: SourceFile, from: number, entry: { readonly section: string; readonly key: string; readonly start: number }, strings: TomlString[]): number {
  const { text } = file;
  let depth = 0;
  let inner: string | undefined;
  let at = from;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return at;
    const [whole, double, single, name] = found;
    if (whole === "\n" && depth <= 0) return at;
    const start = at;
    at = token.lastIndex;
    if (whole === "[" || whole === "{") depth++;
    else if (whole === "]" || whole === "}") depth--;
    else if (name !== undefined && depth > 0) inner = name;
    const value = double ?? single;
    if (value === undefined) continue;
    strings.push({
      section: entry.section,
      key: entry.key,
      ...(inner !== undefined && { inner }),
      value: value.replace(/\\(["\\])/g, "$1"),
      at: span(file, start + 1, at - 1),
      lineAt: span(file, entry.start, at),
    });
  }
  return at;
}
