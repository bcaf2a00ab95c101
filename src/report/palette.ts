import { Chalk } from "chalk";
import type { Severity } from "../core/finding.ts";

type Paint = (text: string) => string;

/** The few colours of a report. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>;
  /** Line numbers, arrows and bars around source. */
  readonly frame: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly help: Paint;
  readonly good: Paint;
}

/** The palette; without colour every text stays as it is. Sixteen colours, so that the terminal's theme decides. */
export function makePalette(colored: boolean): Palette {
  const chalk = new Chalk({ level: colored ? 1 : 0 });
  return {
    severity: { error: chalk.bold.red, warning: chalk.bold.yellow, info: chalk.bold.cyan },
    frame: chalk.blue,
    strong: chalk.bold,
    faint: chalk.dim,
    help: chalk.cyan,
    good: chalk.green,
  };
}
