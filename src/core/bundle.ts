import type { Text } from "./launch/launch.ts";
import type { SourceFile } from "./source.ts";

/** What a bundler of JavaScript makes for production, by its configuration. */
export interface Bundle {
  readonly tool: "vite" | "webpack";
  readonly file: SourceFile;
  /** The directory of the repository that it writes to; undefined where that is not known. */
  readonly directory: string | undefined;
  /** The setting by which it writes maps that lead from a bundle to its sources, and names them in the bundle. */
  readonly sourceMaps: Text | undefined;
}
