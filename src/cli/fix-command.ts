import { rules } from "../../rules/index.ts";
import type { Refusal } from "../check/fix-all.ts";
import { locate } from "../discover/locate.ts";
import { fix } from "../fix.ts";
import type { LintOptions } from "../pipeline.ts";
import { pathShown } from "../report/concise.ts";
import { diffOfChanges } from "../report/diff-of-changes.ts";
import { escapeControls } from "../report/escape.ts";
import type { Report } from "../report/report.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";
import { writeFixes } from "./write-fixes.ts";

/**
 * `--fix`: writes what can be repaired, and says what could not.
 * @returns what is left, with the number of findings that are gone
 * @throws UsageError where a file can't be written; nothing is changed then
 */
export async function fixAndReport(options: LintOptions, unsafe: boolean, io: Io): Promise<Report> {
  const { changes, fixed, refused, report } = await fix(options, rules, unsafe);
  if (changes.length > 0) writeFixes(changes, options.cwd, locate(options.paths ?? [], options.cwd).map(({ root }) => root));
  tellRefused(refused, io);
  if (fixed.length > 0) io.err(`${plural(fixed.length, "finding")} fixed in ${plural(changes.length, "file")}.\n`);
  return { ...report, summary: { ...report.summary, fixed: fixed.length } };
}

/** `--diff`: prints what `--fix` would change. 1 when that is something. */
export async function showDiff(options: LintOptions, unsafe: boolean, io: Io): Promise<Status> {
  const run = await fix(options, rules, unsafe);
  const { changes, fixed, refused, report, before } = run;
  const { text, hidden } = diffOfChanges(run, before);
  io.out(text);
  for (const path of hidden) io.err(`${pathShown(path)}: what --fix changes here is not shown, because a secret, or what is not to be printed, stands beside it.\n`);
  tellRefused(refused, io);
  io.err(fixed.length > 0 ? `${plural(fixed.length, "finding")} would be fixed in ${plural(changes.length, "file")}.\n` : `Nothing would be fixed${unsafeHint(report, unsafe)}.\n`);
  if (report.failed) return 3;
  if (changes.length > 0) return 1;
  return report.problems.length > 0 ? 2 : 0;
}

/** What another option would do. */
function unsafeHint({ findings }: Report, unsafe: boolean): string {
  const more = unsafe ? 0 : findings.filter(({ fixes = [] }) => fixes.length > 0).length;
  return more === 0 ? "" : `; with --unsafe-fixes ${plural(more, "finding")} would be, by repairs that may change what runs now`;
}

/** What could be repaired, had it held. */
function tellRefused(refused: readonly Refusal[], io: Io): void {
  for (const { finding: { at, ruleId }, path, because } of refused) io.err(`${pathShown(path)}:${at.file.positionAt(at.start).line}: ${ruleId} is not fixed: ${escapeControls(because)}.\n`);
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
