import type { Random } from "../nginx/mutate.ts";
import { inheritedNames, oddPieces } from "./odd-pieces.ts";
import { pick } from "./mutate.ts";

/** Rules of a language: what each `<name>` may be. `<odd>` and `<inherited>` are known to all. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** From here on the shortest alternative is taken, so that a text ends. */
const mostPieces = 400;

/** A text of a grammar, from its rule `start`. Works through a list, not a stack of calls. */
export function generate(grammar: Grammar, random: Random): string {
  const waiting = ["<start>"];
  const parts: string[] = [];
  let made = 0;
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const name = /^<(\w+)>$/.exec(piece)?.[1];
    const alternatives = name === "odd" ? oddPieces : name === "inherited" ? inheritedNames : name !== undefined && Object.hasOwn(grammar, name) ? grammar[name] : undefined;
    if (!alternatives) {
      parts.push(piece);
      continue;
    }
    const chosen = made++ < mostPieces ? pick(alternatives, random) : (alternatives.toSorted((a, b) => references(a) - references(b))[0] ?? "");
    if (name === "odd") parts.push(chosen);
    else waiting.push(...(chosen.match(/<\w+>|[^<]+|</g) ?? []).reverse());
  }
  return parts.join("");
}

const references = (alternative: string): number => (alternative.match(/<\w+>/g) ?? []).length;
