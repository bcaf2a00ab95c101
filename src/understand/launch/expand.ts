import type { Span } from "../../core/source.ts";
import { literalText, type Word, type WordPart } from "../../parse/command/word.ts";
import type { Argument, Fallback, Piece } from "./argument.ts";

/** What is known of a variable. */
export interface Variable {
  /** Undefined when it cannot be known; "" with `unset` when it is known to be unset. */
  readonly text: string | undefined;
  readonly unset?: boolean;
  readonly fallback?: Fallback;
  /** The assignment. */
  readonly at?: Span;
}

/** Answers what is known of a variable at the place where it is used; undefined when no file sets it. */
export type Lookup = (name: string) => Variable | undefined;

/** A variable that doubles itself must not fill the memory. */
const longest = 16_384;
/** `${A:-${B:-…}}`: deeper nesting than anybody writes. */
const deepest = 16;

/** The pieces of a word, expanded but not split. */
function expandParts(word: Word, lookup: Lookup, depth: number): readonly Piece[] {
  return word.parts.map((part) => expandPart(part, lookup, depth));
}

function expandPart(part: WordPart, lookup: Lookup, depth: number): Piece {
  if (part.kind === "literal") return { text: part.text, at: part.at };
  if (part.kind === "unknown" || depth > deepest) return { text: undefined, at: part.at };
  const variable = lookup(part.name);
  const from = variable?.at && { from: variable.at };
  if (!part.fallback) return { text: variable?.text, at: part.at, ...from, ...(variable?.fallback && { fallback: variable.fallback }) };
  const { operator, word } = part.fallback;
  const instead = (): Variable => joined(expandParts(word, lookup, depth + 1));
  const replaces = (text: string, unset?: boolean): boolean => (operator.startsWith(":") ? text === "" : unset === true);
  switch (operator) {
    case "+":
    case ":+":
      if (variable?.text === undefined) return { text: undefined, at: part.at };
      return { text: replaces(variable.text, variable.unset) ? "" : instead().text, at: part.at };
    case "?":
    case ":?":
      return { text: variable?.text, at: part.at, ...from, ...(variable?.fallback && { fallback: variable.fallback }) };
    case "-":
    case ":-":
    case "=":
    case ":=": {
      if (variable?.text !== undefined) {
        return replaces(variable.text, variable.unset) ? { ...pieceOf(instead(), part.at) } : { text: variable.text, at: part.at, ...from };
      }
      if (variable) return { text: undefined, at: part.at, ...from, ...(variable.fallback && { fallback: variable.fallback }) };
      const text = instead().text;
      return { text: undefined, at: part.at, ...(text !== undefined && { fallback: { text, unless: part.name } }) };
    }
  }
}

const pieceOf = (variable: Variable, at: Span): Piece => ({
  text: variable.text,
  at,
  ...(variable.at && { from: variable.at }),
  ...(variable.fallback && { fallback: variable.fallback }),
});

/** One value from pieces. */
function joined(pieces: readonly Piece[]): Variable {
  let text: string | undefined = "";
  let fallback: Fallback | undefined = { text: "", unless: "" };
  for (const piece of pieces) {
    text = text === undefined || piece.text === undefined ? undefined : text + piece.text;
    const instead: Fallback | undefined = piece.text === undefined ? piece.fallback : { text: piece.text, unless: fallback?.unless ?? "" };
    if (fallback && instead && (fallback.unless === "" || fallback.unless === instead.unless)) fallback = { text: fallback.text + instead.text, unless: instead.unless };
    else fallback = undefined;
    if ((text ?? "").length > longest || (fallback?.text ?? "").length > longest) return { text: undefined };
  }
  if (text !== undefined) return { text };
  return fallback && fallback.unless !== "" ? { text: undefined, fallback } : { text: undefined };
}

/** The value a word gives in an assignment, where nothing is split. */
export const expandValue = (word: Word, lookup: Lookup): Variable => joined(expandParts(word, lookup, 0));

/** A word as one argument, whatever blanks its variables hold; what a template chooses to leave out may be any number of them. */
export const expandWhole = (word: Word, lookup: Lookup): Argument => ({ pieces: expandParts(word, lookup, 0), at: word.at, spread: word.parts.length === 1 && word.parts[0]?.kind === "unknown" && !word.parts[0].quoted });

/** A word as the arguments a shell makes of it: unquoted values are split at blanks, empty ones vanish. */
export function expandWord(word: Word, lookup: Lookup): readonly Argument[] {
  const text = literalText(word);
  if (text !== undefined) return [{ pieces: expandParts(word, lookup, 0), at: word.at, spread: false }];
  const fields: Piece[][] = [[]];
  let spread = false;
  for (const part of word.parts) {
    const piece = expandPart(part, lookup, 0);
    const quoted = part.kind === "literal" || part.quoted;
    if (piece.text === undefined && ((!quoted && word.parts.length === 1) || (part.kind === "variable" && part.name === "@"))) spread = true;
    if (quoted || piece.text === undefined || !/[ \t\n]/.test(piece.text)) {
      if (quoted || piece.text !== "") fields.at(-1)?.push(piece);
      continue;
    }
    for (const [index, field] of piece.text.split(/[ \t\n]+/).entries()) {
      if (index > 0) fields.push([]);
      if (field !== "") fields.at(-1)?.push({ ...piece, text: field });
    }
  }
  return fields.filter((pieces) => pieces.length > 0).map((pieces) => ({ pieces, at: word.at, spread }));
}
