import { Nginx } from "./ask-nginx.ts";
import { type Configuration, type Verdict, ourVerdict } from "./our-verdict.ts";

/** Two verdicts that differ. */
export interface Disagreement {
  readonly configuration: Configuration;
  readonly ours: Verdict;
  readonly theirs: Verdict;
}

/** Asks both. Undefined when they agree; "apart" for what the text alone does not decide, and for templates. */
export async function compare(configuration: Configuration, nginx: Nginx): Promise<Disagreement | "apart" | undefined> {
  const ours = ourVerdict(configuration);
  if (!ours) return "apart";
  const theirs = await nginx.ask(configuration);
  if (!theirs) return "apart";
  const agree = ours.accepted === theirs.accepted && (theirs.line === undefined || ours.line === theirs.line);
  return agree ? undefined : { configuration, ours, theirs };
}

/** Asks about many configurations, a few at a time; one answer for each, in their order. */
export async function compareAll(configurations: readonly Configuration[]): Promise<readonly (Disagreement | "apart" | undefined)[]> {
  const results: (Disagreement | "apart" | undefined)[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const nginx = new Nginx();
    try {
      for (let index = next++; index < configurations.length; index = next++) results[index] = await compare(configurations[index] ?? {}, nginx);
    } finally {
      nginx.end();
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
  return results;
}
