import type { Finding, Problem } from "../core/finding.ts";
import type { SourceFile } from "../core/source.ts";
import type { Choice } from "./choose-fixes.ts";
import type { PathOf } from "./make-findings.ts";

/** What a run has found. */
export interface Judgement {
  /** Everything, what nobody asked for included. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The files as they were read. */
  readonly files: readonly SourceFile[];
  readonly pathOf: PathOf;
}

/** These say that something is gone, which is what a repair is for. */
const tellsOfGood: readonly string[] = ["baseline/stale", "suppression/unused"];

/**
 * What speaks against repairs, from what was found before and after: a finding that is still there, a file that can't be
 * read any more, or a new finding that is no info. Findings are counted by rule and file, because places move.
 * @param pathOf of the run that the repairs are from
 * @returns undefined when nothing does
 */
export function objection(before: Judgement, after: Judgement, choices: readonly Choice[], pathOf: PathOf): string | undefined {
  const [had, have] = [count(before), count(after)];
  const repaired = new Map<string, number>();
  for (const { finding } of choices) raise(repaired, keyOf(finding, pathOf));
  for (const [key, number] of repaired) {
    if ((have.all.get(key) ?? 0) > (had.all.get(key) ?? 0) - number) return "the finding would still be there";
  }
  const known = new Set(before.problems.map(({ path, message }) => `${path}\0${message}`));
  const problem = after.problems.find(({ path, message }) => !known.has(`${path}\0${message}`));
  if (problem) return `then ${problem.path === "" ? "the project" : problem.path} can't be analysed: ${problem.message}`;
  const isNew = (finding: Finding): boolean => {
    const key = keyOf(finding, after.pathOf);
    return finding.severity !== "info" && !tellsOfGood.includes(finding.ruleId) && (have.grave.get(key) ?? 0) > (had.grave.get(key) ?? 0);
  };
  const added = after.findings.filter(isNew);
  const worst = added.find(({ severity }) => severity === "error") ?? added[0];
  if (worst?.severity !== "error" && choices.every(({ fix }) => fix.reveals)) return undefined;
  return worst && `it would bring ${worst.ruleId} in ${after.pathOf(worst.at.file)}`;
}

interface Counts {
  readonly all: ReadonlyMap<string, number>;
  /** Those that are no infos. */
  readonly grave: ReadonlyMap<string, number>;
}

function count({ findings, pathOf }: Judgement): Counts {
  const all = new Map<string, number>();
  const grave = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding, pathOf);
    raise(all, key);
    if (finding.severity !== "info") raise(grave, key);
  }
  return { all, grave };
}

const keyOf = ({ ruleId, at }: Finding, pathOf: PathOf): string => `${ruleId}\0${pathOf(at.file)}`;

const raise = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
