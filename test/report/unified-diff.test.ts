import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffLines } from "../../src/report/diff-lines.ts";
import { unifiedDiff } from "../../src/report/unified-diff.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { processorTime } from "../processor-time.ts";

const never = (): boolean => false;

/** Numbers from 0 to 1 that are the same in every run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

function slip(text: string, next: () => number): string {
  const lines = text.split("\n");
  for (let count = 0; count < 1 + next() * 4; count++) {
    const at = Math.floor(next() * lines.length);
    const kind = next();
    lines.splice(at, kind < 0.6 ? 1 : 0, ...(kind > 0.3 ? [`new ${Math.floor(next() * 5)}`] : []));
  }
  return lines.join("\n");
}

describe("a unified diff", () => {
  test("is applied by git and patch to give the new text, whatever was changed", () => {
    const numbers = chances(7);
    const next = (): number => numbers.next().value;
    const root = temporaryTree({});
    for (let round = 0; round < 40; round++) {
      const before = Array.from({ length: Math.floor(next() * 30) }, () => `line ${Math.floor(next() * 6)}`).join(next() < 0.2 ? "\r\n" : "\n") + (next() < 0.7 ? "\n" : "");
      const after = slip(before, next);
      const diff = unifiedDiff("a.conf", before, after, never) ?? "";
      if (before === after || before === "" || after === "") continue;
      for (const [program, ...argv] of [["git", "apply", "--whitespace=nowarn", "-"], ["patch", "-p1", "--binary", "--no-backup-if-mismatch"]] as const) {
        writeFileSync(join(root, "a.conf"), before);
        execFileSync(program, argv, { cwd: root, input: diff, stdio: ["pipe", "ignore", "inherit"] });
        expect(readFileSync(join(root, "a.conf"), "utf8"), diff).toBe(after);
      }
    }
  });

  test("leaves hidden lines out of its context", () => {
    const before = "1\n2\nsecret\n4\n5\n6\n7\n8\n9\n";
    const isHidden = (text: string): boolean => text.includes("secret");
    expect(unifiedDiff("a", before, before.replace("4", "four"), isHidden)).toBe("--- a/a\n+++ b/a\n@@ -4,4 +4,4 @@\n-4\n+four\n 5\n 6\n 7\n");
    expect(unifiedDiff("a", before, before.replace("2", "two"), isHidden)).toBe(undefined);
    expect(unifiedDiff("a", before, before.replace("secret", "none"), isHidden)).toBe(undefined);
    expect(unifiedDiff("a", before, before.replace("8", "secret"), isHidden)).toBe(undefined);
  });

  test("of equal texts is empty", () => expect(unifiedDiff("a", "1\n", "1\n", never)).toBe(""));

  test.each([
    ["deploy/my site.conf", "--- a/deploy/my site.conf\t\n"],
    ["cr\u00eape.conf", '--- "a/cr\\303\\252pe.conf"\n'],
    ["a\nb.conf", '--- "a/a\\012b.conf"\n'],
    ['"a\\b".conf', '--- "a/\\042a\\134b\\042.conf"\n'],
  ])("writes the name %j as git does", (name, line) => {
    expect(unifiedDiff(name, "1\n", "2\n", never)).toContain(line);
  });
});

describe("differences", () => {
  test("are as few as can be", () => {
    const runs = diffLines(["a", "b", "c", "d", "e"], ["a", "c", "d", "x", "e"]);
    expect(runs.map(({ kind, lines }) => `${kind} ${lines.join("")}`)).toEqual(["same a", "removed b", "same cd", "added x", "same e"]);
  });

  test("of texts that have little in common are found at once", { retry: 2 }, () => {
    const lines = (word: string): string[] => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}`);
    const started = processorTime();
    const runs = diffLines([...lines("old"), "end"], [...lines("new"), "end"]);
    expect(runs.map(({ kind }) => kind)).toEqual(["removed", "added", "same"]);
    expect(processorTime() - started).toBeLessThan(5000);
  });
});
