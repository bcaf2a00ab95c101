import type { Report } from "./report.ts";

/** What a person may choose about the looks of a report; a format takes of it what concerns it. */
export interface FormatOptions {
  readonly colored: boolean;
  /** Findings only: neither what was judged nor how many there are. */
  readonly quiet: boolean;
  /** Whether findings are counted by rule at the end. */
  readonly statistics: boolean;
  /** Whether findings that comments silence are told too. */
  readonly showSuppressed: boolean;
  /** The columns of the terminal, where it is one: lines of source are cut to fit. */
  readonly width?: number;
}

/**
 * One format: the text of a report, with a line end at its end. It is a function of the report alone, so that two runs
 * over one tree print the same bytes, and it throws on no report, however hostile what files contain.
 */
export type Formatter = (report: Report, options: FormatOptions) => string;
