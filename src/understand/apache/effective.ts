import type { Effective } from "../../core/apache/requests.ts";
import type { ApacheDirective } from "../../core/apache/host.ts";
import type { Asked } from "./covers.ts";
import { levelsFor, type Level } from "./merge.ts";

/** What a directive says for a request: the lines of the last level that surely speaks of it. */
export function effective(name: string, asked: Asked, levels: readonly Level[], complete: boolean): Effective {
  let known = true;
  for (const { level, sure } of levelsFor(levels, asked).toReversed()) {
    const written = level.named(name);
    const lines = sure ? written.filter(({ inForce }) => inForce !== "unknown") : [];
    if (lines.length < written.length) known = false;
    if (lines.length > 0) return { lines, section: level.sections.at(-1), known };
  }
  return { lines: [], section: undefined, known: known && complete };
}

/** Every line of a directive that speaks of a request, in the order of the merge. */
export const linesFor = (name: string, asked: Asked, levels: readonly Level[]): readonly (ApacheDirective & { readonly sure: boolean })[] =>
  levelsFor(levels, asked).flatMap(({ level, sure }) => level.named(name).map((line) => ({ ...line, sure: sure && line.inForce !== "unknown" })));
