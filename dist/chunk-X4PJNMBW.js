import {
  settle
} from "./chunk-TGK6L66X.js";
import {
  baselineScope,
  baselineText,
  lint,
  readBaseline
} from "./chunk-4IHQFU3I.js";
import {
  writeReport
} from "./chunk-MPPCWCDW.js";
import {
  isAtLeast
} from "./chunk-J7ULZX2M.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  SourceFile
} from "./chunk-YKZL6MVW.js";

// src/cli/baseline-file.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
var usualName = "django-prod-lint-baseline.json";
function openBaseline({ typed, noBaseline, lint: { cwd, paths = [] } }, configuration, mayBeAbsent = false) {
  if (noBaseline && !mayBeAbsent) return void 0;
  const named = settle(typed, configuration, cwd).baseline;
  const path = resolve(cwd, named ?? join(configuration?.file.directory ?? repositoryOf(resolve(cwd, paths[0] ?? "."), cwd), usualName));
  const shown = relative(cwd, path).split(sep).join("/");
  if (existsSync(path)) return readBaseline(new SourceFile(shown, readText(path, shown)));
  if (mayBeAbsent) return { source: new SourceFile(shown, ""), counts: /* @__PURE__ */ new Map() };
  if (named !== void 0) throw new UsageError(`There is no baseline ${shown}; write it with --write-baseline.`);
  return void 0;
}
async function changeBaseline(options, older, rules, change) {
  const { findings, suppressed, pathOf, failOn } = await lint({ ...options, baseline: older }, rules);
  const known = suppressed.filter(({ by }) => by === "baseline");
  const failing = findings.filter(({ severity, ruleId }) => ruleId !== "baseline/stale" && isAtLeast(severity, failOn === "never" ? "warning" : failOn));
  const accepted = change === "write" ? [...known, ...failing] : known;
  writeReport(older.source.path, baselineText(older, accepted, pathOf, baselineScope(options, rules)), options.cwd);
  return `Written: ${older.source.path} accepts ${accepted.length === 1 ? "1 finding" : `${accepted.length} findings`}.`;
}
function readText(path, shown) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`The baseline ${shown} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
function repositoryOf(path, cwd) {
  for (let directory = path; ; directory = dirname(directory)) {
    if (existsSync(join(directory, ".git"))) return directory;
    if (dirname(directory) === directory) return cwd;
  }
}

export {
  openBaseline,
  changeBaseline
};
