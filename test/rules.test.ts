import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../src/cli/arguments.ts";
import { lintOptionsOf } from "../src/cli/configured.ts";
import { fixOf } from "../src/check/choose-fixes.ts";
import type { Rule } from "../src/core/rule.ts";
import { fix } from "../src/fix.ts";
import { lint, type LintOptions } from "../src/pipeline.ts";
import { conciseLine } from "../src/report/concise.ts";
import { unifiedDiff } from "../src/report/unified-diff.ts";
import { loadRules, top } from "./all-rules.ts";

/** The day of every fixture, unless its args.txt says another. */
const today = "2026-11-22";

const casesOf = (directory: string): string[] => (existsSync(directory) ? readdirSync(directory).sort() : []);

const all = (await loadRules()).map(({ rule }) => rule);

/** What `args.txt` adds of options of the command line, and one rule. */
function optionsOf(directory: string, rule: Rule): LintOptions {
  const file = join(directory, "args.txt");
  const typed = existsSync(file) ? readFileSync(file, "utf8").split(/\s+/).filter(Boolean) : [];
  const given = lintOptionsOf(parseArguments(typed, { cwd: directory, today, version: "test" }), undefined);
  return { ...given, selection: { ...given.selection, select: [rule.id], preview: true } };
}

/** Lints one fixture with one rule selected. */
async function lintCase(directory: string, rule: Rule): Promise<{ lines: string; ids: string[]; problems: unknown; fixable: boolean }> {
  const report = await lint(optionsOf(directory, rule), [rule]);
  return {
    lines: report.findings.map((finding) => `${conciseLine(finding, report)}\n`).join(""),
    ids: report.findings.map(({ ruleId }) => ruleId),
    problems: report.problems,
    fixable: report.findings.some((finding) => fixOf(finding, true)),
  };
}

/** Makes every repair of a fixture, in memory; each rule judges what comes of it. */
async function fixCase(directory: string, rule: Rule): Promise<{ text: string; left: number }> {
  const { changes, fixed, refused, report } = await fix(optionsOf(directory, rule), all, true);
  const titles = fixed.map(({ fix: { safe, title } }) => `${safe ? "safe" : "unsafe"}: ${title}\n`);
  const diffs = changes.map(({ path, file, text }) => unifiedDiff(path, file.text, text, () => false));
  const objections = refused.map(({ because }) => `not made: ${because}\n`);
  return { text: [...titles, ...objections, ...diffs].join(""), left: -refused.length + report.findings.filter((finding) => fixOf(finding, true)).length };
}

for (const { name, rule } of await loadRules()) {
  describe(name, () => {
    const fixtures = join(top, "fixtures", name);
    test.each(casesOf(join(fixtures, "bad")))("bad/%s", async (kase) => {
      const directory = join(fixtures, "bad", kase);
      const { lines, ids, problems, fixable } = await lintCase(directory, rule);
      expect(problems).toEqual([]);
      // Before any snapshot: a missing expected.txt would otherwise be written from whatever came out.
      expect(ids, "a bad case has findings of its own rule").toContain(rule.id);
      await expect(lines).toMatchFileSnapshot(join(directory, "expected.txt"));
      const diff = join(directory, "fixed.diff");
      expect(existsSync(diff) && !fixable, "a repair that is not offered").toBe(false);
      if (!fixable) return;
      const { text, left } = await fixCase(directory, rule);
      expect(left, "findings that are still there after their repair").toBe(0);
      await expect(text).toMatchFileSnapshot(diff);
    });
    test.each(casesOf(join(fixtures, "good")))("good/%s", async (kase) => {
      const { lines, problems } = await lintCase(join(fixtures, "good", kase), rule);
      expect(problems).toEqual([]);
      expect(lines).toBe("");
    });
  });
}

test("there are rules to test", async () => {
  expect((await loadRules()).length).toBeGreaterThan(0);
});
