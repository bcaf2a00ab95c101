import type { PyItem } from "../../core/python.ts";
import type { EnvironmentVariable, Possibility } from "../../core/settings.ts";
import type { Span } from "../../core/source.ts";
import { convert, isSecretName } from "./conversion.ts";
import type { Evaluation } from "./evaluation.ts";
import type { VariableRead } from "./run.ts";
import { stateOf, suppositions, type Trial, Trials, type Worlds } from "./trials.ts";
import { opaque, suppose, variablesOf, varyingVariables } from "./world.ts";

/** A setting made from more variables is shown with the first of them. */
const mostShown = 6;

/** Variables that decide what is read are tried up to this many. */
const mostDeciders = 24;

/** What becomes of a setting when one of its variables is otherwise. */
export function possibilitiesOf(worlds: Worlds, trials: Trials, name: string): readonly Possibility[] {
  const tags = worlds.outcome(worlds.base, name)?.tags ?? [];
  return varyingVariables(tags).slice(0, mostShown).flatMap((variable) =>
    suppositions(worlds.base, variable).flatMap((supposed): readonly Possibility[] => {
      const evaluation = trials.find({ variable, supposed }, name);
      if (evaluation === undefined) return [];
      const value = evaluation === "stops" ? undefined : worlds.outcome(evaluation, name)?.item;
      return [{ variable, supposed, ...(value && { value }) }];
    }),
  );
}

/** The environment variables that are read, in production's world or where a variable that decides is otherwise. */
export function findVariables(worlds: Worlds, names: readonly string[], setters: ReadonlyMap<string, Span>, secrets: Span[]): readonly EnvironmentVariable[] {
  const { base, start, evaluate } = worlds;
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
  const deciders = [...base.deciders].filter((name) => !start.fixed.has(name)).slice(0, mostDeciders);
  const trials = new Trials(worlds, []);
  const tried = deciders.map((variable) => suppositions(base, variable).map((supposed) => ({ variable, supposed })));
  const isTelling = (pack: readonly Trial[]): boolean => {
    const joint = evaluate(pack.reduce((world, { variable, supposed }) => suppose(world, new Map([[variable, stateOf(supposed)]])), base.world));
    return joint.failure !== undefined || joint.reads.some(({ name }) => !variables.has(name));
  };
  // Most branches read nothing: one evaluation for all of them says whether it is worth to try each alone.
  const telling = [...Array(Math.max(0, ...tried.map(({ length }) => length))).keys()].filter((index) => isTelling(tried.flatMap((all) => all[index] ?? [])));
  for (const all of tried) {
    const readers = all.filter((_, index) => telling.includes(index)).flatMap((trial) => {
      const evaluation = trials.alone(trial);
      return evaluation === undefined || evaluation === "stops" ? [] : [{ trial, evaluation, read: new Set(evaluation.reads.map(({ name }) => name)) }];
    });
    // What is read whether the variable is "False" or "True" is read once it is set.
    const [off, on] = ["False", "True"].map((word) => readers.find(({ trial }) => trial.supposed.kind === "text" && trial.supposed.text === word));
    for (const { trial, evaluation, read } of readers) {
      const isAnyText = (evaluation === off?.evaluation && [...read].every((name) => on?.read.has(name))) || trial.supposed.kind === "any";
      note(evaluation, isAnyText ? { ...trial, supposed: { kind: "any" } } : trial);
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
