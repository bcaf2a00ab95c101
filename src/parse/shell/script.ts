import type { SyntaxProblem } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import type { Word } from "../command/word.ts";

/** `NAME=word`. */
export interface Assignment {
  readonly name: string;
  /** Undefined for an array. */
  readonly value: Word | undefined;
  /** `NAME+=word`. */
  readonly append: boolean;
  readonly at: Span;
}

/**
 * Something that decides whether a command runs. Two commands whose paths hold the same `id` with different `arm`s
 * never run both, unless it is a loop.
 */
export interface Branch {
  readonly kind: "if" | "case" | "loop" | "or";
  readonly id: number;
  readonly arm: number;
  /** The source of the condition, and whether the commands run when it is false. */
  readonly condition: string;
  readonly negated: boolean;
}

/** A simple command with everything around it that decides what it sees. */
export interface Step {
  readonly assignments: readonly Assignment[];
  /** The command and its arguments; empty when it only assigns. Redirections are left out. */
  readonly words: readonly Word[];
  readonly at: Span;
  /** Outermost first. */
  readonly branches: readonly Branch[];
  /** The subshells it runs in, outermost first: what they assign is gone afterwards. */
  readonly subshells: readonly number[];
  /** The function whose body holds it. */
  readonly inFunction: string | undefined;
  /** Ended by `&`. */
  readonly background: boolean;
}

/** A script as its simple commands, in the order in which they are written. */
export interface Script {
  readonly steps: readonly Step[];
  /** The functions it defines. */
  readonly functions: readonly Text[];
  readonly problems: readonly SyntaxProblem[];
}
