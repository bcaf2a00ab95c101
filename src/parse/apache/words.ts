import { isBlank } from "./logical-lines.ts";

/** A word of a logical line: offsets into its text, quotes included. */
export interface RawWord {
  /** Decoded: without quotes and escapes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The quote it was written in; `""` when it stands bare. */
  readonly quote: string;
}

/**
 * The next word as ap_getword_conf reads it, or undefined at the end of the line. A quote counts only where a word
 * begins, and ends it even with no blank behind; a missing end quote is accepted.
 */
export function nextWord(text: string, from: number): RawWord | undefined {
  const start = skipBlanks(text, from);
  const quote = text[start];
  if (quote === undefined) return undefined;
  if (quote === '"' || quote === "'") {
    let end = start + 1;
    while (end < text.length && text[end] !== quote) {
      const escaped = text[end + 1];
      end += text[end] === "\\" && (escaped === quote || escaped === "\\") ? 2 : 1;
    }
    return { value: unescape(text.slice(start + 1, end), quote), start, end: Math.min(end + 1, text.length), quote };
  }
  const end = skipWord(text, start);
  return { value: unescape(text.slice(start, end), ""), start, end, quote: "" };
}

/** The core splitter, used by nearly every directive. */
export function splitWords(text: string, from = 0): RawWord[] {
  const words: RawWord[] = [];
  for (let word = nextWord(text, from); word !== undefined; word = nextWord(text, word.end)) words.push(word);
  return words;
}

/**
 * mod_rewrite's splitter (parseargline): quotes group and cannot be escaped, and a backslash keeps a blank in a word.
 * Backslashes stay: they belong to the regular expression.
 */
export function splitRewriteWords(text: string, from = 0): RawWord[] {
  const words: RawWord[] = [];
  for (let at = skipBlanks(text, from); at < text.length; at = skipBlanks(text, at)) {
    const start = at;
    const first = text[start] ?? "";
    const quote = first === '"' || first === "'" ? first : "";
    at = quote === "" ? start : start + 1;
    while (at < text.length && (quote === "" ? !isBlank(text[at]) : text[at] !== quote)) {
      at += text[at] === "\\" && isBlank(text[at + 1]) ? 2 : 1;
    }
    at = Math.min(at, text.length);
    const value = text.slice(start + quote.length, at);
    if (quote !== "" && at < text.length) at++;
    words.push({ value, start, end: at, quote });
  }
  return words;
}

/** An option `name=value` of a mod_wsgi directive, where quotes may follow the `=`. */
export interface RawOption {
  readonly name: string;
  readonly value: RawWord;
  readonly start: number;
  readonly end: number;
}

/** The options of WSGIDaemonProcess, WSGIScriptAlias and WSGIImportScript, from `from` on. A word without `=` is passed over. */
export function splitOptions(text: string, from: number): RawOption[] {
  const options: RawOption[] = [];
  for (let at = skipBlanks(text, from); at < text.length; at = skipBlanks(text, at)) {
    const start = at;
    while (at < text.length && text[at] !== "=" && !isBlank(text[at])) at++;
    if (text[at] !== "=") continue;
    const name = text.slice(start, at);
    // A blank behind the '=' is passed over.
    const value = nextWord(text, at + 1);
    const end = value?.end ?? at + 1;
    options.push({ name, value: value ?? { value: "", start: end, end, quote: "" }, start, end });
    at = end;
  }
  return options;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}

function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text[at])) at++;
  return at;
}

function unescape(text: string, quote: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(/\\([\\"'])/g, (both, character: string) => (character === "\\" || character === quote ? character : both));
}
