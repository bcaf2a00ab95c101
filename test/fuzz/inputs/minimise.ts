import { runCase } from "./run-case.ts";
import type { Case, Target } from "./target.ts";

/** Milliseconds that are spent on making one case smaller. */
const longest = 10_000;

/** What a failure is, without the numbers that a smaller text changes. */
const kindOf = (failure: string): string => failure.replace(/\d+|".*/gs, "").slice(0, 80);

/** A smaller case that fails in the same way: pieces are taken out of each text, halves first. */
export async function minimise(target: Target, files: Case, failure: string): Promise<Case> {
  const until = Date.now() + longest;
  const wanted = kindOf(failure);
  const fails = async (smaller: Case): Promise<boolean> => {
    const outcome = await runCase(target, smaller, failure.startsWith("two runs"));
    return outcome.failure !== undefined && kindOf(outcome.failure) === wanted;
  };
  let least = files;
  for (const { path } of files) {
    const without = least.filter((file) => file.path !== path);
    if (without.length > 0 && !path.startsWith("@") && (await fails(without))) least = without;
  }
  for (let index = 0; index < least.length; index++) {
    for (let size = (least[index]?.text.length ?? 0) >> 1; size > 0 && Date.now() < until; size >>= 1) {
      for (let from = 0; from < (least[index]?.text.length ?? 0) && Date.now() < until; ) {
        const file = least[index];
        if (!file || file.path.startsWith("@")) break;
        const smaller = least.with(index, { path: file.path, text: file.text.slice(0, from) + file.text.slice(from + size) });
        if (await fails(smaller)) least = smaller;
        else from += size;
      }
    }
  }
  return least;
}
