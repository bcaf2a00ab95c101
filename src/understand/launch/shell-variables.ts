import type { EnvironmentEntry } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import type { Step } from "../../parse/shell/script.ts";
import type { Lookup, Variable } from "./expand.ts";

/** Where in a script something happens, as far as conditions go. */
export type Place = Pick<Step, "branches" | "subshells">;

/** Whether what happened at one place has happened when a later place is reached. */
export function hasHappened(earlier: Place, later: Place): "yes" | "no" | "maybe" {
  for (const [index, id] of earlier.subshells.entries()) if (later.subshells[index] !== id) return "no";
  for (const [index, branch] of earlier.branches.entries()) {
    const other = later.branches[index];
    if (other?.id !== branch.id) return "maybe";
    if (other.arm !== branch.arm) return "no";
  }
  return "yes";
}

interface Binding {
  readonly variable: Variable;
  readonly place: Place;
  /** Position in the order of events. */
  readonly turn: number;
}

/** More assignments of one name than this on exclusive paths are not followed. */
const mostAlternatives = 100;
const mostExported = 1000;

/** The variables of a script while it is read from top to bottom. */
export class ShellVariables {
  readonly #bindings = new Map<string, Binding[]>();
  /** Names that reach child processes, with the place of the last `export`. */
  readonly #exported = new Map<string, Span>();
  #turn = 0;
  #barrier = 0;

  assign(name: string, variable: Variable, place: Place): void {
    const bindings = this.#bindings.get(name) ?? [];
    bindings.push({ variable, place, turn: ++this.#turn });
    this.#bindings.set(name, bindings);
  }

  export(name: string, at: Span): void {
    if (this.#exported.size < mostExported) this.#exported.set(name, at);
  }

  /** Something ran that may have changed any variable: a sourced file that is not here, `eval`. */
  forget(): void {
    this.#barrier = ++this.#turn;
  }

  /** What variables are worth at a place. */
  at(place: Place): Lookup {
    return (name) => this.#find(name, place);
  }

  #find(name: string, place: Place): Variable | undefined {
    const bindings = this.#bindings.get(name) ?? [];
    for (let index = bindings.length - 1; index >= Math.max(0, bindings.length - mostAlternatives); index--) {
      const binding = bindings[index];
      if (!binding) break;
      if (binding.turn < this.#barrier) return { text: undefined };
      const happened = hasHappened(binding.place, place);
      if (happened === "yes") return binding.variable;
      if (happened === "maybe") return { text: undefined };
    }
    return bindings.length > mostAlternatives ? { text: undefined } : undefined;
  }

  /** The exported variables at a place. */
  environment(place: Place): readonly EnvironmentEntry[] {
    const entries: EnvironmentEntry[] = [];
    for (const [name, exportedAt] of this.#exported) {
      const variable = this.#find(name, place);
      if (variable && variable.unset !== true) entries.push({ name, value: variable.text, at: variable.at ?? exportedAt });
    }
    return entries;
  }
}
