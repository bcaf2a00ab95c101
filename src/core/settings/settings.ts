import type { Claim } from "../finding.ts";
import type { Packages, PackageVersions } from "../packages.ts";
import type { PyItem, PyValue } from "../python.ts";
import type { Span } from "../source.ts";
import type { Origin, Value } from "../value.ts";

/**
 * What a rule's question says of a known value: `true` or `false`, or the elements of the value that are bad, each
 * of which then becomes a hit of its own, anchored at the element.
 */
export type Judgement = boolean | readonly PyItem[];

/** A known bad value of a setting, with the environment in which it holds. */
export interface Hit {
  readonly value: PyItem;
  /** Where the value was written; the anchor of the claim. */
  readonly at: Span;
  readonly origin: Origin;
  /** Whether nobody wrote it: it is Django's default. */
  readonly isDefault: boolean;
  /** The environment variables it was read from, those that the deployment sets included. */
  readonly variables: readonly string[];
  /** What would have to be set for it not to hold; absent when it always holds. */
  readonly unless?: string;
  /**
   * A claim here, with place, certainty, condition and origin filled in.
   * @param message a sentence about production; for a conditional hit ` unless X is set` is put before its first full stop
   */
  claim(message: string, more?: Partial<Claim>): Claim;
}

/** A value that was made from another setting before that one changed, and that would not be bad had it been made afterwards. */
export interface StaleHit extends Hit {
  /** The setting that it was made from. */
  readonly from: string;
  /** Where that one got its final value. */
  readonly changedAt: Span;
}

/** A name assigned at the top level of the settings modules. */
export interface AssignedName {
  readonly name: string;
  readonly at: Span;
  /** The assignments that this one overrides, first to last. */
  readonly overridden: readonly Span[];
}

/** A name that Django does not know, one or two letters from one that it knows and that nothing sets. */
export interface Misspelling extends Omit<AssignedName, "overridden"> {
  readonly meant: string;
}

/** What stops the start of Django whatever the environment says. */
export interface Stop {
  readonly at: Span;
  /** Python's own words, `NameError: name 'ADMINS' is not defined`. */
  readonly exception: string;
}

/** What an environment variable is supposed to be; `any` is set, to what is not known. */
export type Supposed = { readonly kind: "unset" } | { readonly kind: "text"; readonly text: string } | { readonly kind: "any" };

/** What a setting becomes once one variable is as supposed and all others are as production has them. */
export interface Possibility {
  readonly variable: string;
  readonly supposed: Supposed;
  /** Absent when Django does not start so. */
  readonly value?: PyItem;
}

/** An environment variable that the settings read. */
export interface EnvironmentVariable {
  readonly name: string;
  /** Whether Django does not start without it. */
  readonly required: boolean;
  /** What the settings take when it is unset; absent where that is not one value. */
  readonly fallback?: PyItem;
  /** Where it is read; of a helper function of the project, where it is called. */
  readonly reads: readonly Span[];
  /** What sets it for this deployment. */
  readonly setAt?: Span;
  /** The settings that it changes. */
  readonly settings: readonly string[];
  /** Where it is read in other environments alone: the variable that decides, and what it then is. */
  readonly when?: { readonly variable: string; readonly supposed: Supposed };
}

/** Asks for several settings at once; each world answers with values that hold together. */
export type JointQuestion<Name extends string> = (values: Readonly<Record<Name, PyItem>>) => boolean;

/**
 * The settings of one deployment, as production will have them. Only known values are ever handed out for judging:
 * a rule can't report from an unknown one. A setting nobody assigns has Django's default for `django`.
 */
export interface Settings {
  /** The dotted module, `shop.settings.production`. */
  readonly module: string;
  /** Why this module is production's, in a few words. */
  readonly evidence: string;
  /** The place that the evidence speaks of, which it names as `path:line` from the root. */
  readonly evidenceAt?: Span;
  /** The first line of the module's file: where a claim about something absent stands. */
  readonly anchor: Span;
  /** The Django versions that the project may run, e.g. `{ least: "4.2", most: "4.2", pinned: true }`. */
  readonly django: DjangoVersions;
  /** The packages that the project's requirements and lock files name. */
  readonly packages: Packages;
  /** Names in upper case that the modules assign, in order of their final assignment. */
  readonly names: readonly AssignedName[];
  /** The exception that the settings end with in every environment; undefined when they load, or that is not sure. */
  readonly stop: Stop | undefined;
  /** Why nothing is known of settings that were asked for: they go beyond the evaluator's bounds. */
  readonly unjudged: string | undefined;
  /** Names that are slips of a setting's. */
  readonly misspellings: readonly Misspelling[];
  /** The error-reporting service that the project uses or may use (Sentry …); undefined when none is in sight. */
  readonly reporter: string | undefined;
  /** Whether the settings' own code reads a name: it then is a part of other settings, whatever Django makes of it. */
  isRead(name: string): boolean;
  /** The environment variables that the settings read, by name. */
  readonly variables: readonly EnvironmentVariable[];
  /** What the variables that a setting is made from do to it, for showing it: each of them unset, empty, off, on, set. */
  possibilities(name: string): readonly Possibility[];
  /** What is known of a setting, for showing it. Rules judge through `hits`. */
  value(name: string): Value;
  /**
   * Each known bad outcome of a setting with every variable as production is known to have it: unset where nothing
   * sets it. `bad` is never called with an unknown value.
   * @param named which of several variables a conditional hit names: the first that undoes it, or with `value` rather one
   * that holds the value itself, or the element that is bad (SECRET_KEY), than one that chooses between settings (DJANGO_ENV)
   */
  hits(name: string, bad: (value: PyValue) => Judgement, named?: "first" | "value"): Iterable<Hit>;
  /**
   * As `hits`, once a variable is set to a text: for what a value becomes only then, such as a text in place of a list.
   * A hit names the variable, and its claim is certain: production sets it.
   */
  hitsOnceSet(name: string, bad: (value: PyValue) => Judgement): Iterable<Hit>;
  /** As `hits`, for settings whose values must hold together; the claim is anchored at the first name. */
  hitsTogether<Name extends string>(names: readonly [Name, ...Name[]], bad: JointQuestion<Name>): Iterable<Hit>;
  /**
   * As `hits`, for values that are bad only because they are older than what they were made from: had that setting had
   * its final value from the start, they would not be.
   */
  stale(name: string, bad: (value: PyValue) => Judgement): Iterable<StaleHit>;
  /**
   * Each variable that turns a switch on whatever is written into it: `"False"`, `"0"` and `"no"` are texts, and Python
   * takes any text but the empty one for true. The claim is anchored at the switch.
   */
  misread(name: string): Iterable<Hit>;
  /**
   * As `hits`, for the keyword arguments of the last call of a library's function that the settings make
   * (`sentry_sdk.init`), as a dict. No call, no hit.
   * @param assumed the names of variables that are taken to be set: the library is in use
   */
  callHits(callee: string, assumed: RegExp | undefined, bad: (keywords: PyValue) => Judgement): Iterable<Hit>;
  /** A setting that is made anew, by chance, at each start of a process. */
  randomAtStart(name: string): Iterable<Hit>;
  /** Whether a setting is known to be so in production; false also when it is unknown. */
  holds(name: string, test: (value: PyValue) => boolean): boolean;
  /** Whether a setting may be so: known to be, so in some environment, or unknown. */
  mayHold(name: string, test: (value: PyValue) => boolean): boolean;
  /**
   * Whether a class, by its dotted path, is or derives from another. Undefined where the project's code can't be
   * followed; of another package's class only the name is judged.
   */
  derivesFrom(path: string, wanted: string): boolean | undefined;
  /** Whether a setting is so once the variables are set as a tracked sample of the environment shows (`.env.example`). */
  sampleHolds(name: string, test: (value: PyValue) => boolean): boolean;
  /**
   * Each known bad outcome of a setting once the variables are set as a tracked file of them shows; none where such a file sets nothing
   * that the setting is made from. Its variables are those that the file sets; claims are anchored there, and likely.
   */
  hitsInSample(name: string, bad: (value: PyValue) => Judgement): Iterable<Hit>;
  /** Lets go of what was worked out about other environments; whoever asks again has it worked out again. */
  letGo(): void;
}

/** The Django versions a project may run; where nothing says which, those that are still supported. */
export type DjangoVersions = PackageVersions;

/** Compares two versions `major.minor`: negative, zero or positive. */
export function compareVersions(left: string, right: string): number {
  const [a = 0, b = 0] = left.split(".").map(Number);
  const [c = 0, d = 0] = right.split(".").map(Number);
  return a - c || b - d;
}
