import type { Span } from "../../core/source.ts";
import { literalText, type Word } from "../../parse/command/word.ts";
import type { Assignment } from "../../parse/shell/script.ts";
import { dropStart, type Argument } from "./argument.ts";

/** What a word behind `export` does: assigns, only names a variable, or names one that can't be told. */
export type Declaration = Assignment | { readonly name: string; readonly at: Span } | "anything";

/** The arguments of `export`, `declare`, `local` and `readonly`: `NAME`, `NAME=value`, `NAME+=value`. */
export function declarationsIn(words: readonly Word[]): readonly Declaration[] {
  return words.flatMap((word): readonly Declaration[] => {
    const first = word.parts[0];
    if (first?.kind === "unknown" || first?.kind === "variable") return ["anything"];
    const found = first?.kind === "literal" ? /^([A-Za-z_]\w*)(\+?=)?/.exec(first.text) : null;
    const name = found?.[1];
    if (first?.kind !== "literal" || !found || name === undefined) return [];
    if (found[2] === undefined) return literalText(word) === name ? [{ name, at: word.at }] : [];
    const argument: Argument = { pieces: [{ text: first.text, at: first.at }], at: first.at, spread: false };
    const rest = dropStart(argument, found[0].length);
    const head = rest.pieces.length > 0 ? [{ kind: "literal" as const, text: first.text.slice(found[0].length), at: rest.at }] : [];
    const value: Word = { parts: [...head, ...word.parts.slice(1)], at: word.at };
    return [{ name, value, append: found[2] === "+=", at: word.at }];
  });
}
