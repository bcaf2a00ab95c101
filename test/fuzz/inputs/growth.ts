import { randomFrom, type Random } from "../nginx/mutate.ts";
import { textsIn } from "./corpus.ts";
import { inheritedNames, oddPieces } from "./odd-pieces.ts";
import { pick } from "./mutate.ts";
import { runCase } from "./run-case.ts";
import type { Case, Target } from "./target.ts";

/** A text that can be made as long as one likes. */
export interface Pump {
  readonly path: string;
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

/** A text whose piece is repeated up to a length. */
export const pumped = ({ path, before, piece, after }: Pump, length: number): Case => [{ path, text: before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + after }];

/** The characters of the two lengths that are compared. */
const [short, long] = [20_000, 80_000];

/** Computing that takes less than this at the short length is not looked at again. */
const quick = 15;

/** Four times as long a text may take so many times as long: four, with room for noise. Quadratic work takes sixteen. */
const mostGrowth = 8;

/** What time does when the text is four times as long; undefined when all is well. */
export async function growthOf(target: Target, pump: Pump): Promise<string | undefined> {
  const first = await runCase(target, pumped(pump, short));
  if (first.milliseconds < quick) return undefined;
  const [least, most] = [await leastOf(target, pumped(pump, short), 2), await leastOf(target, pumped(pump, long), 1)];
  if (least < quick / 2 || most < least * mostGrowth) return undefined;
  const again = await leastOf(target, pumped(pump, long), 1);
  return again < least * mostGrowth ? undefined : `${Math.round(least)} ms for ${short} characters, ${Math.round(Math.min(again, most))} ms for ${long}`;
}

async function leastOf(target: Target, files: Case, times: number): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time++) least = Math.min(least, (await runCase(target, files)).milliseconds);
  return least;
}

/** A piece to repeat: odd marks, words and lines of the language, or a few of them. */
function pieceOf(text: string, random: Random): string {
  const lines = text.split("\n");
  const parts: readonly (() => string)[] = [
    () => pick(oddPieces, random),
    () => pick(oddPieces, random),
    () => pick([" ", "a", "\n", "a ", "a=", "A", "0", "/", ".", ",", "-", "_", "\t", ":", "#"], random),
    () => pick(inheritedNames, random),
    () => /\S+/.exec(text.slice(random(text.length + 1)))?.[0]?.slice(0, 40) ?? "x",
    () => `${pick(lines, random)}\n`,
    () => `${lines.slice(random(lines.length)).slice(0, 1 + random(4)).join("\n")}\n`,
  ];
  let piece = "";
  for (let count = 1 + random(3); count > 0; count--) piece += pick(parts, random)();
  return piece === "" ? "x" : piece.slice(0, 400);
}

/** A pump of a number, made of a target's own texts. */
export function makePump(target: Target, seed: number): Pump {
  const random = randomFrom(seed ^ 0x5eed);
  const { path, text } = pick(target.make(random).filter((file) => !file.path.startsWith("@")), random);
  const others = textsIn("other");
  const source = random(8) === 0 && others.length > 0 ? pick(others, random).text : text;
  const at = random(Math.min(source.length, 1500) + 1);
  return { path, before: source.slice(0, random(3) === 0 ? 0 : at), piece: pieceOf(source, random), after: pick(["", "", source.slice(at, at + 500), pick(oddPieces, random), "\n", "x"], random) };
}
