import type { Deployment } from "../core/deployment/deployment.ts";
import type { Finding, Problem, Severity } from "../core/finding.ts";
import type { Model, RuleCard } from "../core/rule.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { SourceFile, Span } from "../core/source.ts";

/** How many findings, by severity, and what was left out. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
  readonly baselined: number;
  /** Findings that this run has repaired; absent when it was not asked to. */
  readonly fixed?: number;
  /** Files that were read. */
  readonly files: number;
}

/** A finding that is accepted: by a comment, with the reason it gives, or by the baseline. */
export interface SuppressedFinding extends Finding {
  readonly by: "comment" | "baseline";
  readonly reason?: string;
}

/** Everything a run has to say; each format shows it its own way. */
export interface Report {
  /** The tool's own version. */
  readonly version: string;
  /** What is known of every rule, those that found nothing included. */
  readonly rules: readonly RuleCard[];
  readonly deployments: readonly Deployment[];
  /** What was understood of each project. */
  readonly models: readonly Model[];
  /** The settings that were judged, in the order in which they were chosen. */
  readonly settings: readonly Settings[];
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[];
  /** Findings that comments in the files silence, and those that the baseline accepts. */
  readonly suppressed: readonly SuppressedFinding[];
  /** What could not be analysed, our own failures included. */
  readonly problems: readonly Problem[];
  /** Whether a rule or a room of ours failed. */
  readonly failed: boolean;
  readonly summary: Summary;
  readonly failOn: Severity | "never";
  /** Where secrets stand: excerpts mask these places. */
  readonly secrets: readonly Span[];
  /** The files that were read, those included that rules asked for. */
  readonly files: readonly SourceFile[];
  /** What a file is called, relative to the working directory, with `/`. */
  readonly pathOf: (file: SourceFile) => string;
}
