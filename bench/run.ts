/**
 * Prints what a check costs as whole processes, as ratios against programs run beside it in turn, so that the machine's
 * mood falls on all alike: `npm run bench [DIRECTORY] [RUNS]`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const top = join(import.meta.dirname, "..");
const directory = process.argv[2] ?? join(top, "examples/tutorial-site-fixed");
const runs = Number(process.argv[3] ?? 15);

const programs = {
  "the check": [join(top, "dist/cli.js"), directory],
  "node alone": ["-e", "0"],
  "the floor (walk, grammar, parse)": [join(top, "bench/floor.js"), directory],
} as const;

type Program = keyof typeof programs;
const names = Object.keys(programs) as Program[];

function milliseconds(name: Program): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, programs[name], { encoding: "utf8" });
  // 1 says that there are findings.
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with status ${String(status)}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

for (const name of names) milliseconds(name);
const rounds = Array.from({ length: runs }, () => Object.fromEntries(names.map((name) => [name, milliseconds(name)])) as Record<Program, number>);
for (const name of names) {
  const ratio = median(rounds.map((round) => round["the check"] / round[name]));
  const time = median(rounds.map((round) => round[name]));
  console.log(`${name.padEnd(36)} ${time.toFixed(0).padStart(5)} ms${name === "the check" ? "" : `   the check takes ${ratio.toFixed(2)} times as long`}`);
}
