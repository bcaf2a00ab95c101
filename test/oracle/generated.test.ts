import { describe, expect, test } from "vitest";
import { compareGenerated, generate, shrink, textOf } from "./generated.ts";
import { plainPython } from "../virtualenvs/pythons.ts";
import { scope } from "./releases.ts";

/** Which modules are made; another seed makes others. */
const seed = process.env["DJANGO_PROD_LINT_ORACLE_SEED"] ?? "1";
const modulesOfABatch = 250;
const batches = Number(process.env["DJANGO_PROD_LINT_ORACLE_BATCHES"] ?? { none: 1, slice: 2, all: 80 }[scope]);

// Settings that nobody wrote: every construct with every other, which no hand-written project has.
describe("the evaluator knows what Python makes of generated settings", () => {
  const found = plainPython();
  const total = { modules: 0, worlds: 0, compared: 0, unknown: 0 };
  test.skipIf("reason" in found).each(Array.from({ length: batches }, (_none, index) => index))(`batch %i of seed ${seed}${"reason" in found ? ` (skipped: ${found.reason})` : ""}`, { timeout: 300_000 }, (batch) => {
    if ("reason" in found) return;
    const modules = Array.from({ length: modulesOfABatch }, (_none, index) => generate(`${seed}.${batch}.${index}`));
    const results = compareGenerated(found.python, modules);
    for (const { comparison } of results) {
      total.modules += 1;
      total.worlds += comparison.worlds;
      total.compared += comparison.compared;
      total.unknown += comparison.unknown;
    }
    const wrong = results.filter(({ comparison }) => comparison.wrong.length > 0);
    const [first] = wrong;
    if (first) expect.fail(`${wrong.length} modules of ${results.length}. ${first.comparison.wrong.join("\n")}\n${textOf(shrink(found.python, first.module))}`);
  });
  test.skipIf("reason" in found)("and knows most of it", () => {
    console.log(`${total.modules} generated modules, ${total.worlds} environments, ${total.compared} settings compared, ${total.unknown} of them unknown`);
    expect(total.unknown / total.compared).toBeLessThan(0.6);
  });
});
