import type { Packages } from "../../core/packages.ts";
import type { PyItem } from "../../core/python.ts";
import type { DjangoVersions } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import type { Origin } from "../../core/value.ts";
import { convert, isSecretName, type SecretPlaces } from "./conversion.ts";
import { djangoDefault, djangoDefaults, hasOneDefault } from "./django-defaults.ts";
import { type Evaluation, evaluateModule } from "./evaluation.ts";
import { keyOf } from "./keys.ts";
import { onceForEachPair } from "../../core/once-for-each.ts";
import { type PythonSource, whyRewritten } from "./python-source.ts";
import { deepTags } from "./tagging.ts";
import { noTags, type Tags } from "./tags.ts";
import { fileOfTag, opaque, suppose, type VariableState, type World } from "./world.ts";

/** A settings module, and what is known of the process that loads it. */
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
  /** Where it shows so; nothing of what other files show. */
  readonly samplePlaces?: ReadonlyMap<string, Span>;
  /** The error-reporting service in sight. */
  readonly reporter?: string | undefined;
  readonly secrets: SecretPlaces;
  /** What was evaluated before, by world: of the same module, its files, environment, defaults and unknown variables. */
  readonly evaluations?: Map<string, Evaluation>;
}

/** What a setting is in one world. */
export interface Outcome {
  readonly item: PyItem;
  readonly at: Span;
  readonly origin: Origin;
  readonly isDefault: boolean;
  readonly tags: Tags;
  /** Where the versions that the project may run have different defaults: each of them, and `undefined` of one that knows no such setting. */
  readonly defaults?: readonly (PyItem | undefined)[];
}

/** How many statements may refuse a launcher's defaults, one after another. */
const mostRefused = 20;

/** Samples hold a value or two that production refuses; each try is an evaluation. */
const mostSampled = 20;

/**
 * What a settings module becomes, world by world: as the deployment's files say, and with variables and files otherwise.
 * Evaluated on demand, each world once.
 */
export class Worlds {
  /** The world as the deployment's files tell it. */
  readonly start: World;
  readonly #module: string;
  readonly #source: PythonSource;
  readonly #anchor: Span;
  readonly #django: DjangoVersions;
  readonly #complete: boolean;
  readonly #secrets: SecretPlaces;
  readonly #sample: ReadonlyMap<string, string>;
  readonly #defaults: ReadonlyMap<string, string>;
  readonly #evaluations: Map<string, Evaluation>;
  #first: Evaluation | undefined;
  #sampled: readonly Evaluation[] | undefined;

  constructor({ module, source, anchor, django, complete = true, secrets, environment, defaults = new Map(), unknownVariables = new Set(), sample = new Map(), evaluations = new Map() }: SettingsModule) {
    this.#module = module;
    this.#source = source;
    this.#anchor = anchor;
    this.#django = django;
    this.#complete = complete;
    this.#secrets = secrets;
    this.#sample = sample;
    this.#defaults = defaults;
    this.#evaluations = evaluations;
    this.start = { fixed: environment, supposed: new Map<string, VariableState>([...[...unknownVariables].map((name) => [name, opaque] as const), ...defaults]), files: new Set() };
  }

  /** The world as the deployment's files tell it, with what the start needs. */
  get base(): Evaluation {
    return (this.#first ??= this.#started());
  }

  /** Why the base can't be told, once it was asked for. */
  get unjudged(): string | undefined {
    return this.#first?.lost;
  }

  /** Evaluates anew what was evaluated before a parser was loaded. */
  forget(): void {
    this.#evaluations.clear();
    this.#first = undefined;
    this.#sampled = undefined;
  }

  /** Forgets every world but the base. */
  letGo(): void {
    for (const [key, evaluation] of this.#evaluations) if (evaluation !== this.#first) this.#evaluations.delete(key);
    this.#sampled = undefined;
  }

  /** The base with some variables otherwise, and files there. */
  supposing(changes: ReadonlyMap<string, VariableState | undefined>, files?: readonly string[]): Evaluation {
    return this.evaluate(suppose(this.base.world, changes, files));
  }

  /** What a setting is in a world; worked out once, though many rules ask. */
  readonly outcome = onceForEachPair((evaluation: Evaluation, name: string): Outcome | undefined => this.#read(evaluation, name));

  /** The worlds that a sample shows. What the settings refuse of it (`PORT=change-me`) is not known: the rest of it still tells. */
  get sampled(): readonly Evaluation[] {
    if (this.#sampled) return this.#sampled;
    const found: Evaluation[] = [];
    const waiting: (readonly string[])[] = this.#sample.size > 0 ? [[]] : [];
    for (let tried = 0; tried < mostSampled; tried++) {
      const without = waiting.shift();
      if (!without) break;
      const evaluation = this.supposing(new Map<string, VariableState>([...this.#sample, ...without.map((name) => [name, opaque] as const)]));
      const others = evaluation.failure?.tags.filter((tag) => this.#sample.has(tag) && !without.includes(tag)) ?? [];
      // Which of them is refused, and which only chose the branch that does so, the tags don't tell.
      if (others.length === 0) found.push(evaluation);
      else waiting.push(...others.map((tag) => [...without, tag]));
    }
    return (this.#sampled = found);
  }

  /** The first world. A launcher's default that the settings refuse (`${EMAIL_HOST-}`) is not what production has: it does start. */
  #started(): Evaluation {
    let evaluation = this.evaluate(this.start);
    for (let tried = 0; tried < mostRefused; tried++) {
      const { failure, world } = evaluation;
      const refused = failure?.tags.filter((tag) => this.#defaults.has(tag) && world.supposed.get(tag) !== opaque) ?? [];
      if (refused.length === 0) break;
      evaluation = this.evaluate(suppose(world, new Map(refused.map((name) => [name, opaque] as const))));
    }
    return evaluation;
  }

  /** Any world, once. */
  evaluate(world: World): Evaluation {
    const key = JSON.stringify([[...world.supposed].map(([name, state]) => [name, state === opaque ? null : state]), [...world.files], world.pinned && [world.pinned.name, keyOf(world.pinned.value)]]);
    const known = this.#evaluations.get(key);
    if (known) return known;
    const evaluation = evaluateModule(this.#source, this.#module, world);
    this.#evaluations.set(key, evaluation);
    return evaluation;
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
    const script = this.#source.rewritten?.get(name);
    const rewritten = script === undefined ? undefined : whyRewritten(script);
    const why = lost ?? names?.open ?? rewritten ?? base ?? (failure ? "the settings stop before it" : undefined);
    const item: PyItem | undefined = why === undefined ? this.#default(name) : { type: "unknown", why };
    const { least, most } = this.#django;
    const differ = why === undefined && !hasOneDefault(name, least, most);
    return item && { item, at: this.#anchor, origin: [], isDefault: true, tags: absence, ...(differ && { defaults: djangoDefaults(name, least, most) }) };
  }

  /** Django's default; unknown where the versions that the project may run differ. */
  #default(name: string): PyItem | undefined {
    const { least, most } = this.#django;
    if (hasOneDefault(name, least, most)) return djangoDefault(name, most);
    return { type: "unknown", why: "its default depends on the version of Django" };
  }
}
