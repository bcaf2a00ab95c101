import { expect, test } from "vitest";
import { matchesWildcards } from "../../src/core/wildcards.ts";
import { cardsNamed } from "../../src/check/select-rules.ts";
import { allCards } from "../../src/check/engine-rules.ts";

test.each([
  ["*", "", true], ["", "", true], ["", "a", false], ["?", "", false], ["a*", "a", true], ["*a*b", "xaxb", true], ["*a*b", "xaxbx", false], ["a?c", "abc", true], ["a.c", "abc", false], ["**", "ab", true], ["nginx/*", "nginx/alias-traversal", true],
])("%s matches %s: %s", (pattern, text, wanted) => expect(matchesWildcards(pattern, text)).toBe(wanted));

test.each([["*.py", "a.py", true], ["*.py", "a/b.py", false], ["*/*.py", "a/b.py", true], ["a?b", "a/b", false], ["*/b", "a/c/b", false], ["*b/*", "ab/b", true]])("in paths %s matches %s: %s", (pattern, text, wanted) => {
  expect(matchesWildcards(pattern, text, { never: "/" })).toBe(wanted);
});

test("hundreds of wildcards are matched at once", { timeout: 5_000 }, () => {
  expect(matchesWildcards(`${"*a".repeat(300)}*b`, "a".repeat(2000))).toBe(false);
  expect(() => cardsNamed("*e*e*e*e*e*e*e*e*e*e*e*e*e*e*e*e*e*e*x", allCards([]))).toThrow(/There is no rule/);
});
