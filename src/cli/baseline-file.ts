import { dirname, join, relative, resolve, sep } from "node:path";
import { type Baseline, baselineText, readBaseline } from "../check/baseline.ts";
import { isAtLeast } from "../check/make-findings.ts";
import type { Configuration } from "../configure/settle.ts";
import { settle } from "../configure/settle.ts";
import type { Rule } from "../core/rule.ts";
import { SourceFile } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import { readRegularFile } from "../discover/read-regular-file.ts";
import { isThere } from "../discover/stat.ts";
import { baselineScope, lint, type LintOptions } from "../pipeline.ts";
import type { Arguments } from "./arguments.ts";
import { writeReport } from "./write-report.ts";

/** In bytes: some 400,000 findings. */
const longestBaseline = 64 << 20;

const usualName = "django-prod-lint-baseline.json";

/**
 * The baseline of a run: the one that is named, or the usual file beside the configuration or at the repository's root.
 * @returns undefined where there is none; with `mayBeAbsent` an empty one then, where it would be written
 * @throws UsageError when a named file is not there, or is no baseline
 */
export function openBaseline({ typed, noBaseline, lint: { cwd, paths = [] } }: Arguments, configuration: Configuration | undefined, mayBeAbsent = false): Baseline | undefined {
  if (noBaseline && !mayBeAbsent) return undefined;
  const named = settle(typed, configuration, cwd).baseline;
  const path = resolve(cwd, named ?? join(configuration?.file.directory ?? repositoryOf(resolve(cwd, paths[0] ?? "."), cwd), usualName));
  const shown = relative(cwd, path).split(sep).join("/");
  if (isThere(path)) return readBaseline(new SourceFile(shown, readText(path, shown)));
  if (mayBeAbsent) return { source: new SourceFile(shown, ""), counts: new Map() };
  if (named !== undefined) throw new UsageError(`There is no baseline ${shown}; write it with --write-baseline.`);
  return undefined;
}

/**
 * `--write-baseline` and `--prune-baseline`: writes what is accepted from now on.
 * @returns one sentence about what was written
 */
export async function changeBaseline(options: LintOptions, older: Baseline, rules: readonly Rule[], change: "write" | "prune"): Promise<string> {
  const { findings, suppressed, pathOf, failOn } = await lint({ ...options, baseline: older }, rules);
  const known = suppressed.filter(({ by }) => by === "baseline");
  const failing = findings.filter(({ severity, ruleId }) => ruleId !== "baseline/stale" && isAtLeast(severity, failOn === "never" ? "warning" : failOn));
  const accepted = change === "write" ? [...known, ...failing] : known;
  writeReport(older.source.path, baselineText(older, accepted, pathOf, baselineScope(options, rules)), options.cwd);
  return `Written: ${older.source.path} accepts ${accepted.length === 1 ? "1 finding" : `${accepted.length} findings`}.`;
}

function readText(path: string, shown: string): string {
  const content = readRegularFile(path, longestBaseline);
  if ("because" in content) throw new UsageError(`The baseline ${shown} can't be read: ${content.because}.`);
  return content.bytes.toString("utf8");
}

/** The directory above a path that holds `.git`; the working directory where there is none. */
function repositoryOf(path: string, cwd: string): string {
  for (let directory = path; ; directory = dirname(directory)) {
    if (isThere(join(directory, ".git"))) return directory;
    if (dirname(directory) === directory) return cwd;
  }
}
