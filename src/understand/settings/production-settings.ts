import type { Claim } from "../../core/finding.ts";
import type { PyItem, PyValue } from "../../core/python.ts";
import type { Packages } from "../../core/packages.ts";
import type { AssignedName, DjangoVersions, EnvironmentVariable, Hit, JointQuestion, Judgement, Misspelling, Possibility, Settings, StaleHit, Stop } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import type { Origin, Value } from "../../core/value.ts";
import { derivesFrom } from "./base-classes.ts";
import { type Condition, findCondition, mostVaried, withCondition } from "./conditions.ts";
import { convert, isSecretName, type SecretPlaces } from "./conversion.ts";
import { djangoDefault, hasOneDefault } from "./django-defaults.ts";
import { type Evaluation, evaluateModule } from "./evaluation.ts";
import { keyOf } from "./keys.ts";
import { deepTags } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { findVariables, possibilitiesOf } from "./possibilities.ts";
import { randomAtStart } from "./libraries/randomness.ts";
import { isNamedFor, misreading } from "./misread.ts";
import { isSetting } from "./namespace.ts";
import type { PythonSource } from "./run.ts";
import { settingMeantBy } from "./misspellings.ts";
import { Trials, type Worlds } from "./trials.ts";
import { fileOfTag, opaque, suppose, variablesOf, type VariableState, varyingVariables, type World } from "./world.ts";

/** What a setting is in one world. */
interface Outcome {
  readonly item: PyItem;
  readonly at: Span;
  readonly origin: Origin;
  readonly isDefault: boolean;
  readonly tags: Tags;
}

export interface SettingsModule {
  readonly module: string;
  readonly evidence: string;
  readonly evidenceAt?: Span;
  /** Whether production loads nothing after it; else what it leaves out is not known. Taken for true when absent. */
  readonly complete?: boolean;
  readonly anchor: Span;
  readonly django: DjangoVersions;
  readonly packages: Packages;
  readonly source: PythonSource;
  /** What the deployment's own files set. */
  readonly environment: ReadonlyMap<string, string>;
  /** What a variable is where whoever starts the process says nothing else. */
  readonly defaults?: ReadonlyMap<string, string>;
  /** Where they set it. */
  readonly setters?: ReadonlyMap<string, Span>;
  /** Variables that production sets to what is not known. */
  readonly unknownVariables?: ReadonlySet<string>;
  /** What a tracked sample of the environment shows a deployer to set. */
  readonly sample?: ReadonlyMap<string, string>;
  /** The error-reporting service in sight. */
  readonly reporter?: string | undefined;
  readonly secrets: SecretPlaces;
  /** What was evaluated before, by world: of the same module, its files, environment, defaults and unknown variables. */
  readonly evaluations?: Map<string, Evaluation>;
}

/** A text of which nothing special is expected; no default is equal to it. */
const plausibleText = "a-text-like-no-other.example";

/** Whether a value holds that text, as it does where its variable does. */
const isMadeFrom = (item: PyItem | undefined): boolean =>
  item?.type === "secret" ? item.value.satisfies((secret) => secret.includes(plausibleText)) : item?.type === "str" && item.value.includes(plausibleText);

/** How many statements may refuse a launcher's defaults, one after another. */
const mostRefused = 20;

/** How many names that changed are tried: settings change a few. */
const mostPinned = 12;

/** Samples hold a value or two that production refuses; each try is an evaluation. */
const mostSampled = 20;

/** The settings of one deployment, evaluated on demand, world by world. */
export class ProductionSettings implements Settings {
  readonly module: string;
  readonly evidence: string;
  readonly evidenceAt?: Span;
  readonly anchor: Span;
  readonly django: DjangoVersions;
  readonly packages: Packages;
  readonly reporter: string | undefined;
  readonly #source: PythonSource;
  readonly #complete: boolean;
  readonly #secrets: SecretPlaces;
  readonly #setters: ReadonlyMap<string, Span>;
  readonly #start: World;
  readonly #sample: ReadonlyMap<string, string>;
  readonly #defaults: ReadonlyMap<string, string>;
  #sampled: readonly Evaluation[] | undefined;
  readonly #evaluations: Map<string, Evaluation>;
  readonly #outcomes = new WeakMap<Evaluation, Map<string, Outcome | undefined>>();
  #first: Evaluation | undefined;
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
    this.#complete = settings.complete ?? true;
    this.#secrets = settings.secrets;
    this.#evaluations = settings.evaluations ?? new Map<string, Evaluation>();
    this.#setters = settings.setters ?? new Map();
    this.#start = { fixed: settings.environment, supposed: new Map<string, VariableState>([...[...(settings.unknownVariables ?? [])].map((name) => [name, opaque] as const), ...(settings.defaults ?? [])]), files: new Set() };
    this.#sample = settings.sample ?? new Map();
    this.#defaults = settings.defaults ?? new Map();
  }

  get names(): readonly AssignedName[] {
    return (this.#names ??= [...(this.#base().names?.bindings ?? [])].filter(([name]) => isSetting(name)).map(([name, { at, overridden = [] }]) => ({ name, at, overridden })));
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
    const { failure } = this.#base();
    // Of other exceptions the evaluator is less sure: it may not know all of what Python accepts.
    const isSure = failure?.type === "NameError" || (failure?.type === "TypeError" && failure.message.endsWith("is not callable"));
    // A module with a mistake in its syntax ends before its first line, and names in it may be pieces of a broken text.
    if (!failure?.at || !isSure || (this.#source.parse(failure.at.file.path)?.problems.length ?? 0) > 0) return undefined;
    return { at: failure.at, exception: `${failure.type}: ${failure.message}` };
  }

  get unjudged(): string | undefined {
    return this.#first?.lost;
  }

  /** Evaluates anew what was evaluated before a parser was loaded. */
  forget(): void {
    this.#evaluations.clear();
    this.#first = undefined;
    this.#sampled = undefined;
    this.#names = undefined;
    this.#misspellings = undefined;
    this.#variables = undefined;
    this.#trials = undefined;
  }

  isRead(name: string): boolean {
    return this.#base().read.has(name);
  }

  get variables(): readonly EnvironmentVariable[] {
    return (this.#variables ??= findVariables(this.#worlds, this.names.map(({ name }) => name), this.#setters, this.#secrets));
  }

  possibilities(name: string): readonly Possibility[] {
    this.#trials ??= new Trials(this.#worlds, this.names.map((assigned) => assigned.name));
    return possibilitiesOf(this.#worlds, this.#trials, name);
  }

  value(name: string): Value {
    const outcome = this.#outcome(this.#base(), name);
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
    const { supposed } = this.#base().world;
    const optional = variables.filter((tag) => supposed.get(tag) !== opaque);
    return optional.length === 0 ? known : { kind: "environment", variables: optional, fallback: item, origin };
  }

  hits(name: string, bad: (value: PyValue) => Judgement, named: "first" | "value" = "first"): Iterable<Hit> {
    const ordered = (tags: Tags): Tags => (named === "value" ? this.#holdersFirst(name, tags) : tags);
    return this.#judged((evaluation) => this.#outcome(evaluation, name), bad, [], ordered);
  }

  /** The variables that hold a value themselves before those that only choose it. */
  #holdersFirst(name: string, tags: Tags): Tags {
    const holders = varyingVariables(tags).slice(0, mostVaried).filter((tag) => isMadeFrom(this.#outcome(this.#evaluate(suppose(this.#base().world, new Map([[tag, plausibleText]]))), name)?.item));
    return [...holders, ...tags.filter((tag) => !holders.includes(tag))];
  }

  *#judged(outcomeIn: (evaluation: Evaluation) => Outcome | undefined, bad: (value: PyValue) => Judgement, assumed: readonly string[] = [], ordered = (tags: Tags): Tags => tags): Iterable<Hit> {
    const start = assumed.length === 0 ? this.#base() : this.#evaluate(suppose(this.#base().world, new Map(assumed.map((name) => [name, opaque] as const))));
    const outcome = outcomeIn(start);
    if (!outcome) return;
    const found = judge(outcome.item, bad);
    if (found.length === 0) return;
    const condition = this.#conditionOf(ordered(outcome.tags.filter((tag) => !assumed.includes(tag))), (evaluation) => {
      const item = outcomeIn(evaluation)?.item;
      return item === undefined || item.type === "unknown" ? undefined : judge(item, bad).length > 0;
    }, start);
    for (const item of found) yield this.#hit(outcome, item, condition);
  }

  *hitsOnceSet(name: string, bad: (value: PyValue) => Judgement): Iterable<Hit> {
    const base = this.#base();
    const tags = varyingVariables(this.#outcome(base, name)?.tags ?? noTags);
    for (const tag of tags.slice(0, mostVaried)) {
      const outcome = this.#outcome(this.#evaluate(suppose(base.world, new Map([[tag, plausibleText]]))), name);
      const [item] = outcome ? judge(outcome.item, bad) : [];
      if (outcome && item) yield { ...this.#hit(outcome, item, undefined), variables: [tag] };
    }
  }

  *hitsTogether<Name extends string>(names: readonly [Name, ...Name[]], bad: JointQuestion<Name>): Iterable<Hit> {
    const outcomesIn = (evaluation: Evaluation): readonly Outcome[] | undefined => {
      const outcomes = names.map((name) => this.#outcome(evaluation, name)).filter((outcome) => outcome !== undefined && outcome.item.type !== "unknown");
      return outcomes.length === names.length ? (outcomes as readonly Outcome[]) : undefined;
    };
    const isBad = (outcomes: readonly Outcome[] | undefined): boolean | undefined =>
      outcomes && bad(Object.fromEntries(names.map((name, index) => [name, outcomes[index]?.item])) as Record<Name, PyItem>);
    const outcomes = outcomesIn(this.#base());
    const [first] = outcomes ?? [];
    if (!outcomes || !first || !isBad(outcomes)) return;
    const tags = outcomes.reduce<Tags>((all, outcome) => union(all, outcome.tags), noTags);
    yield this.#hit(first, first.item, this.#conditionOf(tags, (evaluation) => isBad(outcomesIn(evaluation))));
  }

  *stale(name: string, bad: (value: PyValue) => Judgement): Iterable<StaleHit> {
    const base = this.#base();
    const outcome = this.#outcome(base, name);
    const found = outcome ? judge(outcome.item, bad) : [];
    if (!outcome || found.length === 0) return;
    for (const from of [...base.changed].filter((other) => other !== name).slice(0, mostPinned)) {
      const last = base.names?.bindings.get(from);
      const isStaleIn = (evaluation: Evaluation): boolean | undefined => this.#isStale(evaluation, name, from, bad);
      if (!last || isStaleIn(base) !== true) continue;
      const condition = this.#conditionOf(union(outcome.tags, last.value.tags), isStaleIn);
      for (const item of found) yield { ...this.#hit(outcome, item, condition), from, changedAt: last.at };
      return;
    }
  }

  /** Whether a setting is bad in a world, and would not be if another name had had its final value from the start. */
  #isStale(evaluation: Evaluation, name: string, from: string, bad: (value: PyValue) => Judgement): boolean | undefined {
    // A name that nothing sets is not bad.
    const isBadIn = (one: Evaluation): boolean | undefined => {
      const item = this.#outcome(one, name)?.item;
      return item?.type === "unknown" ? undefined : item !== undefined && judge(item, bad).length > 0;
    };
    const value = evaluation.names?.bindings.get(from)?.value;
    const isBad = isBadIn(evaluation);
    if (!isBad || !value || keyOf(value) === undefined) return isBad === undefined ? undefined : false;
    const isBadThen = isBadIn(this.#evaluate({ ...evaluation.world, pinned: { name: from, value } }));
    return isBadThen === undefined ? undefined : !isBadThen;
  }

  *misread(name: string): Iterable<Hit> {
    const base = this.#base();
    const outcome = this.#outcome(base, name);
    if (!outcome) return;
    for (const tag of varyingVariables(outcome.tags).slice(0, mostVaried)) {
      const outcomeWith = (state: string | undefined): Outcome | undefined => this.#outcome(this.#evaluate(suppose(base.world, new Map([[tag, state]]))), name);
      const words = misreading((state) => outcomeWith(state)?.item, isNamedFor(tag, name) && !base.compared.has(tag));
      const on = outcomeWith("False");
      if (words === undefined || !on) continue;
      yield { ...this.#hit(on, on.item, words === "" ? undefined : { name: tag, words: `unless ${tag} is ${words}` }), variables: [tag] };
    }
  }

  callHits(callee: string, assumed: readonly string[], bad: (keywords: PyValue) => Judgement): Iterable<Hit> {
    const last = ({ calls, lost }: Evaluation): Outcome | undefined => {
      const binding = lost === undefined ? calls?.bindings.get(callee) : undefined;
      return binding && { item: convert(binding.value, false, this.#secrets), at: binding.at, origin: [], isDefault: false, tags: deepTags(binding.value) };
    };
    return this.#judged(last, bad, assumed);
  }

  *randomAtStart(name: string): Iterable<Hit> {
    const isRandom = (outcome: Outcome | undefined): boolean => outcome?.item.type === "unknown" && outcome.item.why === randomAtStart;
    const outcome = this.#outcome(this.#base(), name);
    if (outcome && isRandom(outcome)) yield this.#hit(outcome, outcome.item, this.#conditionOf(outcome.tags, (evaluation) => isRandom(this.#outcome(evaluation, name))));
  }

  holds(name: string, test: (value: PyValue) => boolean): boolean {
    const item = this.#outcome(this.#base(), name)?.item;
    return item !== undefined && item.type !== "unknown" && test(item);
  }

  mayHold(name: string, test: (value: PyValue) => boolean): boolean {
    const outcome = this.#outcome(this.#base(), name);
    if (!outcome) return false;
    const may = (item: PyItem): boolean => item.type === "unknown" || test(item);
    if (may(outcome.item)) return true;
    return this.#conditionOf(outcome.tags, (evaluation) => !may(this.#outcome(evaluation, name)?.item ?? { type: "unknown", why: "" })) !== undefined;
  }

  sampleHolds(name: string, test: (value: PyValue) => boolean): boolean {
    return this.#asSampled().some((evaluation) => {
      const item = this.#outcome(evaluation, name)?.item;
      return item !== undefined && item.type !== "unknown" && test(item);
    });
  }

  derivesFrom(path: string, wanted: string): boolean | undefined {
    return derivesFrom(this.#source, path, wanted);
  }

  // ------------------------------------------------------------------ worlds

  /** The worlds that a sample shows. What the settings refuse of it (`PORT=change-me`) is not known: the rest of it still tells. */
  #asSampled(): readonly Evaluation[] {
    if (this.#sampled) return this.#sampled;
    const found: Evaluation[] = [];
    const waiting: (readonly string[])[] = this.#sample.size > 0 ? [[]] : [];
    for (let tried = 0; tried < mostSampled; tried++) {
      const without = waiting.shift();
      if (!without) break;
      const evaluation = this.#evaluate(suppose(this.#base().world, new Map<string, VariableState>([...this.#sample, ...without.map((name) => [name, opaque] as const)])));
      const others = evaluation.failure?.tags.filter((tag) => this.#sample.has(tag) && !without.includes(tag)) ?? [];
      // Which of them is refused, and which only chose the branch that does so, the tags don't tell.
      if (others.length === 0) found.push(evaluation);
      else waiting.push(...others.map((tag) => [...without, tag]));
    }
    return (this.#sampled = found);
  }

  get #worlds(): Worlds {
    return {
      start: this.#start,
      base: this.#base(),
      evaluate: (world) => this.#evaluate(world),
      outcome: (evaluation, name) => this.#outcome(evaluation, name),
    };
  }

  #base(): Evaluation {
    return (this.#first ??= this.#started());
  }

  /** The first world. A launcher's default that the settings refuse (`${EMAIL_HOST-}`) is not what production has: it does start. */
  #started(): Evaluation {
    let evaluation = this.#evaluate(this.#start);
    for (let tried = 0; tried < mostRefused; tried++) {
      const { failure, world } = evaluation;
      const refused = failure?.tags.filter((tag) => this.#defaults.has(tag) && world.supposed.get(tag) !== opaque) ?? [];
      if (refused.length === 0) break;
      evaluation = this.#evaluate(suppose(world, new Map(refused.map((name) => [name, opaque] as const))));
    }
    return evaluation;
  }

  #evaluate(world: World): Evaluation {
    const key = JSON.stringify([[...world.supposed].map(([name, state]) => [name, state === opaque ? null : state]), [...world.files], world.pinned && [world.pinned.name, keyOf(world.pinned.value)]]);
    const known = this.#evaluations.get(key);
    if (known) return known;
    const evaluation = evaluateModule(this.#source, this.module, world);
    this.#evaluations.set(key, evaluation);
    return evaluation;
  }

  /** What a setting is in a world; worked out once, though many rules ask. */
  #outcome(evaluation: Evaluation, name: string): Outcome | undefined {
    let known = this.#outcomes.get(evaluation);
    if (!known) this.#outcomes.set(evaluation, (known = new Map<string, Outcome | undefined>()));
    if (!known.has(name)) known.set(name, this.#read(evaluation, name));
    return known.get(name);
  }

  #read({ names, lost, failure }: Evaluation, name: string): Outcome | undefined {
    const binding = lost === undefined ? names?.bindings.get(name) : undefined;
    if (binding) {
      const { value, at, via } = binding;
      return { item: convert(value, isSecretName(name), this.#secrets), at, origin: [{ what: `assigned`, at }, ...via], isDefault: false, tags: deepTags(value) };
    }
    const absence = names?.absenceTags(name) ?? noTags;
    const [file] = absence.map(fileOfTag).filter((tag) => tag !== undefined);
    // What the modules here leave out is what an untracked file, or a module that imports this one, is there to set.
    const elsewhere = file === undefined ? undefined : `it may be set in ${file}, which is not in the repository`;
    const base = this.#complete ? elsewhere : "another settings module, which imports this one, may set it";
    const why = lost ?? names?.open ?? base ?? (failure ? "the settings stop before it" : undefined);
    const item: PyItem | undefined = why === undefined ? this.#default(name) : { type: "unknown", why };
    return item && { item, at: this.anchor, origin: [], isDefault: true, tags: absence };
  }

  /** Django's default; unknown where the versions that the project may run differ. */
  #default(name: string): PyItem | undefined {
    const { least, most } = this.django;
    if (hasOneDefault(name, least, most)) return djangoDefault(name, most);
    return { type: "unknown", why: "its default depends on the version of Django" };
  }

  /** What would make a claim untrue; undefined when it holds whatever the environment says. */
  #conditionOf(tags: Tags, holds: (evaluation: Evaluation) => boolean | undefined, base = this.#base()): Condition | undefined {
    return findCondition(base, tags, (changes, files) => {
      const evaluation = this.#evaluate(suppose(base.world, changes, files));
      // Production starts: a text that the settings refuse is not what it has.
      return (evaluation.failure !== undefined && base.failure === undefined) || holds(evaluation);
    });
  }

  #hit(outcome: Outcome, item: PyItem, condition: Condition | undefined): Hit {
    const at = (item === outcome.item ? undefined : item.at) ?? outcome.at;
    const steps = outcome.origin.filter((step) => step.at !== outcome.at && step.at.start !== at.start).map((step) => ({ at: step.at, message: step.what }));
    const setters = variablesOf(outcome.tags).flatMap((name) => {
      const setter = this.#setters.get(name);
      return setter ? [{ at: setter, message: `${name} is set here` }] : [];
    });
    const related = [...steps, ...setters];
    return {
      value: item,
      at,
      origin: outcome.origin,
      isDefault: outcome.isDefault,
      variables: variablesOf(outcome.tags),
      ...(condition ? { unless: condition.name } : {}),
      claim: (message, more = {}): Claim => ({
        at,
        message: condition ? withCondition(message, condition.words) : message,
        certainty: condition ? "conditional" : "certain",
        ...(condition ? { unless: condition.name } : {}),
        ...(related.length > 0 ? { related } : {}),
        ...more,
      }),
    };
  }
}

/** The bad parts of a known value: itself, or some of its elements. */
function judge(item: PyItem, bad: (value: PyValue) => Judgement): readonly PyItem[] {
  if (item.type === "unknown") return [];
  const judgement = bad(item);
  if (typeof judgement !== "boolean") return judgement;
  return judgement ? [item] : [];
}
