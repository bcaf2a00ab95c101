/**
 * Feeds every reader with damaged and made-up texts: `npm run fuzz -- --count 100000 --seed 1 [--only NAME]`. No case may
 * throw, take longer than two seconds, run out of memory, name a place outside its text, come out differently the second
 * time, or print a secret that was planted. Ends with 1 when one does.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Told, Work } from "./worker.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" }, only: { type: "string" }, list: { type: "boolean", default: false } } });
// Loading the parsers sets a flag of V8's, which must come before any worker compiles WebAssembly.
const { targets } = await import("./targets.ts");
const chosen = targets.filter(({ name }) => values.only === undefined || values.only.split(",").includes(name));
if (chosen.length === 0) throw new Error(`There is no target ${values.only ?? ""}; there are ${targets.map(({ name }) => name).join(", ")}.`);

/** Milliseconds of the clock without any progress: something hangs, and can't be asked to stop. */
const mostSilence = 30_000;
/** Megabytes of a worker's heap. */
const mostMemory = 700;

/** A thread learns TypeScript on its own. */
const inThread = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)})));`;

const shares = chosen.reduce((sum, { share }) => sum + share, 0);
const first = Number(values.seed) * 10_000_000;
let [all, failures] = [0, 0];
console.log("target           cases   cases/s  slowest");
for (const { name, share } of chosen) {
  const count = Math.max(1, Math.round((Number(values.count) * share) / shares));
  let [computed, slowest, slowestSeed, cases] = [0, 0, 0, 0];
  for (let from = first; from < first + count; ) {
    const { told, stoppedAt } = await work(name, from, first + count);
    for (const one of told) {
      if (one.kind === "failed") {
        failures++;
        console.log(`  #${one.seed} ${one.failure}\n${one.files.map(({ path, text }) => `    ${path}: ${JSON.stringify(text.length > 2000 ? `${text.slice(0, 2000)}...` : text)}`).join("\n")}`);
      } else {
        computed += one.computed;
        if (one.slowest > slowest) [slowest, slowestSeed] = [one.slowest, one.slowestSeed];
      }
    }
    if (stoppedAt !== undefined) {
      failures++;
      console.log(`  #${stoppedAt.seed} ${stoppedAt.because}`);
    }
    const next = stoppedAt === undefined ? first + count : stoppedAt.seed + 1;
    cases += next - from;
    from = next;
  }
  all += cases;
  console.log(`${name.padEnd(14)} ${String(cases).padStart(7)} ${(cases / Math.max(0.001, computed / 1000)).toFixed(0).padStart(9)} ${slowest.toFixed(0).padStart(6)} ms (#${slowestSeed})`);
}
console.log(`${all} cases, ${failures} failures`);
if (failures > 0) process.exitCode = 1;

interface Worked {
  readonly told: readonly Told[];
  /** Where the worker had to be stopped, or stopped by itself. */
  readonly stoppedAt: { readonly seed: number; readonly because: string } | undefined;
}

/** Has a worker run cases: a thread can be stopped in the middle of whatever hangs. */
function work(target: string, from: number, to: number): Promise<Worked> {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  progress[0] = -1;
  const told: Told[] = [];
  const worker = new Worker(inThread, { eval: true, workerData: { target, from, to, progress } satisfies Work, resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  return new Promise((resolve) => {
    let [last, since] = [-1, Date.now()];
    let because: string | undefined;
    const watch = setInterval(() => {
      const seed = Atomics.load(progress, 0);
      if (seed !== last || seed < 0) [last, since] = [seed, Date.now()];
      else if (Date.now() - since > mostSilence) {
        because = `hangs: nothing for ${mostSilence / 1000} s`;
        void worker.terminate();
      }
    }, 500);
    worker.on("message", (message: Told) => told.push(message));
    worker.on("error", (error: Error) => {
      because ??= `stopped by ${error.message}`;
    });
    worker.on("exit", () => {
      clearInterval(watch);
      const seed = Math.max(last, Atomics.load(progress, 0), from);
      resolve({ told, stoppedAt: told.some(({ kind }) => kind === "done") ? undefined : { seed, because: because ?? "it ended" } });
    });
  });
}
