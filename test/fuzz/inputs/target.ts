import type { Random } from "../nginx/mutate.ts";
import type { TextFile } from "./corpus.ts";

/** What a case is about: a file, or a small project. */
export type Case = readonly TextFile[];

/** Something of ours that reads what strangers wrote. */
export interface Target {
  readonly name: string;
  /** How many of the cases of a run are its own, relative to the others. */
  readonly share: number;
  /** A case; the same for the same numbers. */
  readonly make: (random: Random) => Case;
  /**
   * Reads a case and checks what every reader promises.
   * @returns what came of it, to compare two runs
   * @throws whatever is wrong
   */
  readonly run: (files: Case) => Promise<unknown>;
  /** Whether two runs are compared now and then. */
  readonly comparable?: boolean;
}
