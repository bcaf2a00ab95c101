import type { PyItem } from "../../core/python.ts";
import type { EnvironmentVariable, Possibility, Supposed } from "../../core/settings.ts";
import type { Span } from "../../core/source.ts";
import { convert, isSecretName } from "./conversion.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Tags } from "./objects.ts";
import type { VariableRead } from "./run.ts";
import { opaque, suppose, type VariableState, variablesOf, varyingVariables, type World } from "./world.ts";

/** The worlds of a settings module, as its settings hand them out. */
export interface Worlds {
  /** The world as the deployment's files tell it. */
  readonly start: World;
  /** That world with what the start needs. */
  readonly base: Evaluation;
  readonly evaluate: (world: World) => Evaluation;
  readonly outcome: (evaluation: Evaluation, name: string) => { readonly item: PyItem; readonly tags: Tags } | undefined;
}

/** A setting made from more variables is shown with the first of them. */
const mostShown = 6;

/** A switch that is compared with more words is shown with the first of them. */
const mostWords = 4;

/** Variables that decide what is read are tried up to this many; each costs a few evaluations. */
const mostDeciders = 12;

const stateOf = (supposed: Supposed): VariableState | undefined => (supposed.kind === "text" ? supposed.text : supposed.kind === "any" ? opaque : undefined);

/** What a variable may be: unset, empty, words for off and on, what the code compares it with, and anything else. */
function suppositions({ compared }: Evaluation, variable: string): readonly Supposed[] {
  const words = new Set(["", "False", "True", ...[...(compared.get(variable) ?? [])].slice(0, mostWords)]);
  return [{ kind: "unset" }, ...[...words].map((text) => ({ kind: "text", text }) as const), { kind: "any" }];
}

const evaluateWith = ({ base, evaluate }: Worlds, variable: string, supposed: Supposed): Evaluation => evaluate(suppose(base.world, new Map([[variable, stateOf(supposed)]])));

/** Whether Django does not start in the world of an evaluation that supposes so. */
const stops = ({ base }: Worlds, evaluation: Evaluation, variable: string, supposed: Supposed): boolean =>
  (evaluation.failure !== undefined && base.failure === undefined) || (supposed.kind === "unset" && evaluation.world.supposed.get(variable) === opaque);

/** What becomes of a setting when one of its variables is otherwise. */
export function possibilitiesOf(worlds: Worlds, name: string): readonly Possibility[] {
  const tags = worlds.outcome(worlds.base, name)?.tags ?? [];
  return varyingVariables(tags).slice(0, mostShown).flatMap((variable) =>
    suppositions(worlds.base, variable).map((supposed): Possibility => {
      const evaluation = evaluateWith(worlds, variable, supposed);
      const value = stops(worlds, evaluation, variable, supposed) ? undefined : worlds.outcome(evaluation, name)?.item;
      return { variable, supposed, ...(value && { value }) };
    }),
  );
}

/** The environment variables that are read, in production's world or where a variable that decides is otherwise. */
export function findVariables(worlds: Worlds, names: readonly string[], setters: ReadonlyMap<string, Span>, secrets: Span[]): readonly EnvironmentVariable[] {
  const { base, start } = worlds;
  const affected = new Map<string, string[]>();
  for (const name of names) {
    for (const variable of variablesOf(worlds.outcome(base, name)?.tags ?? [])) affected.set(variable, [...(affected.get(variable) ?? []), name].sort());
  }
  const variables = new Map<string, EnvironmentVariable>();
  const note = (evaluation: Evaluation, when: EnvironmentVariable["when"]): void => {
    for (const [name, reads] of byName(evaluation.reads)) {
      if (variables.has(name)) continue;
      const added = evaluation.world.supposed.get(name) === opaque && start.supposed.get(name) !== opaque && !start.fixed.has(name);
      const required = added || reads.some((read) => read.required);
      const fallback = required ? undefined : fallbackOf(name, reads, secrets);
      const setAt = setters.get(name);
      variables.set(name, { name, required, ...(fallback && { fallback }), reads: reads.map(({ at }) => at), ...(setAt && { setAt }), settings: affected.get(name) ?? [], ...(when && { when }) });
    }
  };
  note(base, undefined);
  for (const variable of [...base.deciders].filter((name) => !start.fixed.has(name)).slice(0, mostDeciders)) {
    for (const supposed of suppositions(base, variable)) {
      const evaluation = evaluateWith(worlds, variable, supposed);
      if (!stops(worlds, evaluation, variable, supposed)) note(evaluation, { variable, supposed });
    }
  }
  return [...variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function byName(reads: readonly VariableRead[]): ReadonlyMap<string, readonly VariableRead[]> {
  const groups = new Map<string, VariableRead[]>();
  for (const read of reads) groups.set(read.name, [...(groups.get(read.name) ?? []), read]);
  return groups;
}

/** The one value that all places take when it is unset. */
function fallbackOf(name: string, reads: readonly VariableRead[], secrets: Span[]): PyItem | undefined {
  const items = reads.flatMap(({ fallback }) => (fallback ? [convert(fallback, isSecretName(name), secrets)] : []));
  const [first] = items;
  return first && items.every((item) => withoutPlaces(item) === withoutPlaces(first)) ? first : undefined;
}

const withoutPlaces = (item: PyItem): string => JSON.stringify(item, (key, value: unknown) => (key === "at" ? undefined : value));
