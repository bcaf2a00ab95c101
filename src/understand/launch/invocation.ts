import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";
import type { Branch } from "../../parse/shell/script.ts";
import type { Argument } from "./argument.ts";

/** One command that a file starts: what every reader delivers and the argv layer understands. */
export interface Invocation {
  readonly argv: readonly Argument[];
  /** The whole command. */
  readonly at: Span;
  /** What the file sets for it; the last entry of a name wins. */
  readonly environment: readonly EnvironmentEntry[];
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  /** The conditions under which a script runs it, outermost first. */
  readonly branches: readonly Branch[];
  /** The `&` by which the script leaves it behind. */
  readonly detached?: Text;
  /** The virtual environment that the script has activated. */
  readonly active?: Text;
  /** The command, where a shell starts it as a child and waits for it: it was not `exec`. */
  readonly forked?: Span;
}
