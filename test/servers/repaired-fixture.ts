import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { rules } from "../../rules/index.ts";
import { fix } from "../../src/fix.ts";
import { fixtures } from "./scene.ts";

/** A bad fixture of a rule with every repair made that the rule offers. @returns an absolute path, until the test is over */
export async function repairedFixture(rule: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bakery-repaired-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(fixtures, rule, "bad", name), folder, { recursive: true });
  const { changes, refused } = await fix({ cwd: folder, today: "2026-11-22", version: "test", selection: { select: [rule] } }, rules, true);
  expect([changes.length > 0, refused]).toEqual([true, []]);
  for (const { path, text } of changes) writeFileSync(join(folder, path), text);
  return folder;
}
