import type { Span } from "../../core/source.ts";
import type { Origin } from "../../core/value.ts";
import type { Obj } from "./objects.ts";
import { tagged } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";

/** A name and what it holds. */
export interface Binding {
  readonly value: Obj;
  /** The statement that assigned it. */
  readonly at: Span;
  /** The imports that brought it here since, last first. */
  readonly via: Origin;
  /** The assignments before it, first to last. */
  readonly overridden?: readonly Span[];
}

/** Django takes names in upper case for settings (`str.isupper()`). */
export const isSetting = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase() && !name.startsWith("_");

/** The names of a module, a class or a function call. Changed only through `Run`, which can undo. */
export class Namespace {
  /** The dotted name of the module. */
  readonly module: string;
  /** Whether it is a package's `__init__.py`, from which relative imports start one level lower. */
  readonly isPackage: boolean;
  readonly bindings = new Map<string, Binding>();
  /** What decides whether a name that is not bound here would be. */
  readonly absences = new Map<string, Tags>();
  /** The same for every name: a star import that was not reached. */
  everyAbsence: Tags = noTags;
  /** Why names that are not bound may exist all the same: a star import of something that is not in the repository. */
  open: string | undefined;

  /** What stands behind the colon of names, as it is written: pydantic makes fields of them. */
  readonly annotations = new Map<string, string>();
  /** The decorators of functions, as they are written. */
  readonly decorators = new Map<string, readonly string[]>();

  /** Whether it holds the names of a comprehension alone, and whether that runs to its end. */
  comprehension: "generator" | "collection" | undefined;

  /** The names of a comprehension's own loops. */
  static ofComprehension(module: string, kind: "generator" | "collection"): Namespace {
    const namespace = new Namespace(module);
    namespace.comprehension = kind;
    return namespace;
  }

  constructor(module: string, isPackage = false) {
    this.module = module;
    this.isPackage = isPackage;
  }

  /**
   * Adds tags to a name: another environment might have bound it differently.
   * @returns how many tags it then has
   */
  taint(name: string, tags: Tags): number {
    const binding = this.bindings.get(name);
    const value = binding && tagged(binding.value, tags);
    if (binding && value) this.bindings.set(name, { ...binding, value });
    const all = value?.tags ?? union(this.absences.get(name) ?? noTags, tags);
    if (!binding) this.absences.set(name, all);
    return all.length;
  }

  /** Adds tags to every name, bound or not. */
  taintAll(tags: Tags): void {
    for (const name of this.bindings.keys()) this.taint(name, tags);
    this.everyAbsence = union(this.everyAbsence, tags);
  }

  /** A copy with some of the names alone. */
  only(isKept: (name: string) => boolean): Namespace {
    const some = new Namespace(this.module, this.isPackage);
    for (const [name, binding] of this.bindings) if (isKept(name)) some.bindings.set(name, binding);
    for (const [name, tags] of this.absences) if (isKept(name)) some.absences.set(name, tags);
    some.everyAbsence = this.everyAbsence;
    some.open = this.open;
    return some;
  }

  /** The tags of a name's being unbound. */
  absenceTags(name: string): Tags {
    return union(this.absences.get(name) ?? noTags, this.everyAbsence);
  }
}
