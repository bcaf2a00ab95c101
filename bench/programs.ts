import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A program to time: a command line as `spawnSync` takes it. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What one whole process took. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, of all its threads. */
  readonly processor: number;
  /** The most memory that was resident, in MiB. */
  readonly memory: number;
}

/** What Node would read before it starts is no cost of any program here. */
const bare = { NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined, NODE_COMPILE_CACHE: undefined };

/**
 * Runs programs in turn, so that the machine's mood falls on all alike, after one round that warms the disk's cache.
 * Python tells what a process used, for Node
 * does not say it of its children.
 * @returns the costs of each program, a round each
 * @throws when a program ends with a status above 1, which would be findings
 */
export function inTurns(programs: readonly Program[], rounds: number): ReadonlyMap<Program, readonly Cost[]> {
  const costs = new Map(programs.map((program): [Program, Cost[]] => [program, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [program, taken] of costs) {
      const cost = costOf(program);
      if (round > 0) taken.push(cost);
    }
  }
  return costs;
}

function costOf({ name, command, args, cwd, env }: Program): Cost {
  const { stdout, error } = spawnSync("python3", [join(import.meta.dirname, "cost.py"), command, ...args], { cwd, env: { ...process.env, ...bare, ...env }, encoding: "utf8" });
  if (error) throw error;
  const { status, said, ...cost } = JSON.parse(stdout) as Cost & { readonly status: number; readonly said: string };
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with status ${String(status)}: ${said}`);
  return cost;
}

/** The middle of some numbers. */
export const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

/** A table of what each program took, and how many times as long the first one took, as Markdown. */
export function tableOf(costs: ReadonlyMap<Program, readonly Cost[]>): string {
  const [[, ours = []] = []] = costs;
  const rows = [...costs].map(([{ name }, theirs]) => {
    const middle = (key: keyof Cost): number => median(theirs.map((cost) => cost[key]));
    const seconds = (key: "wall" | "processor"): string => (middle(key) < 1 ? `${(middle(key) * 1000).toFixed(0)} ms` : `${middle(key).toFixed(2)} s`);
    const ratio = (key: keyof Cost): string => median(theirs.map((cost, round) => (ours[round]?.[key] ?? Number.NaN) / cost[key])).toFixed(2);
    return `| ${name} | ${seconds("wall")} | ${seconds("processor")} | ${middle("memory").toFixed(0)} MiB | ${ratio("wall")} | ${ratio("processor")} | ${ratio("memory")} |`;
  });
  return ["| program | time | processor | memory | ratio of time | of processor | of memory |", "|---|---|---|---|---|---|---|", ...rows].join("\n");
}
