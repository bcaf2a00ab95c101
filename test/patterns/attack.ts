import { type AST, parseRegExpLiteral, visitRegExpAST } from "@eslint-community/regexpp";
import type { Random } from "../fuzz/nginx/mutate.ts";

/** A text on which a pattern may take long: a beginning, something often, an end on which the match fails. */
export interface Attack {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

const samplesOfSets: Readonly<Record<string, readonly string[]>> = { digit: ["0", "1"], space: [" ", "\n", "\t", "\r"], word: ["a", "_", "0", "A"], any: ["a", " ", '"', "x"] };

function character(set: AST.CharacterSet, random: Random): string {
  const negated = "negate" in set && set.negate;
  if (negated) return set.kind === "space" ? "x" : set.kind === "digit" ? "a" : " ";
  const samples = samplesOfSets[set.kind] ?? ["a"];
  return samples[random(samples.length)] ?? "a";
}

/** Characters that a class may hold; of a negated one, the first that it does not exclude. */
function ofClass(node: AST.CharacterClass, random: Random): string {
  const members = node.elements.flatMap((element): string[] => {
    if (element.type === "Character") return [String.fromCodePoint(element.value)];
    if (element.type === "CharacterClassRange") return [String.fromCodePoint(element.min.value), String.fromCodePoint(element.max.value)];
    return element.type === "CharacterSet" ? [character(element, random)] : [];
  });
  if (!node.negate) return members[random(Math.max(1, members.length))] ?? "a";
  const form = new RegExp(node.raw, "u");
  const outside = ["a", " ", "/", "[", "{", "(", "<", '"', "'", "$", "#", ".", "\\", "-", "\t", "\r", ":", "="].filter((one) => form.test(one));
  return outside[random(Math.max(1, outside.length))] ?? "a";
}

/** A text that a part of a pattern matches; quantifiers take the least they can, or one. */
function sample(node: AST.Node, random: Random): string {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup": {
      const { alternatives } = node;
      const chosen = alternatives[random(alternatives.length)];
      return chosen ? sample(chosen, random) : "";
    }
    case "Alternative":
      return node.elements.map((element) => sample(element, random)).join("");
    case "Quantifier":
      return sample(node.element, random).repeat(Math.max(node.min, random(2)));
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterSet":
      return character(node, random);
    case "CharacterClass":
      return ofClass(node, random);
    case "Backreference":
      return Array.isArray(node.resolved) ? "" : sample(node.resolved, random);
    default:
      return "";
  }
}

/** What matches the parts of a pattern that stand before a node. */
function before(node: AST.Node, random: Random): string {
  const { parent } = node;
  if (!parent) return "";
  const outer = before(parent, random);
  if (parent.type !== "Alternative") return outer;
  const elements: readonly AST.Node[] = parent.elements;
  return outer + elements.slice(0, elements.indexOf(node)).map((element) => sample(element, random)).join("");
}

const ends = ["", "\n", "\0", "!", "\u2028", "\n\n", '"'];

/** Texts to try a pattern on: each of its repetitions repeated, with what leads to it once or each time. */
export function attacksOn(source: string, flags: string, random: Random): readonly Attack[] {
  const attacks: Attack[] = [];
  const add = (first: string, piece: string): void => {
    if (piece !== "") for (const after of ["!", ends[random(ends.length)] ?? ""]) attacks.push({ before: first, piece, after });
  };
  visitRegExpAST(parseRegExpLiteral(`/${source}/${flags}`), {
    onQuantifierEnter(node) {
      if (node.max < 10) return;
      for (let time = 0; time < 2; time++) {
        const [first, piece] = [before(node, random), sample(node.element, random)];
        add(first, piece);
        add("", piece);
        add("", first + piece);
        add(first, piece + sample(node.element, random));
        add("", first);
        add(first, first);
      }
    },
  });
  return attacks;
}

/** The text of an attack, about so long. */
export const textOf = ({ before: first, piece, after }: Attack, length: number): string => first + piece.repeat(Math.max(1, Math.ceil(length / piece.length))) + after;
