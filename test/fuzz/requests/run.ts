/**
 * Makes server blocks at random, asks a running nginx and the model what answers an address, and compares:
 * `npm run fuzz:requests -- --urls 20000 --seed 1`. Ends with 1 when they ever disagree.
 */
import { parseArgs } from "node:util";
import { findPrograms } from "../../machine/programs.ts";
import { type Difference, compareSites } from "./compare.ts";

const { values } = parseArgs({ options: { urls: { type: "string", default: "20000" }, seed: { type: "string", default: "1" }, show: { type: "string", default: "10" } } });
const programs = findPrograms();
if (typeof programs === "string") {
  console.error(`${programs}: nothing was asked.`);
  process.exit(1);
}
const [urls, seed, show] = [Number(values.urls), Number(values.seed), Number(values.show)];
let asked = 0;
const unknown = new Map<string, number>();
let different = 0;
for (let batch = 0; asked < urls; batch++) {
  const compared = await compareSites(programs.nginx, Array.from({ length: 50 }, (_, index) => seed * 100_000 + batch * 50 + index));
  asked += compared.asked;
  for (const { ours } of compared.unknown) unknown.set(ours, (unknown.get(ours) ?? 0) + 1);
  for (const difference of compared.different) if (++different <= show) print(difference);
}
console.log(`${asked} requests, ${different} answered otherwise, ${[...unknown.values()].reduce((sum, count) => sum + count, 0)} left open: ${[...unknown].map(([why, count]) => `${why} ${count}`).join(", ") || "none"}.`);
if (different > 0) process.exitCode = 1;

function print({ site, target, theirs, ours }: Difference): void {
  console.log(`${site.name}${target}\n  nginx: ${theirs}\n  we:    ${ours}\n${site.block.replace(/^/gm, "      | ")}`);
}
