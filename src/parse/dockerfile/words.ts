import type { MappedText } from "../command/mapped-text.ts";
import { hasTemplateMarker, type DefaultOperator, type Word, type WordPart } from "../command/word.ts";

/** How a text is split into words. */
export interface WordRules {
  /** Whether blanks separate and quotes group; otherwise the whole text is one word. */
  readonly splits: boolean;
  /** Whether quotes are taken away where nothing is split: `ENV NAME "a text"` (github.com/moby/buildkit, frontend/dockerfile/shell/lex.go). */
  readonly unquotes?: boolean;
  /** The character that escapes; absent where nothing does. */
  readonly escape?: string;
  /** Whether single quotes keep `$NAME` from being replaced. */
  readonly singleQuotesProtect: boolean;
  /** Whether `$$` is a dollar. */
  readonly doubledDollar: boolean;
  /** Whether `$NAME` is replaced at all. */
  readonly variables: boolean;
}

/** ENV, ARG, COPY, WORKDIR … (docs.docker.com/reference/dockerfile/#environment-replacement). */
export const dockerfileWords = (escape: string): WordRules => ({ splits: true, escape, singleQuotesProtect: true, doubledDollar: false, variables: true });

/** `command: gunicorn …` of a compose file: interpolated first, then split as a shell splits, without being one. */
export const composeCommand: WordRules = { splits: true, escape: "\\", singleQuotesProtect: false, doubledDollar: true, variables: true };

/** Any other text of a compose file (docs.docker.com/reference/compose-file/interpolation/). */
export const composeValue: WordRules = { splits: false, singleQuotesProtect: false, doubledDollar: true, variables: true };

/** A command of a platform's file that is split, but not interpolated. */
export const plainCommand: WordRules = { splits: true, escape: "\\", singleQuotesProtect: true, doubledDollar: false, variables: false };

const longestReference = 512;
const reference = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])([^{}]*))?\})/;

/** Splits a text into words with their expansions. */
export function splitWords(text: MappedText, rules: WordRules): readonly Word[] {
  if (!rules.splits) return [readWord(text, 0, rules).word];
  const words: Word[] = [];
  let at = 0;
  for (;;) {
    while (at < text.text.length && /\s/.test(text.text.charAt(at))) at++;
    if (at >= text.text.length) return words;
    const { word, end } = readWord(text, at, rules);
    words.push(word);
    at = end;
  }
}

/** A text as one word, whatever blanks it holds. */
export const wholeWord = (text: MappedText, rules: WordRules): Word => readWord(text, 0, { ...rules, splits: false }).word;

function readWord(text: MappedText, start: number, rules: WordRules): { readonly word: Word; readonly end: number } {
  const source = text.text;
  const parts: WordPart[] = [];
  let literal: string[] = [];
  let literalStart = start;
  let quote = "";
  let at = start;
  const quotes = rules.splits || rules.unquotes === true;
  const flush = (): void => {
    if (literal.length > 0) parts.push({ kind: "literal", text: literal.join(""), at: text.place(literalStart, at) });
    literal = [];
  };
  const take = (piece: string, length: number): void => {
    if (literal.length === 0) literalStart = at;
    literal.push(piece);
    at += length;
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (rules.splits && quote === "" && /\s/.test(character)) break;
    const found = character === "$" && rules.variables && !(quote === "'" && rules.singleQuotesProtect) ? reference.exec(source.slice(at, at + longestReference)) : null;
    if (rules.doubledDollar && source.startsWith("$$", at)) take("$", 2);
    else if (found) {
      flush();
      parts.push(variableOf(text, at, found, rules, quote !== ""));
      at += found[0].length;
    } else if (character === "$" && rules.variables && source.charAt(at + 1) === "{" && closing(source, at) !== undefined) {
      // `${NAME%suffix}`, `${A:-${B}}`
      const end = closing(source, at) ?? at;
      flush();
      parts.push({ kind: "unknown", quoted: true, at: text.place(at, end) });
      at = end;
    } else if (quotes && quote === "" && (character === '"' || character === "'")) {
      flush();
      quote = character;
      at++;
    } else if (quotes && character === quote) {
      flush();
      quote = "";
      at++;
    } else if (character === rules.escape && quote !== "'" && at + 1 < source.length) {
      const next = source.charAt(at + 1);
      const isEscaped = quote === "" || next === '"' || next === "$" || next === rules.escape;
      take(isEscaped ? next : character + next, 2);
    } else take(character, 1);
  }
  flush();
  const place = text.place(start, at);
  if (hasTemplateMarker(source.slice(start, at))) return { word: { parts: [{ kind: "unknown", quoted: true, at: place }], at: place }, end: at };
  if (parts.length === 0) parts.push({ kind: "literal", text: "", at: place });
  return { word: { parts, at: place }, end: at };
}

/** Where the brace that `${` opens is closed, if that is near. */
function closing(source: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start + 1; at < Math.min(source.length, start + longestReference); at++) {
    if (source.charAt(at) === "{") depth++;
    else if (source.charAt(at) === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}

function variableOf(text: MappedText, start: number, found: RegExpExecArray, rules: WordRules, quoted: boolean): WordPart {
  const [whole, bare, braced, operator, otherwise = ""] = found;
  const at = text.place(start, start + whole.length);
  const name = bare ?? braced ?? "";
  if (operator === undefined) return { kind: "variable", name, quoted, at };
  const from = start + whole.length - 1 - otherwise.length;
  const word = wholeWord(text.slice(from, from + otherwise.length), rules);
  return { kind: "variable", name, quoted, fallback: { operator: operator as DefaultOperator, word }, at };
}
