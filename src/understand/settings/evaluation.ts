import { runSettings } from "./imports.ts";
import { interpreter } from "./interpreter.ts";
import { libraryCalls } from "./library-calls.ts";
import { isSetting, type Namespace } from "./namespace.ts";
import { OutOfSteps, PythonError } from "./python-error.ts";
import type { VariableRead } from "./process-environment.ts";
import type { PythonSource } from "./python-source.ts";
import { Run } from "./run.ts";
import { fileOfTag, opaque, suppose, varying, type World } from "./world.ts";

/** What a settings module holds in one world. */
export interface Evaluation {
  /** The world, with what production must set or have added to it. */
  readonly world: World;
  /** Its settings, and what else changed: what the other names hold, modules and all that the run made, is let go. */
  readonly names: Namespace | undefined;
  /** Functions of libraries that it called, with their keywords. */
  readonly calls: Namespace | undefined;
  /** Names that the settings' own code reads. */
  readonly read: ReadonlySet<string>;
  /** Names in upper case that were given a plain value and later another one. */
  readonly changed: ReadonlySet<string>;
  /** Texts that a variable was compared with. */
  readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where it asked for environment variables. */
  readonly reads: readonly VariableRead[];
  /** Every variable that something looked for, in lower case: no other changes anything. */
  readonly asked: ReadonlySet<string>;
  /** Variables that decided which statements ran. */
  readonly deciders: ReadonlySet<string>;
  /** The work that it took. */
  readonly steps: number;
  /** The exception that stops the start in this world whatever the environment. */
  readonly failure: PythonError | undefined;
  /** Why nothing is known: the bounds were passed. */
  readonly lost: string | undefined;
}

/** Each restart finds one more thing that production must have; real settings need fewer than this. */
const mostRestarts = 60;

/**
 * Evaluates a settings module in a world. A variable or file without which the start fails is taken to be there, its
 * content unknown: production does start.
 * @param isKept which names are wanted beside those that changed; a configuration of gunicorn's is written in lower case
 */
export function evaluateModule(source: PythonSource, module: string, world: World, isKept: (name: string) => boolean = isSetting): Evaluation {
  let current = world;
  for (let restarts = 0; ; restarts += 1) {
    const run = new Run(current, source, interpreter);
    let failure: PythonError | undefined;
    let lost: string | undefined;
    try {
      runSettings(run, module);
    } catch (error) {
      // Our bound is lower than Python's.
      if (error instanceof PythonError && error.type === "RecursionError") lost = "their functions call each other more deeply than any real ones";
      else if (error instanceof PythonError) failure = error;
      else if (error instanceof OutOfSteps || error instanceof RangeError) lost = "they take more steps to evaluate than any real ones";
      else throw error;
    }
    const needed = new Map([...run.required].map((name) => [name, opaque] as const));
    const missing = failure?.tags.filter((tag) => isAbsent(current, tag)) ?? [];
    if (failure && missing.length > 0 && restarts < mostRestarts) {
      for (const tag of missing) if (fileOfTag(tag) === undefined) needed.set(tag, opaque);
      current = suppose(current, needed, missing.filter((tag) => fileOfTag(tag) !== undefined));
      continue;
    }
    // What one line must have another may read with a default: it never has that.
    if (run.environment.reads.some(({ name, required }) => !required && needed.has(name)) && restarts < mostRestarts) {
      current = suppose(current, needed);
      continue;
    }
    return { world: suppose(current, needed), names: run.modules.get(module)?.only((name) => isKept(name) || run.changed.has(name)), calls: libraryCalls(run), read: run.read, changed: run.changed, compared: run.compared, reads: run.environment.reads, asked: run.environment.asked, deciders: run.deciders, steps: run.steps * (restarts + 1), failure, lost };
  }
}

/** Whether a world leaves a variable unset, or a file absent. */
function isAbsent(world: World, tag: string): boolean {
  if (fileOfTag(tag) !== undefined) return !world.files.has(tag);
  if (varying([tag]).length === 0) return false;
  return !world.fixed.has(tag) && !world.supposed.has(tag);
}
