import { resolve } from "node:path";
import type { Choice } from "./check/choose-fixes.ts";
import { type Judgement, objection } from "./check/compare-runs.ts";
import { type Change, changed, fixAll, type Repaired } from "./check/fix-all.ts";
import { isAsSure } from "./check/make-findings.ts";
import { selectRules } from "./check/select-rules.ts";
import type { Rule } from "./core/rule.ts";
import type { Texts } from "./discover/discover.ts";
import { Memory } from "./discover/memory.ts";
import { lint, type LintOptions } from "./pipeline.ts";
import type { Report } from "./report/report.ts";

/** What repairs come to, with the report of what is left once they are made. */
export interface FixedRun extends Repaired {
  /** What was found before. */
  readonly before: Pick<Report, "secrets" | "pathOf">;
  readonly report: Report;
}

/**
 * Repairs the findings of a run, in memory. What comes of it is judged by every rule that runs by default as well, however
 * few were asked for.
 * @throws UsageError as `lint` does
 */
export async function fix(options: LintOptions, rules: readonly Rule[], unsafe: boolean): Promise<FixedRun> {
  const runs: Run[] = [];
  const repaired = await fixAll({ unsafe, isWanted: wantedBy(options, rules), judge: judgeWith(options, rules, runs) });
  const { changes } = repaired;
  // Who asked for no fewer rules has the report of what came out already.
  const last = isWhole(options) ? runs.findLast((one) => isSame(one.changes, changes))?.report : undefined;
  const report = last ?? (await lint(withChanges(options, changes), rules));
  return { ...repaired, before: runs[0]?.report ?? report, report };
}

/**
 * Makes the safe repairs of one file that change no other, in memory.
 * @param found what a run with these options has found
 * @param path of the file, as findings call it
 */
export async function fixFile(options: LintOptions, rules: readonly Rule[], found: Report, path: string): Promise<Repaired> {
  const isWanted = wantedBy(options, rules);
  const isThis = (other: string): boolean => other === path;
  return fixAll({ unsafe: false, isWanted: (finding, at) => isThis(at) && isWanted(finding), mayEdit: isThis, judge: judgeWith(options, rules, knownRuns(options, found)) });
}

/**
 * Tries one repair of a finding.
 * @param found what a run with these options has found
 * @returns what speaks against it; undefined when it holds
 */
export async function tryFix(options: LintOptions, rules: readonly Rule[], found: Report, choice: Choice): Promise<string | undefined> {
  const judge = judgeWith(options, rules, knownRuns(options, found));
  return objection(await judge([]), await judge(changed([], [choice], found)), [choice], found.pathOf);
}

/** A look at the project with changed files. */
interface Run {
  readonly changes: readonly Change[];
  readonly report: Report;
}

const knownRuns = (options: LintOptions, report: Report): Run[] => (isWhole(options) ? [{ changes: [], report }] : []);

/** Looks at changed files with every rule that runs by default, and all that was asked for; what is known is not looked at again. */
function judgeWith(options: LintOptions, rules: readonly Rule[], runs: Run[]): (changes: readonly Change[]) => Promise<Judgement> {
  const { select = [], extendSelect = [], preview = false } = options.selection ?? {};
  const widest: LintOptions = { ...options, minCertainty: "likely", selection: { extendSelect: [...select, ...extendSelect], preview } };
  // From one look to the next, what no change reaches stays as it is.
  const memory = new Memory();
  return async (changes) => {
    let report = runs.find((run) => isSame(run.changes, changes))?.report;
    if (!report) {
      report = await lint(withChanges(widest, changes), rules, memory);
      runs.push({ changes, report });
    }
    const { findings, problems, files, pathOf } = report;
    return { findings, problems, pathOf, files };
  };
}

function wantedBy({ selection = {}, minCertainty = "likely" }: LintOptions, rules: readonly Rule[]): (finding: Choice["finding"]) => boolean {
  const wanted = selectRules(rules, selection);
  return ({ ruleId, certainty }) => wanted.has(ruleId) && isAsSure(certainty, minCertainty);
}

/** Whether a run reports everything that repairs are judged by. */
const isWhole = ({ selection: { select, ignore = [], extendIgnore = [] } = {}, minCertainty = "likely" }: LintOptions): boolean =>
  select === undefined && ignore.length + extendIgnore.length === 0 && minCertainty === "likely";

const isSame = (some: readonly Change[], others: readonly Change[]): boolean => some.length === others.length && some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text);

/** The same run with other texts for files that it has read already, the one that stands for a lone file among them. */
function withChanges(options: LintOptions, changes: readonly Change[]): LintOptions {
  const { cwd, overlay } = options;
  const texts: Texts = new Map([...(options.texts ?? []), ...changes.map(({ path, file: { encoding }, text }) => [resolve(cwd, path), { text, encoding }] as const)]);
  const text = overlay && texts.get(resolve(cwd, overlay.path))?.text;
  return { ...options, texts, ...(overlay && text !== undefined && { overlay: { ...overlay, text } }) };
}
