import { parentPort, workerData } from "node:worker_threads";
import { growthOf, makePump } from "./growth.ts";
import { minimise } from "./minimise.ts";
import { makeCase, runCase } from "./run-case.ts";
import { targets } from "./targets.ts";

/** What a worker is to do: the cases of one target from a seed on. */
export interface Work {
  readonly target: string;
  readonly from: number;
  readonly to: number;
  /** Here it writes the seed at hand, for whoever has to stop it. */
  readonly progress: Int32Array;
}

/** What a worker tells. */
export type Told =
  | { readonly kind: "failed"; readonly seed: number; readonly failure: string; readonly files: readonly { readonly path: string; readonly text: string }[] }
  | { readonly kind: "done"; readonly cases: number; readonly computed: number; readonly slowest: number; readonly slowestSeed: number };

/** Two runs are compared in one case of so many. */
const comparedEach = 16;

/** In one of so many the text is made longer and longer. */
const grownEach = 400;

/** No more failures of one kind are told than this. */
const mostOfAKind = 3;

const { target: name, from, to, progress } = workerData as Work;
const target = targets.find((one) => one.name === name);
if (!target || !parentPort) throw new Error(`${name} is no target`);
const tell = (told: Told): void => parentPort?.postMessage(told);
const known = new Map<string, number>();
let [computed, slowest, slowestSeed] = [0, 0, from];
for (let seed = from; seed < to; seed++) {
  Atomics.store(progress, 0, seed);
  const files = makeCase(target, seed);
  const { failure, milliseconds } = await runCase(target, files, seed % comparedEach === 0);
  computed += milliseconds;
  if (milliseconds > slowest) [slowest, slowestSeed] = [milliseconds, seed];
  if (seed % grownEach === 0) {
    const pump = makePump(target, seed);
    const growth = await growthOf(target, pump);
    if (growth !== undefined) tell({ kind: "failed", seed, failure: `grows too fast: ${growth}`, files: [{ path: pump.path, text: JSON.stringify(pump) }] });
  }
  if (failure === undefined) continue;
  const kind = failure.replace(/\d+/g, "").slice(0, 120);
  known.set(kind, (known.get(kind) ?? 0) + 1);
  // Making it smaller takes its time, which is not that of a case.
  Atomics.store(progress, 0, -1);
  if ((known.get(kind) ?? 0) <= mostOfAKind) tell({ kind: "failed", seed, failure, files: await minimise(target, files, failure) });
}
Atomics.store(progress, 0, -1);
tell({ kind: "done", cases: to - from, computed, slowest, slowestSeed });
