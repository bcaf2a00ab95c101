import type { Supposed } from "../../core/settings/settings.ts";
import type { Evaluation } from "./evaluation.ts";
import { opaque, type VariableState, varyingVariables } from "./world.ts";
import type { Worlds } from "./worlds.ts";

/** One variable in one state. */
export interface Trial {
  readonly variable: string;
  readonly supposed: Supposed;
}

/** A switch that is compared with more words is tried with the first of them. */
const mostWords = 4;

/** Past this many steps of all evaluations together the rest is left out: the largest settings seen need a third. */
const mostSteps = 3_000_000;

/** The least that one evaluation counts for. */
const leastSteps = 2_000;

/** What a world says of a variable that is supposed to be so. */
export const stateOf = (supposed: Supposed): VariableState | undefined => (supposed.kind === "text" ? supposed.text : supposed.kind === "any" ? opaque : undefined);

/** What a variable may be: unset, empty, words for off and on, what the code compares it with, and anything else. */
export function suppositions({ compared }: Evaluation, variable: string): readonly Supposed[] {
  const words = new Set(["", "False", "True", ...[...(compared.get(variable) ?? [])].slice(0, mostWords)]);
  return [{ kind: "unset" }, ...[...words].map((text) => ({ kind: "text", text }) as const), { kind: "any" }];
}

const keyOf = ({ variable, supposed }: Trial): string => `${variable} ${supposed.kind} ${supposed.kind === "text" ? supposed.text : ""}`;

/**
 * Evaluations of what settings become when a variable is otherwise. Variables that no setting shares are tried in one
 * evaluation: a hundred of them do not take a hundred times as long.
 */
export class Trials {
  readonly #worlds: Worlds;
  readonly #done = new Map<string, Evaluation | "stops">();
  #left = mostSteps;

  /** @param names the settings that will be asked for */
  constructor(worlds: Worlds, names: readonly string[]) {
    this.#worlds = worlds;
    for (const group of independent(names.map((name) => varyingVariables(worlds.outcome(worlds.base, name)?.tags ?? [])))) {
      const tried = group.map((variable) => suppositions(worlds.base, variable).map((supposed) => ({ variable, supposed })));
      for (let index = 0; tried.some((trials) => index < trials.length); index++) this.#together(tried.flatMap((trials) => trials[index] ?? []));
    }
  }

  /** The evaluation that tells what a setting becomes; undefined when it was left out. */
  find(trial: Trial, name: string): Evaluation | "stops" | undefined {
    const found = this.#done.get(keyOf(trial));
    if (found === undefined || found === "stops") return found;
    // A branch that is taken only now may read another variable of the same evaluation.
    const tags = varyingVariables(this.#worlds.outcome(found, name)?.tags ?? []);
    const mixed = tags.some((tag) => tag !== trial.variable && found.world.supposed.get(tag) !== this.#worlds.base.world.supposed.get(tag));
    return mixed ? this.alone(trial) : found;
  }

  /** The evaluation in which one variable alone is otherwise. */
  alone(trial: Trial): Evaluation | "stops" | undefined {
    const evaluation = this.evaluate([trial]);
    if (!evaluation) return undefined;
    return this.#failed(evaluation) || isMissing(evaluation, trial) ? "stops" : evaluation;
  }

  /** The evaluation in which several variables are otherwise; undefined once the work is too much. */
  evaluate(trials: readonly Trial[]): Evaluation | undefined {
    if (this.#left <= 0) return undefined;
    const evaluation = this.#worlds.supposing(new Map(trials.map(({ variable, supposed }) => [variable, stateOf(supposed)])));
    this.#left -= Math.max(leastSteps, evaluation.steps);
    return evaluation;
  }

  #failed = ({ failure }: Evaluation): boolean => failure !== undefined && this.#worlds.base.failure === undefined;

  #together(trials: readonly Trial[]): void {
    let pack = trials;
    while (pack.length > 0) {
      const evaluation = this.evaluate(pack);
      if (!evaluation) return;
      if (!this.#failed(evaluation)) {
        for (const trial of pack) this.#done.set(keyOf(trial), isMissing(evaluation, trial) ? "stops" : evaluation);
        return;
      }
      const blamed = new Set(varyingVariables(evaluation.failure?.tags ?? []));
      const culprits = pack.filter(({ variable }) => blamed.has(variable));
      const doubtful = culprits.length > 0 ? culprits : pack;
      for (const trial of doubtful) {
        const result = culprits.length === 1 ? "stops" : this.alone(trial);
        if (result) this.#done.set(keyOf(trial), result);
      }
      pack = pack.filter((trial) => !doubtful.includes(trial));
    }
  }
}

/** Whether a variable that is supposed to be unset had to be set for Django to start. */
const isMissing = ({ world }: Evaluation, { variable, supposed }: Trial): boolean => supposed.kind === "unset" && world.supposed.get(variable) === opaque;

/** Groups of variables none of which occur together in one of the sets. */
function independent(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const neighbours = new Map<string, Set<string>>();
  for (const set of sets) {
    for (const variable of set) {
      const known = neighbours.get(variable) ?? new Set();
      for (const other of set) known.add(other);
      neighbours.set(variable, known);
    }
  }
  const groups: string[][] = [];
  for (const [variable, near] of neighbours) {
    const group = groups.find((members) => members.every((member) => !near.has(member)));
    if (group) group.push(variable);
    else groups.push([variable]);
  }
  return groups;
}
