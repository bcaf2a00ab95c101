import type { PyItem, PyValue } from "../../core/python.ts";
import type { Packages } from "../../core/packages.ts";
import type { AssignedName, DjangoVersions, EnvironmentVariable, Hit, JointQuestion, Judgement, Misspelling, Possibility, Settings, StaleHit, Stop } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import type { Value } from "../../core/value.ts";
import { derivesFrom } from "./base-classes.ts";
import { type Condition, findCondition, mostVaried } from "./conditions.ts";
import { convert, type SecretPlaces } from "./conversion.ts";
import type { Evaluation } from "./evaluation.ts";
import { hitOf, judge } from "./hit.ts";
import { keyOf } from "./keys.ts";
import { deepTags } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { findVariables, possibilitiesOf } from "./possibilities.ts";
import { randomAtStart } from "./libraries/randomness.ts";
import { isMadeFrom, plausibleText } from "./made-from.ts";
import { isNamedFor, misreading } from "./misread.ts";
import { isSetting } from "./namespace.ts";
import type { PythonSource } from "./python-source.ts";
import { settingMeantBy } from "./misspellings.ts";
import { Trials } from "./trials.ts";
import { fileOfTag, opaque, suppose, varyingVariables } from "./world.ts";
import { type Outcome, type SettingsModule, Worlds } from "./worlds.ts";

/** How many names that changed are tried: settings change a few. */
const mostPinned = 12;

/** The settings of one deployment: what rules ask of them, answered from their worlds. */
export class ProductionSettings implements Settings {
  readonly module: string;
  readonly evidence: string;
  readonly evidenceAt?: Span;
  readonly anchor: Span;
  readonly django: DjangoVersions;
  readonly packages: Packages;
  readonly reporter: string | undefined;
  readonly #source: PythonSource;
  readonly #secrets: SecretPlaces;
  readonly #setters: ReadonlyMap<string, Span>;
  readonly #samplePlaces: ReadonlyMap<string, Span>;
  readonly #worlds: Worlds;
  #names: readonly AssignedName[] | undefined;
  #misspellings: readonly Misspelling[] | undefined;
  #trials: Trials | undefined;
  #variables: readonly EnvironmentVariable[] | undefined;

  constructor(settings: SettingsModule) {
    this.module = settings.module;
    this.evidence = settings.evidence;
    if (settings.evidenceAt) this.evidenceAt = settings.evidenceAt;
    this.anchor = settings.anchor;
    this.django = settings.django;
    this.packages = settings.packages;
    this.reporter = settings.reporter;
    this.#source = settings.source;
    this.#secrets = settings.secrets;
    this.#setters = settings.setters ?? new Map();
    this.#samplePlaces = settings.samplePlaces ?? new Map();
    this.#worlds = new Worlds(settings);
  }

  get names(): readonly AssignedName[] {
    return (this.#names ??= [...(this.#worlds.base.names?.bindings ?? [])].filter(([name]) => isSetting(name)).map(([name, { at, overridden = [] }]) => ({ name, at, overridden })));
  }

  get misspellings(): readonly Misspelling[] {
    if (this.#misspellings) return this.#misspellings;
    const assigned = new Set(this.names.map(({ name }) => name));
    return (this.#misspellings = this.names.flatMap(({ name, at }) => {
      const meant = this.isRead(name) ? undefined : settingMeantBy(name, assigned);
      return meant === undefined || this.#source.isAskedFor(name) ? [] : [{ name, at, meant }];
    }));
  }

  get stop(): Stop | undefined {
    const { failure } = this.#worlds.base;
    // Of other exceptions the evaluator is less sure: it may not know all of what Python accepts.
    const isSure = failure?.type === "NameError" || (failure?.type === "TypeError" && failure.message.endsWith("is not callable"));
    // A module with a mistake in its syntax ends before its first line, and names in it may be pieces of a broken text.
    if (!failure?.at || !isSure || (this.#source.parse(failure.at.file.path)?.problems.length ?? 0) > 0) return undefined;
    return { at: failure.at, exception: `${failure.type}: ${failure.message}` };
  }

  get unjudged(): string | undefined {
    return this.#worlds.unjudged;
  }

  /** Evaluates anew what was evaluated before a parser was loaded. */
  forget(): void {
    this.#worlds.forget();
    this.#names = undefined;
    this.#misspellings = undefined;
    this.#variables = undefined;
    this.#trials = undefined;
  }

  letGo(): void {
    this.#worlds.letGo();
    this.#trials = undefined;
  }

  isRead(name: string): boolean {
    return this.#worlds.base.read.has(name);
  }

  get variables(): readonly EnvironmentVariable[] {
    return (this.#variables ??= findVariables(this.#worlds, this.names.map(({ name }) => name), this.#setters, this.#secrets));
  }

  possibilities(name: string): readonly Possibility[] {
    this.#trials ??= new Trials(this.#worlds, this.names.map((assigned) => assigned.name));
    return possibilitiesOf(this.#worlds, this.#trials, name);
  }

  value(name: string): Value {
    const outcome = this.#worlds.outcome(this.#worlds.base, name);
    if (!outcome) return { kind: "unknown", why: `Django ${this.django.most} has no default for it, and nothing sets it`, origin: [] };
    const { item, origin, tags } = outcome;
    const known: Value = item.type === "unknown" ? { kind: "unknown", why: item.why, origin } : { kind: "known", value: item, origin };
    const files = tags.map(fileOfTag).filter((file) => file !== undefined);
    const [file] = files;
    if (file !== undefined && item.type !== "unknown") {
      const there: Value = { kind: "unknown", why: `it may be set in ${file}, which is not in the repository`, origin };
      return { kind: "oneOf", branches: [{ when: `${file} is absent`, value: known }, { when: `${file} is there`, value: there }], origin };
    }
    const variables = varyingVariables(tags);
    if (variables.length === 0) return known;
    if (item.type === "unknown") return { kind: "environment", variables, origin };
    // A variable that production must set changes nothing once it is set.
    const { supposed } = this.#worlds.base.world;
    const optional = variables.filter((tag) => supposed.get(tag) !== opaque);
    return optional.length === 0 ? known : { kind: "environment", variables: optional, fallback: item, origin };
  }

  hits(name: string, bad: (value: PyValue) => Judgement, named: "first" | "value" = "first"): Iterable<Hit> {
    const ordered = (tags: Tags, found: readonly PyItem[]): Tags => (named === "value" ? this.#holdersFirst(name, tags, found) : tags);
    return this.#judged((evaluation) => this.#worlds.outcome(evaluation, name), bad, [], ordered);
  }

  /** The variables that hold what was found themselves before those that only choose it, or that other elements are made from. */
  #holdersFirst(name: string, tags: Tags, found: readonly PyItem[]): Tags {
    const elements = found.flatMap(({ at }) => at ?? []);
    const holders = varyingVariables(tags).slice(0, mostVaried).filter((tag) => isMadeFrom(this.#worlds.outcome(this.#worlds.supposing(new Map([[tag, plausibleText]])), name)?.item, elements));
    return [...holders, ...tags.filter((tag) => !holders.includes(tag))];
  }

  *#judged(outcomeIn: (evaluation: Evaluation) => Outcome | undefined, bad: (value: PyValue) => Judgement, assumed: readonly string[] = [], ordered: (tags: Tags, found: readonly PyItem[]) => Tags = (tags) => tags): Iterable<Hit> {
    const start = assumed.length === 0 ? this.#worlds.base : this.#worlds.supposing(new Map(assumed.map((name) => [name, opaque] as const)));
    const outcome = outcomeIn(start);
    if (!outcome) return;
    const found = judge(outcome.item, bad);
    if (found.length === 0) return;
    const condition = this.#conditionOf(ordered(outcome.tags.filter((tag) => !assumed.includes(tag)), found), (evaluation) => {
      const item = outcomeIn(evaluation)?.item;
      return item === undefined || item.type === "unknown" ? undefined : judge(item, bad).length > 0;
    }, start);
    for (const item of found) yield hitOf(outcome, item, condition, this.#setters);
  }

  *hitsOnceSet(name: string, bad: (value: PyValue) => Judgement): Iterable<Hit> {
    const base = this.#worlds.base;
    const tags = varyingVariables(this.#worlds.outcome(base, name)?.tags ?? noTags);
    for (const tag of tags.slice(0, mostVaried)) {
      const outcome = this.#worlds.outcome(this.#worlds.supposing(new Map([[tag, plausibleText]])), name);
      const [item] = outcome ? judge(outcome.item, bad) : [];
      if (outcome && item) yield { ...hitOf(outcome, item, undefined, this.#setters), variables: [tag] };
    }
  }

  *hitsTogether<Name extends string>(names: readonly [Name, ...Name[]], bad: JointQuestion<Name>): Iterable<Hit> {
    const outcomesIn = (evaluation: Evaluation): readonly Outcome[] | undefined => {
      const outcomes = names.map((name) => this.#worlds.outcome(evaluation, name)).filter((outcome) => outcome !== undefined && outcome.item.type !== "unknown");
      return outcomes.length === names.length ? (outcomes as readonly Outcome[]) : undefined;
    };
    const isBad = (outcomes: readonly Outcome[] | undefined): boolean | undefined =>
      outcomes && bad(Object.fromEntries(names.map((name, index) => [name, outcomes[index]?.item])) as Record<Name, PyItem>);
    const outcomes = outcomesIn(this.#worlds.base);
    const [first] = outcomes ?? [];
    if (!outcomes || !first || !isBad(outcomes)) return;
    const tags = outcomes.reduce<Tags>((all, outcome) => union(all, outcome.tags), noTags);
    yield hitOf(first, first.item, this.#conditionOf(tags, (evaluation) => isBad(outcomesIn(evaluation))), this.#setters);
  }

  *stale(name: string, bad: (value: PyValue) => Judgement): Iterable<StaleHit> {
    const base = this.#worlds.base;
    const outcome = this.#worlds.outcome(base, name);
    const found = outcome ? judge(outcome.item, bad) : [];
    if (!outcome || found.length === 0) return;
    for (const from of [...base.changed].filter((other) => other !== name).slice(0, mostPinned)) {
      const last = base.names?.bindings.get(from);
      const isStaleIn = (evaluation: Evaluation): boolean | undefined => this.#isStale(evaluation, name, from, bad);
      if (!last || isStaleIn(base) !== true) continue;
      const condition = this.#conditionOf(union(outcome.tags, last.value.tags), isStaleIn);
      for (const item of found) yield { ...hitOf(outcome, item, condition, this.#setters), from, changedAt: last.at };
      return;
    }
  }

  /** Whether a setting is bad in a world, and would not be if another name had had its final value from the start. */
  #isStale(evaluation: Evaluation, name: string, from: string, bad: (value: PyValue) => Judgement): boolean | undefined {
    // A name that nothing sets is not bad.
    const isBadIn = (one: Evaluation): boolean | undefined => {
      const item = this.#worlds.outcome(one, name)?.item;
      return item?.type === "unknown" ? undefined : item !== undefined && judge(item, bad).length > 0;
    };
    const value = evaluation.names?.bindings.get(from)?.value;
    const isBad = isBadIn(evaluation);
    if (!isBad || !value || keyOf(value) === undefined) return isBad === undefined ? undefined : false;
    const isBadThen = isBadIn(this.#worlds.evaluate({ ...evaluation.world, pinned: { name: from, value } }));
    return isBadThen === undefined ? undefined : !isBadThen;
  }

  *misread(name: string): Iterable<Hit> {
    const base = this.#worlds.base;
    const outcome = this.#worlds.outcome(base, name);
    if (!outcome) return;
    for (const tag of varyingVariables(outcome.tags).slice(0, mostVaried)) {
      const outcomeWith = (state: string | undefined): Outcome | undefined => this.#worlds.outcome(this.#worlds.supposing(new Map([[tag, state]])), name);
      const words = misreading((state) => outcomeWith(state)?.item, isNamedFor(tag, name) && !base.compared.has(tag));
      const on = outcomeWith("False");
      if (words === undefined || !on) continue;
      yield { ...hitOf(on, on.item, words === "" ? undefined : { name: tag, words: `unless ${tag} is ${words}` }, this.#setters), variables: [tag] };
    }
  }

  callHits(callee: string, assumed: RegExp | undefined, bad: (keywords: PyValue) => Judgement): Iterable<Hit> {
    const last = ({ calls, lost }: Evaluation): Outcome | undefined => {
      const binding = lost === undefined ? calls?.bindings.get(callee) : undefined;
      return binding && { item: convert(binding.value, false, this.#secrets), at: binding.at, origin: [], isDefault: false, tags: deepTags(binding.value) };
    };
    const { base } = this.#worlds;
    const asked = [...new Set([...base.reads.map(({ name }) => name), ...[...base.asked].map((name) => name.toUpperCase())])];
    const names = assumed === undefined ? [] : asked.filter((name) => assumed.test(name));
    return last(base) || names.length > 0 ? this.#judged(last, bad, names) : [];
  }

  *randomAtStart(name: string): Iterable<Hit> {
    const isRandom = (outcome: Outcome | undefined): boolean => outcome?.item.type === "unknown" && outcome.item.why === randomAtStart;
    const outcome = this.#worlds.outcome(this.#worlds.base, name);
    if (outcome && isRandom(outcome)) yield hitOf(outcome, outcome.item, this.#conditionOf(outcome.tags, (evaluation) => isRandom(this.#worlds.outcome(evaluation, name))), this.#setters);
  }

  holds(name: string, test: (value: PyValue) => boolean): boolean {
    const outcome = this.#worlds.outcome(this.#worlds.base, name);
    return outcome !== undefined && itemsOf(outcome).every((item) => item !== undefined && item.type !== "unknown" && test(item));
  }

  mayHold(name: string, test: (value: PyValue) => boolean): boolean {
    const outcome = this.#worlds.outcome(this.#worlds.base, name);
    if (!outcome) return false;
    const may = (one: Outcome): boolean => itemsOf(one).some((item) => item !== undefined && (item.type === "unknown" || test(item)));
    if (may(outcome)) return true;
    return this.#conditionOf(outcome.tags, (evaluation) => {
      const other = this.#worlds.outcome(evaluation, name);
      return other !== undefined && !may(other);
    }) !== undefined;
  }

  sampleHolds(name: string, test: (value: PyValue) => boolean): boolean {
    return this.#worlds.sampled.some((evaluation) => {
      const item = this.#worlds.outcome(evaluation, name)?.item;
      return item !== undefined && item.type !== "unknown" && test(item);
    });
  }

  *hitsInSample(name: string, bad: (value: PyValue) => Judgement): Iterable<Hit> {
    for (const evaluation of this.#worlds.sampled) {
      const outcome = this.#worlds.outcome(evaluation, name);
      const variables = varyingVariables(outcome?.tags ?? noTags).filter((tag) => this.#samplePlaces.has(tag));
      const at = this.#samplePlaces.get(variables[0] ?? "");
      if (!outcome || outcome.item.type === "unknown" || !at) continue;
      for (const item of judge(outcome.item, bad)) {
        const hit = hitOf(outcome, item, undefined, new Map());
        const related = [{ at: hit.at, message: `${name} is made from it here` }];
        yield { ...hit, at, variables, claim: (message, more = {}) => hit.claim(message, { at, related, certainty: "likely", ...more }) };
      }
      return;
    }
  }

  derivesFrom(path: string, wanted: string): boolean | undefined {
    return derivesFrom(this.#source, path, wanted);
  }

  /** What would make a claim untrue; undefined when it holds whatever the environment says. */
  #conditionOf(tags: Tags, holds: (evaluation: Evaluation) => boolean | undefined, base = this.#worlds.base): Condition | undefined {
    return findCondition(base, tags, (changes, files) => {
      // Of a base in which something is assumed, that stays so.
      const evaluation = this.#worlds.evaluate(suppose(base.world, changes, files));
      // Production starts: a text that the settings refuse is not what it has.
      return (evaluation.failure !== undefined && base.failure === undefined) || holds(evaluation);
    });
  }
}

/** What a setting is, or may be where that depends on the version of Django alone. */
const itemsOf = ({ item, defaults }: Outcome): readonly (PyItem | undefined)[] => defaults ?? [item];
