import { describe, expect, test } from "vitest";
import { globsOf } from "../../src/discover/globs.ts";

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
  test.each([["*a*a*a*a*a*a*a*a*a*a*b"], ["**/a/**/a/**/a/**/a/b"], ["**/*a*/**/*a*b\n".repeat(3_000)], ["?*".repeat(1_000)], ["[a-z]*".repeat(600)], ["(a+)+$"], ["\\".repeat(4_000)], ["[".repeat(4_000)], ["build\n".repeat(150_000)]])("%j ends in time", { retry: 2 }, (text) => {
    const globs = globsOf(text);
    const start = performance.now();
    for (const path of ["a".repeat(255), `${"a/".repeat(64)}c`, `${"aaaaaaaaaa/".repeat(64)}c`]) globs.ignores(path);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
