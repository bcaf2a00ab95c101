import type { Document, SyntaxProblem } from "../../core/document.ts";
import { span, type SourceFile, type Span } from "../../core/source.ts";

/** One variable of an environment file, as python-dotenv reads it. */
export interface DotenvEntry {
  readonly name: string;
  readonly nameAt: Span;
  /** The decoded value; undefined for a name alone, and where a `${NAME}` in it is not known. */
  readonly value: string | undefined;
  /** The value without its quotes; for a name alone, the name. */
  readonly at: Span;
}

/** A file such as `.env`. */
export interface DotenvDocument extends Document {
  readonly language: "dotenv";
  readonly entries: readonly DotenvEntry[];
  /** Whether its name says that it is an example to be copied. */
  readonly sample: boolean;
}

/** Whether a file name says that the file is an example: `.env.example`, `env.sample`, `.env.prod-template`. */
export const isSampleName = (path: string): boolean => /(^|[._-])(sample|samples|example|template|tmpl|tpl|dist|default|defaults|skel)([._-]|$)/i.test(path.slice(path.lastIndexOf("/") + 1));

// python-dotenv's grammar (python-dotenv/src/dotenv/parser.py): export prefix, unquoted or single-quoted name, value
// in either quote (may span lines) or plain up to the line's end or a blank and `#`.
const blank = /[^\S\r\n]*/y;
const exported = /export[^\S\r\n]+/y;
const nameForm = /'([^'\r\n]+)'|([^=#\s]+)/y;
const singleQuoted = /'([^'\\]*(?:\\[^][^'\\]*)*)'/y;
const doubleQuoted = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
const plainValue = /[^\r\n]*/y;
const lineEnd = /\r\n|\n|\r/g;

/** Reads an environment file as python-dotenv does. Lines that it would refuse become problems. */
export function parseDotenv(file: SourceFile, production: boolean): DotenvDocument {
  const entries: DotenvEntry[] = [];
  const problems: SyntaxProblem[] = [];
  const text = file.text;
  const values = new Map<string, string | undefined>();
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const binary = text.includes("\0");
  while (!binary && at < text.length) {
    const start = at;
    const first = text.charAt(skipSpace(text, at));
    if (first === "" || first === "#") {
      at = first === "" ? text.length : endOfLine(text, skipSpace(text, at));
      continue;
    }
    at = skipSpace(text, start);
    const lineStart = at;
    take(exported);
    const nameStart = at;
    const name = take(nameForm);
    const nameAt = span(file, nameStart, at);
    take(blank);
    if (name && text.charAt(at) === "=") {
      const equalsAt = at++;
      take(blank);
      // `NAME= # text` is an empty value and a comment; `NAME=#text` is a value.
      if (text.charAt(at) === "#" && at > equalsAt + 1) at = equalsAt + 1;
      const { value, place } = readValue(file, text, at, take, () => at);
      const decoded = value === undefined ? undefined : interpolate(value.text, value.literal, values);
      const word = name[1] ?? name[2] ?? "";
      if (value !== undefined) {
        values.set(word, decoded);
        entries.push({ name: word, nameAt, value: decoded, at: place });
      } else problems.push({ at: place, message: "The value's quote is never closed, so the variable is not set.", help: "Close the quote, or remove it." });
      take(blank);
      // Only a comment may stand behind a quoted value.
      const rest = text.charAt(at);
      if (value !== undefined && rest !== "" && rest !== "#" && rest !== "\n" && rest !== "\r") {
        const end = endOfLine(text, at);
        problems.push({ at: span(file, at, end), message: "Text after the closing quote makes the line invalid, so the variable is not set.", help: "Quote the whole value, or start a comment with `#`." });
        entries.pop();
      }
    } else if (name && /^[\r\n#]?$/.test(text.charAt(at))) {
      entries.push({ name: name[1] ?? name[2] ?? "", nameAt, value: undefined, at: nameAt });
    } else problems.push({ at: span(file, lineStart, endOfLine(text, lineStart)), message: "The line is no NAME=value, so it sets nothing.", help: "Write `NAME=value`." });
    at = endOfLine(text, Math.max(at, lineStart + 1));
  }
  return { file, language: "dotenv", production, problems, entries, sample: isSampleName(file.path) };
}

type Value = { readonly text: string; readonly literal: boolean } | undefined;

function readValue(file: SourceFile, text: string, at: number, take: (pattern: RegExp) => RegExpExecArray | null, now: () => number): { value: Value; place: Span } {
  const quote = text.charAt(at);
  if (quote === "'" || quote === '"') {
    const match = take(quote === "'" ? singleQuoted : doubleQuoted);
    if (!match) return { value: undefined, place: span(file, at, endOfLine(text, at)) };
    const inside = match[1] ?? "";
    const decoded = quote === "'" ? inside.replace(/\\([\\'])/g, "$1") : inside.replace(/\\([\\'"abfnrtv])/g, (_, escape: string) => escapes[escape] ?? escape);
    return { value: { text: decoded, literal: quote === "'" }, place: span(file, at + 1, now() - 1) };
  }
  const line = take(plainValue)?.[0] ?? "";
  const plain = cutComment(line).trimEnd();
  return { value: { text: plain, literal: false }, place: span(file, at, at + plain.length) };
}

/** The text before the first `#` that stands behind a blank. */
function cutComment(line: string): string {
  for (let hash = line.indexOf("#"); hash >= 0; hash = line.indexOf("#", hash + 1)) {
    if (/\s/.test(line.charAt(hash - 1))) return line.slice(0, hash);
  }
  return line;
}

const escapes: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** A variable that doubles itself must not fill the memory. */
const longestValue = 65_536;

/** `${NAME}` and `${NAME:-default}`, from the file's own earlier lines; an unknown name makes the value unknown. */
function interpolate(value: string, literal: boolean, values: ReadonlyMap<string, string | undefined>): string | undefined {
  if (literal && !value.includes("${")) return value;
  const unknown = new Set<string>();
  // Nothing closes what is opened behind the last brace.
  const closed = value.lastIndexOf("}") + 1;
  const text = value.slice(0, closed).replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined) unknown.add(name);
    return found ?? "";
  }) + value.slice(closed);
  return unknown.size === 0 && text.length <= longestValue ? text : undefined;
}

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at++;
  return at;
};

function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  const match = lineEnd.exec(text);
  return match ? match.index : text.length;
}
