import type { Span } from "../../core/source.ts";
import { isSecretName } from "./conversion.ts";
import type { Journal } from "./journal.ts";
import { type Obj, str, unknown } from "./objects.ts";
import { tagged } from "./tagging.ts";
import type { Tags } from "./tags.ts";
import { fixedTag, opaque, secretTag, variableTags, type World } from "./world.ts";

/** A place where the settings ask for an environment variable. */
export interface VariableRead {
  readonly name: string;
  readonly at: Span;
  /** What they take when it is unset. */
  readonly fallback: Obj | undefined;
  /** Whether the start fails there without it. */
  readonly required: boolean;
}

/** What is said with a question for a variable. */
export interface Asked {
  readonly at: Span;
  readonly fallback?: Obj | undefined;
  readonly required?: boolean;
}

/** A variable that the settings took out of the environment. */
const deleted = Symbol("deleted");

/** The environment of the process in which settings are loaded: what the world sets, and what the settings write themselves. */
export class ProcessEnvironment {
  /** Every variable that something looked for, in lower case: some libraries look for any. */
  readonly asked = new Set<string>();
  readonly #world: World;
  readonly #journal: Journal;
  readonly #written = new Map<string, Obj | typeof deleted>();
  readonly #reads = new Map<string, VariableRead>();
  #lost: string | undefined;

  constructor(world: World, journal: Journal) {
    this.#world = world;
    this.#journal = journal;
  }

  /** The variables that the settings write. */
  get written(): readonly string[] {
    return [...this.#written.keys()];
  }

  /** Every variable that somebody sets. */
  get names(): readonly string[] {
    return [...this.#written.keys(), ...this.#world.fixed.keys(), ...this.#world.supposed.keys()];
  }

  /** Where variables are asked for. */
  get reads(): readonly VariableRead[] {
    return [...this.#reads.values()];
  }

  /**
   * The value of a variable, with its name as a tag; undefined when it is unset.
   * @param asked where, unless the question is the evaluator's own
   */
  read(name: string, asked?: Asked): Obj | undefined {
    const tags = variableTags(name);
    if (tags.length === 0) return undefined;
    if (asked) this.#note(name, asked);
    const value = this.#valueOf(name, tags);
    return value?.kind === "str" && isSecretName(name) ? tagged(value, [secretTag]) : value;
  }

  #note(name: string, { at, fallback, required = false }: Asked): void {
    const key = `${name} ${at.file.path} ${at.start}`;
    const known = this.#reads.get(key);
    this.#reads.set(key, { name, at, fallback: known?.fallback ?? fallback, required: required || known?.required === true });
  }

  #valueOf(name: string, tags: Tags): Obj | undefined {
    this.asked.add(name.toLowerCase());
    // What the settings wrote themselves came last.
    const written = this.#written.get(name);
    if (written) return written === deleted ? undefined : written;
    if (this.#lost !== undefined) return unknown(this.#lost, tags);
    const fixed = this.#world.fixed.get(name);
    if (fixed !== undefined) return str(fixed, [fixedTag(name)]);
    const supposed = this.#world.supposed.get(name);
    if (supposed === opaque) return { ...unknown(`it is read from ${name}`, tags), text: true };
    return supposed === undefined ? undefined : str(supposed, tags);
  }

  /** Sets a variable; undefined takes it out. */
  write(name: string, value: Obj | undefined): void {
    this.#journal.remember({
      target: this.#written,
      key: name,
      read: () => this.#written.get(name),
      write: (state) => {
        if (state === undefined) this.#written.delete(name);
        else this.#written.set(name, state as Obj | typeof deleted);
      },
    });
    this.#written.set(name, value ?? deleted);
  }

  /** Says that any variable may have been set. */
  lose(why: string): void {
    this.#journal.remember({ target: this, key: "lost", read: () => this.#lost, write: (state) => (this.#lost = state as string | undefined) });
    this.#lost = why;
  }
}
