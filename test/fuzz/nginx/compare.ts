import type { Nginx } from "./ask-nginx.ts";
import { type Configuration, type Verdict, ourVerdict } from "./our-verdict.ts";

/** Two verdicts that differ. */
export interface Disagreement {
  readonly configuration: Configuration;
  readonly ours: Verdict;
  readonly theirs: Verdict;
}

/** Asks both. Undefined when they agree; "apart" for what the text alone does not decide, and for templates. */
export function compare(configuration: Configuration, nginx: Nginx): Disagreement | "apart" | undefined {
  const ours = ourVerdict(configuration);
  if (!ours) return "apart";
  const theirs = nginx.ask(configuration);
  if (!theirs) return "apart";
  const agree = ours.accepted === theirs.accepted && (theirs.line === undefined || ours.line === theirs.line);
  return agree ? undefined : { configuration, ours, theirs };
}
