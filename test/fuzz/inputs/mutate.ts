import { decode } from "../../../src/discover/decode.ts";
import type { Random } from "../nginx/mutate.ts";
import type { TextFile } from "./corpus.ts";
import { inheritedNames, oddPieces } from "./odd-pieces.ts";

/** One of a list; a list is never empty here. */
export function pick<T>(list: readonly T[], random: Random): T {
  const one = list[random(list.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** Texts do not grow beyond this, or one case takes the time of thousands. */
const longest = 60_000;

const tokenPattern = /[\p{L}\p{N}_]+|[ \t]+|[^]/gu;

type Mutation = (text: string, random: Random, others: readonly TextFile[]) => string;

const tokensOf = (text: string): string[] => text.match(tokenPattern) ?? [];

/** A place between characters, more often than not the edge of a word. */
function placeIn(text: string, random: Random): number {
  const at = random(text.length + 1);
  if (random(3) === 0) return at;
  const edge = /\b/g;
  edge.lastIndex = at;
  return edge.exec(text)?.index ?? at;
}

/** How often something is repeated: mostly a little, now and then very often. */
const times = (random: Random): number => (random(40) === 0 ? pick([100, 300, 1000, 5000, 20_000], random) : pick([2, 3, 5, 8, 20, 70], random));

function changeTokens(change: (tokens: string[], at: number, random: Random, others: readonly TextFile[]) => void): Mutation {
  return (text, random, others) => {
    const tokens = tokensOf(text);
    if (tokens.length > 0) change(tokens, random(tokens.length), random, others);
    return tokens.join("");
  };
}

function changeLines(change: (lines: string[], at: number, random: Random, others: readonly TextFile[]) => void): Mutation {
  return (text, random, others) => {
    const lines = text.split("\n");
    change(lines, random(lines.length), random, others);
    return lines.join("\n");
  };
}

const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** A word of the same language. */
function wordOf(others: readonly TextFile[], random: Random): string {
  const { text } = pick(others, random);
  const at = random(text.length + 1);
  return /[^\s]+/.exec(text.slice(at, at + 200))?.[0] ?? "x";
}

const brackets = [["(", ")"], ["[", "]"], ["{", "}"], ["{\n", "}\n"], ["<a>", "</a>"], ["<IfModule a>\n", "</IfModule>\n"], ["a {\n", "}\n"], ["if a; then\n", "fi\n"], ["$(", ")"], ["${a:-", "}"], ["not ", ""], ["-", ""], ["lambda: ", ""], ["- ", ""], ['{"a":', "}"], ["(\n", ")\n"], ["\"", "\""], ["`", "`"], ["f'{", "}'"], ["{{", "}}"], ["{% if a %}", "{% endif %}"], ["a.", ""], ["a[", "]"], ["a(", ")"], ["x if y else ", ""], ["[x for x in ", "]"], ["{**", "}"]] as const;

const mutations: readonly Mutation[] = [
  changeTokens((tokens, at) => void tokens.splice(at, 1)),
  changeTokens((tokens, at, random) => void tokens.splice(at, 1 + random(12))),
  changeTokens((tokens, at) => void tokens.splice(at, 0, tokens[at] ?? "")),
  changeTokens((tokens, at, random) => {
    const other = random(tokens.length);
    [tokens[at], tokens[other]] = [tokens[other] ?? "", tokens[at] ?? ""];
  }),
  changeTokens((tokens, at, random, others) => void (tokens[at] = wordOf(others, random))),
  changeTokens((tokens, at, random) => void (tokens[at] = pick(oddPieces, random))),
  // A name that every object has, for one word or everywhere.
  changeTokens((tokens, at, random) => {
    const names = tokens.flatMap((token, index) => (/^\w{2,}$/.test(token) ? [index] : []));
    const chosen = names[random(Math.max(1, names.length))] ?? at;
    const [before, name] = [tokens[chosen], pick(inheritedNames, random)];
    for (const index of random(3) === 0 ? names : [chosen]) if (tokens[index] === before) tokens[index] = name;
  }),
  (text, random) => insert(text, placeIn(text, random), pick(oddPieces, random)),
  (text, random) => insert(text, placeIn(text, random), pick(inheritedNames, random)),
  (text, random) => insert(text, placeIn(text, random), pick(oddPieces, random).repeat(times(random))),
  (text, random) => {
    const [open, close] = pick(brackets, random);
    const [at, depth] = [placeIn(text, random), times(random)];
    return insert(text, at, open.repeat(depth) + (random(4) === 0 ? "" : `a${close.repeat(depth)}`));
  },
  (text, random) => {
    const [at, length] = [random(text.length + 1), 1 + random(80)];
    return insert(text, at, text.slice(at, at + length).repeat(times(random)));
  },
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random(60));
  },
  (text, random) => text.slice(0, random(text.length + 1)),
  changeLines((lines, at, random) => void lines.splice(at, 1 + random(3))),
  changeLines((lines, at, random) => void lines.splice(random(lines.length + 1), 0, ...lines.slice(at, at + 1 + random(4)))),
  changeLines((lines, at, random, others) => {
    const theirs = pick(others, random).text.split("\n");
    const from = random(theirs.length);
    lines.splice(at, random(2), ...theirs.slice(from, from + 1 + random(8)));
  }),
  changeLines((lines, at, random) => void (lines[at] = " ".repeat(random(9)) + (lines[at] ?? "").trimStart())),
  changeLines((lines, at, random) => void (lines[at] = `${lines[at] ?? ""}${pick(["\\", "\\\r", " #", ";", " \\", "\u2028", "\r"], random)}`)),
  (text, random, others) => {
    const theirs = pick(others, random).text;
    return text.slice(0, random(text.length + 1)) + theirs.slice(random(theirs.length + 1));
  },
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text, random) => pick(["\ufeff", "\0", "\u2028", "#!/usr/bin/env bash\n", "\ufeff\ufeff"], random) + text,
  // Bytes that are no UTF-8 are read as latin-1.
  (text, random) => {
    const bytes = Buffer.from(text);
    for (let count = 1 + random(4); count > 0 && bytes.length > 0; count--) bytes[random(bytes.length)] = random(256);
    return decode(bytes);
  },
  (text, random) => {
    const bytes = Buffer.from(text);
    const at = random(Math.max(1, bytes.length));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    return decode(bytes);
  },
];

/** A text with one to six changes. */
export function mutate(text: string, random: Random, others: readonly TextFile[]): string {
  let changed = text;
  for (let count = 1 + random(random(4) === 0 ? 6 : 3); count > 0; count--) changed = pick(mutations, random)(changed, random, others).slice(0, longest);
  return changed;
}
