import type { Span } from "../../core/source.ts";
import type { Instruction } from "../../parse/dockerfile/parse.ts";
import { splitWords, wholeWord, type WordRules } from "../../parse/dockerfile/words.ts";
import { dropStart, known, knownStart, literalArgument, type Argument } from "../launch/argument.ts";
import { expandWhole, type Lookup, type Variable } from "../launch/expand.ts";

/** A build argument has its default until somebody gives it another value. */
export function argument(name: string, fallback: Argument | undefined, args: ReadonlyMap<string, string | undefined>): Variable {
  if (args.has(name)) return { text: args.get(name) };
  const text = fallback && known(fallback);
  return text === undefined ? { text: undefined } : { text: undefined, fallback: { text, unless: name } };
}

/** What an argument is while build arguments have their defaults. */
export function defaultOf(text: Argument): string | undefined {
  const pieces = text.pieces.map((piece) => piece.text ?? piece.fallback?.text);
  return pieces.includes(undefined) ? undefined : pieces.join("");
}

/** `NAME=value NAME=value`, or the old `NAME value`. */
export function assignments({ body, keyword }: Instruction, rules: WordRules, lookup: Lookup): readonly { readonly name: string; readonly value: Argument | undefined; readonly at: Span }[] {
  const old = keyword === "ENV" ? /^([A-Za-z_]\w*)\s+(?=[^\s=])/.exec(body.text) : null;
  if (old?.[1] !== undefined) {
    const value = body.slice(old[0].length);
    return [{ name: old[1], value: expandWhole(wholeWord(value, { ...rules, unquotes: true }), lookup), at: value.at }];
  }
  return splitWords(body, rules).flatMap((word) => {
    const whole = expandWhole(word, lookup);
    const [text, name, equals] = /^([A-Za-z_]\w*)(=?)/.exec(knownStart(whole)) ?? [];
    if (text === undefined || name === undefined) return [];
    const value = equals === "=" ? dropStart(whole, text.length) : undefined;
    // `NAME=""` is empty.
    const empty = equals === "=" && value?.pieces.length === 0 ? literalArgument("", whole.at) : value;
    return [{ name, value: empty, at: value?.at ?? word.at }];
  });
}
