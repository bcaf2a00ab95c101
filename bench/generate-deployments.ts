/**
 * Makes one tree of many deployments with unrelated files around them, the same one for the same seed:
 * `npx tsx bench/generate-deployments.ts FOLDER [DEPLOYMENTS] [UNRELATED-FILES-EACH] [SEED]`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { random } from "../test/oracle/random.ts";
import { configurationOf, unrelatedOf } from "./deployment-files.ts";

const trades = ["bakery", "library", "creperie", "museum", "nursery", "cinema", "orchard", "harbour"];

/** @param unrelated how many files of each deployment are none of the tool's business */
export function generateDeployments(folder: string, deployments: number, unrelated: number, seed: string): void {
  const made = new Set<string>();
  for (let index = 1; index <= deployments; index++) {
    // Each has its own numbers: the first 250 of 1,000 are those of 250.
    const draw = random(`${seed}/${index}`);
    const trade = trades[Math.floor(draw() * trades.length)] ?? "bakery";
    const name = `${trade}_${String(index).padStart(4, "0")}`;
    const plan = { name, draw };
    for (const [path, text] of [...configurationOf(plan), ...unrelatedOf(plan, unrelated)]) {
      const absolute = join(folder, `${trade}s`, name, path);
      const directory = dirname(absolute);
      if (!made.has(directory)) mkdirSync(directory, { recursive: true });
      made.add(directory);
      writeFileSync(absolute, text);
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const [folder, deployments = "1000", unrelated = "100", seed = "1"] = process.argv.slice(2);
  if (folder === undefined) throw new Error("Say which folder the deployments go to.");
  generateDeployments(resolve(folder), Number(deployments), Number(unrelated), seed);
}
