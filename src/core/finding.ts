import type { Span } from "./source.ts";

/** `error`: the site is broken, or its data or code is open. `warning`: a known hazard. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/**
 * How a claim is known. `certain`: it holds in production as committed. `conditional`: it holds unless the
 * environment says otherwise, and the finding names what. `likely`: a heuristic.
 */
export type Certainty = "certain" | "conditional" | "likely";

export const severities: readonly Severity[] = ["error", "warning", "info"];
export const certainties: readonly Certainty[] = ["certain", "conditional", "likely"];

/** A second place that helps to understand a finding, with a few words on its part in it. */
export interface Related {
  readonly at: Span;
  readonly message: string;
}

/** Replaces the text of a span. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** A repair. `safe` means that it cannot change what a correct deployment does. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Whether it lets warnings be seen that were true before, as of settings that counted as those of development. */
  readonly reveals?: true;
}

/** What a rule says about one place. The engine makes it a Finding. */
export interface Claim {
  readonly at: Span;
  /** What happens in production, in plain words; the first sentence stands alone. Never a secret's text. */
  readonly message: string;
  readonly certainty: Certainty;
  /** The environment variable (or untracked file) that would make it untrue; only with `conditional`. */
  readonly unless?: string;
  /** Lower than the rule's own, where this case is milder. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** What to write instead. */
  readonly help?: string;
  readonly fixes?: readonly Fix[];
  /**
   * The check of Django's that says the same, where its rule mirrors several or says more: silencing that check silences the claim.
   * `false` where no check says it. Absent, each of the rule's aliases does.
   */
  readonly mirrors?: string | false;
}

/** A claim with the name of the rule that makes it. */
export interface Finding extends Claim {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly aliases: readonly string[];
  readonly url: string;
  /** Stable across edits elsewhere in the file; unique within a run. */
  readonly fingerprint: string;
}

/** A file that was named or needed and could not be analysed. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
