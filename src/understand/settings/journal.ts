/** Something whose state can be taken, put back and compared, so that two branches can be tried from one state. */
export interface Undoable {
  readonly target: object;
  readonly key: string;
  readonly read: () => unknown;
  readonly write: (state: unknown) => void;
  /** What to make of it where two branches left it otherwise; without it, what `fork` makes of its kind. */
  readonly merge?: (left: unknown, right: unknown, why: string) => unknown;
}

/** What a branch changed: the place, what was there before, and what the branch left. */
export interface Change {
  readonly place: Undoable;
  readonly before: unknown;
  readonly after: unknown;
}

interface Remembered {
  readonly place: Undoable;
  readonly before: unknown;
}

interface Frame {
  readonly places: Map<object, Map<string, Remembered>>;
  /** What came into being in the branch: it goes with it, as it is. */
  readonly born: Set<object>;
}

/** Remembers the first state of each place that is written while a branch runs. Costs nothing outside of branches. */
export class Journal {
  readonly #frames: Frame[] = [];

  /** To be called before a place is written. */
  remember(place: Undoable): void {
    const frame = this.#frames.at(-1);
    if (!frame || frame.born.has(place.target)) return;
    const places = frame.places.get(place.target) ?? new Map<string, Remembered>();
    frame.places.set(place.target, places);
    if (!places.has(place.key)) places.set(place.key, { place, before: place.read() });
  }

  /** To be called with what a branch makes, and only that branch and what follows it knows. */
  bear(target: object): void {
    this.#frames.at(-1)?.born.add(target);
  }

  get active(): boolean {
    return this.#frames.length > 0;
  }

  /** Runs a branch, then puts everything back as it was. */
  attempt<T>(branch: () => T): { readonly result: T; readonly changes: readonly Change[] } {
    const frame: Frame = { places: new Map(), born: new Set() };
    this.#frames.push(frame);
    let result: T;
    try {
      result = branch();
    } catch (error) {
      this.#frames.pop();
      this.#putBack(frame);
      throw error;
    }
    this.#frames.pop();
    const changes = [...frame.places.values()].flatMap((places) => [...places.values()].map(({ place, before }) => ({ place, before, after: place.read() })));
    this.#putBack(frame);
    return { result, changes };
  }

  /** Writes what was there before a branch. */
  #putBack(frame: Frame): void {
    // For a branch around this one nothing has changed, so there is nothing to remember.
    for (const places of frame.places.values()) for (const { place, before } of places.values()) place.write(before);
  }
}
