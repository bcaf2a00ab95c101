import type { Text } from "./launch.ts";

/** What reads files such as `.env`: a program that starts processes, or a package that the settings import. */
export type EnvironmentReader = "systemd" | "Compose" | "python-dotenv" | "python-decouple" | "django-environ";

/** A variable of a file that two of the project's readers make different texts of. */
export interface EnvironmentReading {
  readonly name: Text;
  /** What stands behind its `=`. */
  readonly at: Text["at"];
  /** The first makes more of it: with the comment, the quotes or the blanks that the second leaves out. */
  readonly readers: readonly [EnvironmentReader, EnvironmentReader];
  readonly difference: "comment" | "escape" | "blanks" | "quotes";
}
