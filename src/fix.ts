import { resolve } from "node:path";
import type { Judgement } from "./check/compare-runs.ts";
import { type Change, fixAll, type Repaired } from "./check/fix-all.ts";
import { isAsSure } from "./check/make-findings.ts";
import { selectRules } from "./check/select-rules.ts";
import type { Rule } from "./core/rule.ts";
import type { Texts } from "./discover/discover.ts";
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
  const wanted = selectRules(rules, options.selection ?? {});
  const { select = [], extendSelect = [], ignore = [], extendIgnore = [], preview = false } = options.selection ?? {};
  const { minCertainty = "likely", ...judging } = options;
  const widest = { ...judging, selection: { extendSelect: [...select, ...extendSelect], preview } };
  const runs: { readonly changes: readonly Change[]; readonly run: Report }[] = [];
  const repaired = await fixAll({
    unsafe,
    isWanted: ({ ruleId, certainty }) => wanted.has(ruleId) && isAsSure(certainty, minCertainty),
    judge: async (changes) => {
      const run = await lint({ ...widest, texts: textsOf(changes, options.cwd) }, rules);
      runs.push({ changes, run });
      return judgementOf(run);
    },
  });
  const { changes } = repaired;
  // Who asked for no fewer rules has the report of what came out already.
  const isWhole = options.selection?.select === undefined && ignore.length + extendIgnore.length === 0 && minCertainty === "likely";
  const last = isWhole ? runs.findLast((one) => isSame(one.changes, changes))?.run : undefined;
  const report = last ?? (await lint({ ...options, texts: textsOf(changes, options.cwd) }, rules));
  return { ...repaired, before: runs[0]?.run ?? report, report };
}

const isSame = (some: readonly Change[], others: readonly Change[]): boolean => some.length === others.length && some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text);

const judgementOf = ({ findings, problems, models, pathOf }: Report): Judgement => ({ findings, problems, pathOf, files: models.flatMap(({ files }) => files) });

const textsOf = (changes: readonly Change[], cwd: string): Texts => new Map(changes.map(({ path, file: { encoding }, text }) => [resolve(cwd, path), { text, encoding }]));
