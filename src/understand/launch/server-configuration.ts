import type { LaunchOption, ServerConfiguration, Text } from "../../core/launch/launch.ts";

/** What a configuration file adds to a command line. */
export interface Configured {
  readonly options: readonly LaunchOption[];
  /** The application that it names. */
  readonly application?: Text;
  /** Whether `options` is all that it sets. */
  readonly complete: boolean;
  readonly files: readonly ServerConfiguration[];
}

/** Nothing is known of a file that is not in the repository. */
export const notHere: Configured = { options: [], complete: false, files: [] };
