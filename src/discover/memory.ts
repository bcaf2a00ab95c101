import type { Project } from "./project.ts";
import { Shelf } from "./shelf.ts";
import { WatchedProject } from "./watched-project.ts";

/** Whether two lists hold the same things. */
export const isSameList = (some: readonly unknown[], others: readonly unknown[]): boolean => some.length === others.length && some.every((one, index) => Object.is(one, others[index]));

/** What a step made, from what, and what it asked of the project meanwhile. */
interface Made {
  readonly given: readonly unknown[];
  readonly result: unknown;
  readonly step?: { readonly seen: WatchedProject; readonly inner: Memory };
}

/**
 * What earlier runs over a project made of it. A step is taken from here when what it was given is the same and every
 * question that it asked of the project has the answer that it had then; so a run with a memory ends as one without.
 * What the last run did not use is dropped.
 */
export class Memory {
  readonly shelf: Shelf;
  #made = new Map<string, Made>();
  #used = new Map<string, Made>();
  readonly #places = new Map<string, Memory>();

  constructor(shelf: Shelf = new Shelf()) {
    this.shelf = shelf;
  }

  /** The memory of one of several projects. */
  of(project: string): Memory {
    const own = this.#places.get(project) ?? new Memory();
    this.#places.set(project, own);
    return own;
  }

  /** Says that what is on disk may have changed. */
  forgetDisk(): void {
    this.shelf.forget();
    for (const own of this.#places.values()) own.forgetDisk();
  }

  /** Makes something of other things alone: again only when one of them is another one than before. */
  keep<T>(name: string, given: readonly unknown[], make: () => T): T {
    const known = this.#known(name, given);
    const made = known ?? { given, result: make() };
    this.#used.set(name, made);
    return made.result as T;
  }

  /** What was there before, where the new is the same. */
  settle<T>(name: string, fresh: T, isSame: (one: T, other: T) => boolean): T {
    const known = this.#made.get(name)?.result as T | undefined;
    const result = known !== undefined && isSame(known, fresh) ? known : fresh;
    this.#used.set(name, { given: [], result });
    return result;
  }

  /**
   * Takes a step of understanding.
   * @param given what it starts from beside the project, compared by identity
   * @param work asks the project that it is handed and no other; it may take steps of its own
   */
  step<T>(name: string, project: Project, given: readonly unknown[], work: (seen: Project, memory: Memory) => T): T {
    const known = this.#known(name, given);
    if (known?.step?.seen.stillHolds(project) === true) {
      known.step.seen.follow(project);
      this.#used.set(name, known);
      return known.result as T;
    }
    const seen = new WatchedProject(project);
    const inner = (this.#used.get(name) ?? this.#made.get(name))?.step?.inner ?? new Memory(this.shelf);
    const result = work(seen, inner);
    this.#used.set(name, { given, result, step: { seen, inner } });
    return result;
  }

  /** Ends the understanding of a project: what was not used for it is dropped. */
  turn(): void {
    for (const [name, made] of this.#used) {
      if (made === this.#made.get(name)) continue;
      made.step?.seen.close();
      made.step?.inner.turn();
    }
    this.#made = this.#used;
    this.#used = new Map();
  }

  /** Reads what rules asked for in the run that they are remembered from. */
  readLate(): void {
    for (const own of this.#places.values()) own.readLate();
    for (const { step } of this.#made.values()) {
      step?.seen.readLate();
      step?.inner.readLate();
    }
  }

  #known(name: string, given: readonly unknown[]): Made | undefined {
    const known = this.#used.get(name) ?? this.#made.get(name);
    return known && isSameList(known.given, given) ? known : undefined;
  }
}
