import { randomFrom } from "../nginx/mutate.ts";
import { Broken, checkPrototypes, checkSame, textOfResult } from "./properties.ts";
import type { Case, Target } from "./target.ts";
import { processorTime } from "../../processor-time.ts";

/** Milliseconds of computing after which a case counts as hung. The clock on the wall also counts what others do. */
export const longestCase = 2000;

/** How a case went. */
export interface Outcome {
  /** What is wrong; undefined when all is well. */
  readonly failure: string | undefined;
  readonly milliseconds: number;
}

/** The case of a number; the name of the target is a part of its seed. */
export function makeCase(target: Target, seed: number): Case {
  let mixed = seed >>> 0;
  for (const character of target.name) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return target.make(randomFrom(mixed));
}

/** Runs one case. @param twice whether a second run must say the same */
export async function runCase(target: Target, files: Case, twice = false): Promise<Outcome> {
  const start = processorTime();
  let failure: string | undefined;
  let milliseconds: number;
  try {
    const result = await target.run(files);
    milliseconds = processorTime() - start;
    checkPrototypes();
    if (twice && target.comparable === true) checkSame(textOf(await target.run(files)), textOf(result), "two runs differ");
  } catch (error) {
    milliseconds = processorTime() - start;
    failure = describe(error);
  }
  // The first time may have gone into loading and compiling.
  if (failure === undefined && milliseconds > longestCase) {
    const again = processorTime();
    await target.run(files);
    milliseconds = Math.min(milliseconds, processorTime() - again);
    if (milliseconds > longestCase) failure = `slow: ${Math.round(milliseconds)} ms`;
  }
  return { failure, milliseconds };
}

/** A result nested beyond what JSON can show is compared by nothing. */
function textOf(result: unknown): string {
  try {
    return textOfResult(result);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

function describe(error: unknown): string {
  if (error instanceof Broken) return error.message;
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 4).map((line) => line.replace(/file:\/\/\S*?\/(src|test|rules|node_modules)\//, "$1/").trim());
  return `${error.name}: ${error.message} ${places.join(" < ")}`;
}
