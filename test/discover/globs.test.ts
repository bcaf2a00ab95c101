import { describe, expect, test } from "vitest";
import { globsOf } from "../../src/discover/globs.ts";
import { processorTime } from "../processor-time.ts";

describe("globs", () => {
  test.each<[string, string, boolean]>([
    ["*.py[co]\r\n/build/\r\n", "build/x", true],
    ["**/node_modules/**", "a/node_modules/b", true],
    ["docs/**/_build/**/*.html", "docs/a/_build/b/c.html", true],
    ["*.log\n!keep.log", "keep.log", false],
    ["a*b*c*d*e*f", "a1b2c3d4e5f", true],
    ["a/**/b/**/c/**/d", "a/b/c/d", false],
    [`${"a".repeat(5000)}\nbuild`, "build", true],
    [`${"\0".repeat(100_000)}\nbuild`, "build", true],
  ])("%j and %s", (text, path, isIgnored) => {
    expect(globsOf(text).ignores(path)).toBe(isIgnored);
  });

  // At the depth to which a tree is walked.
  test.each([
    ["*a*a*a*a*a*a*a*a*a*a*b", 1],
    ["**/a/**/a/**/a/**/a/b", 1],
    ["**/*a*/**/*a*b\n", 3_000],
    ["?*", 1_000],
    ["[a-z]*", 600],
    ["(a+)+$", 1],
    ["\\", 4_000],
    ["[", 4_000],
    ["build\n", 150_000],
  ])("%j, %i times, ends in time", { retry: 2 }, (part, times) => {
    const text = part.repeat(times);
    const globs = globsOf(text);
    const start = processorTime();
    for (const path of ["a".repeat(255), `${"a/".repeat(64)}c`, `${"aaaaaaaaaa/".repeat(64)}c`]) globs.ignores(path);
    expect(processorTime() - start).toBeLessThan(10_000);
  });
});
