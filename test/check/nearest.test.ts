import { expect, test } from "vitest";
import { didYouMean, distance, nearest } from "../../src/check/nearest.ts";

test.each([
  ["", "", 0],
  ["oven", "oven", 0],
  ["oven", "ovne", 1],
  ["oven", "open", 1],
  ["oven", "ovens", 1],
  ["oven", "even", 1],
  ["kitten", "sitting", 3],
  ["ca", "abc", 3],
  ["", "rye", 3],
])("%j is %j at distance %j", (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
  expect(distance(b, a)).toBe(expected);
});

const names = ["settings/debug-enabled", "nginx/alias-traversal", "nginx/autoindex", "apache/indexes", "settings", "nginx", "security.W018"];

test("a slip, a forgotten family and another family are understood", () => {
  expect(nearest("settings/debug-enabeld", names)[0]).toBe("settings/debug-enabled");
  expect(nearest("autoindex", names)[0]).toBe("nginx/autoindex");
  expect(nearest("traversal", names)[0]).toBe("nginx/alias-traversal");
  expect(nearest("apache/autoindex", names)[0]).toBe("nginx/autoindex");
  expect(nearest("setings", names)[0]).toBe("settings");
  expect(nearest("security.W018x", names)[0]).toBe("security.W018");
});

test("nonsense means nothing, and never more than three", () => {
  expect(didYouMean("qqqqqqq", names)).toBe("");
  expect(nearest("rule/aa", ["rule/ab", "rule/ac", "rule/ad", "rule/ae"])).toEqual(["rule/ab", "rule/ac", "rule/ad"]);
  expect(didYouMean("rule/aa", ["rule/ab", "rule/ac"])).toBe(" Did you mean rule/ab or rule/ac?");
});
