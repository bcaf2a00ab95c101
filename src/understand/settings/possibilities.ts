import type { PyItem } from "../../core/python.ts";
import type { EnvironmentVariable, Possibility } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import { convert, isSecretName, type SecretPlaces } from "./conversion.ts";
import type { Evaluation } from "./evaluation.ts";
import type { VariableRead } from "./process-environment.ts";
import { suppositions, type Trial, Trials } from "./trials.ts";
import { opaque, variablesOf, varyingVariables } from "./world.ts";
import type { Worlds } from "./worlds.ts";
import { grouped } from "../../core/grouped.ts";

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

/** A trial in which variables are read that production's own world does not read. */
interface Reader {
  readonly trial: Trial;
  readonly evaluation: Evaluation;
  readonly read: ReadonlySet<string>;
}

/** The environment variables that are read, in production's world or where a variable that decides is otherwise. */
export function findVariables(worlds: Worlds, names: readonly string[], setters: ReadonlyMap<string, Span>, secrets: SecretPlaces): readonly EnvironmentVariable[] {
  const { base, start } = worlds;
  const affected = new Map<string, string[]>();
  for (const name of names) {
    for (const variable of variablesOf(worlds.outcome(base, name)?.tags ?? [])) affected.set(variable, [...(affected.get(variable) ?? []), name].sort());
  }
  const variables = new Map<string, EnvironmentVariable>();
  const note = (evaluation: Evaluation, when: EnvironmentVariable["when"]): void => {
    for (const [name, reads] of grouped(evaluation.reads, ({ name }) => name)) {
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
  const readers: Reader[] = [];
  for (let index = 0; tried.some((all) => index < all.length); index++) {
    // Most branches read nothing. One evaluation says it of many; where it says otherwise, its halves are tried.
    const packs: (readonly Trial[])[] = [tried.flatMap((all) => all[index] ?? [])];
    for (let pack = packs.pop(); pack; pack = packs.pop()) {
      const [trial] = pack;
      if (!trial) continue;
      const joint = pack.length === 1 ? trials.alone(trial) : trials.evaluate(pack);
      if (joint === undefined || joint === "stops") continue;
      const isTelling = (joint.failure !== undefined && base.failure === undefined) || joint.reads.some(({ name }) => !variables.has(name));
      if (isTelling && pack.length === 1) readers.push({ trial, evaluation: joint, read: new Set(joint.reads.map(({ name }) => name)) });
      else if (isTelling) packs.push(pack.slice(0, pack.length >> 1), pack.slice(pack.length >> 1));
    }
  }
  for (const { trial, evaluation, read } of readers.toSorted((a, b) => deciders.indexOf(a.trial.variable) - deciders.indexOf(b.trial.variable))) {
    // What is read whether the variable is "False" or "True" is read once it is set.
    const on = readers.find((other) => other.trial.variable === trial.variable && other.trial.supposed.kind === "text" && other.trial.supposed.text === "True");
    const isAnyText = trial.supposed.kind === "any" || (trial.supposed.kind === "text" && trial.supposed.text === "False" && [...read].every((name) => on?.read.has(name)));
    note(evaluation, isAnyText ? { ...trial, supposed: { kind: "any" } } : trial);
  }
  return [...variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The one value that all places take when it is unset. */
function fallbackOf(name: string, reads: readonly VariableRead[], secrets: SecretPlaces): PyItem | undefined {
  const items = reads.flatMap(({ fallback }) => (fallback ? [convert(fallback, isSecretName(name), secrets)] : []));
  const [first] = items;
  return first && items.every((item) => withoutPlaces(item) === withoutPlaces(first)) ? first : undefined;
}

const withoutPlaces = (item: PyItem): string => JSON.stringify(item, (key, value: unknown) => (key === "at" ? undefined : value));
