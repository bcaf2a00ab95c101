import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../src/cli/arguments.ts";
import type { Rule } from "../src/core/rule.ts";
import { lint } from "../src/pipeline.ts";
import { conciseLine } from "../src/report/concise.ts";
import { loadRules, top } from "./all-rules.ts";

/** The day of every fixture, unless its args.txt says another. */
const today = "2026-11-22";

const casesOf = (directory: string): string[] => (existsSync(directory) ? readdirSync(directory).sort() : []);

/** Lints one fixture with one rule selected; `args.txt` may add options of the command line. */
async function lintCase(directory: string, rule: Rule): Promise<{ lines: string; ids: string[]; problems: unknown }> {
  const file = join(directory, "args.txt");
  const typed = existsSync(file) ? readFileSync(file, "utf8").split(/\s+/).filter(Boolean) : [];
  const { lint: given } = parseArguments(typed, { cwd: directory, today, version: "test" });
  const report = await lint({ ...given, selection: { ...given.selection, select: [rule.id], preview: true } }, [rule]);
  return {
    lines: report.findings.map((finding) => `${conciseLine(finding, report)}\n`).join(""),
    ids: report.findings.map(({ ruleId }) => ruleId),
    problems: report.problems,
  };
}

for (const { name, rule } of await loadRules()) {
  describe(name, () => {
    const fixtures = join(top, "fixtures", name);
    test.each(casesOf(join(fixtures, "bad")))("bad/%s", async (kase) => {
      const directory = join(fixtures, "bad", kase);
      const { lines, ids, problems } = await lintCase(directory, rule);
      expect(problems).toEqual([]);
      // Before any snapshot: a missing expected.txt would otherwise be written from whatever came out.
      expect(ids, "a bad case has findings of its own rule").toContain(rule.id);
      await expect(lines).toMatchFileSnapshot(join(directory, "expected.txt"));
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
