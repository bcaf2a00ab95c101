import type { EnvironmentEntry, LauncherKind, Text } from "../../core/launch/launch.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import type { Around, StageHints } from "./found-processes.ts";

/** Shell text that a file holds beside other things: a line of a crontab, a recipe, a step of a job. */
export interface CommandLines {
  readonly kind: LauncherKind;
  readonly text: ShellText;
  readonly environment: readonly EnvironmentEntry[];
  readonly directory?: Text | undefined;
  readonly user?: Text | undefined;
  readonly hints: StageHints;
  readonly around?: Around;
  /** Whether servers that it starts go on serving; else only what it runs beside them counts. */
  readonly serves: boolean;
  /** Whether it deploys to production, so that the settings which it names are production's. */
  readonly deploys: boolean;
}
