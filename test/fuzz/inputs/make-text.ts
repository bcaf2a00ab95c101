import { makeInput as makeApache } from "../apache/make-input.ts";
import { makeInput as makeNginx, type Random } from "../nginx/mutate.ts";
import { type TextFile, textsIn } from "./corpus.ts";
import { generate } from "./grammar.ts";
import { grammars } from "./grammars.ts";
import { mutate, pick } from "./mutate.ts";

/** Where the texts of a language come from: the corpora of fixtures, and the name of a grammar. */
export interface Origin {
  readonly corpora: readonly Parameters<typeof textsIn>[0][];
  readonly grammar?: string;
}

/** A text of a language, mostly with mistakes: from the fixtures, or made from nothing. */
export function makeText({ corpora, grammar = corpora[0] ?? "" }: Origin, random: Random): TextFile {
  const others = corpora.flatMap(textsIn);
  const made = random(3) === 0 || others.length === 0 ? fromGrammar(grammar, random) : undefined;
  const base = made === undefined ? pick(others, random) : { path: others.length > 0 ? pick(others, random).path : "text", text: made };
  return random(12) === 0 ? base : { path: base.path, text: mutate(base.text, random, others.length > 0 ? others : [base]) };
}

function fromGrammar(name: string, random: Random): string | undefined {
  if (name === "nginx") return makeNginx(random(1 << 30))["nginx.conf"];
  if (name === "apache") return makeApache(random(1 << 30));
  const grammar = Object.hasOwn(grammars, name) ? grammars[name] : undefined;
  return grammar && generate(grammar, random);
}
