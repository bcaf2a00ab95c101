import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allowedSeries, exactVersion } from "../../../src/parse/requirements/version.ts";

const oracle = JSON.parse(readFileSync(join(import.meta.dirname, "specifiers.json"), "utf8")) as Record<string, readonly [string, string] | null>;

test("specifiers allow the series that the packaging library says", () => {
  expect(Object.keys(oracle).length).toBeGreaterThanOrEqual(300);
  for (const [specifier, expected] of Object.entries(oracle)) {
    const allowed = allowedSeries(specifier);
    expect(allowed ? [allowed.least, allowed.most] : null, specifier).toEqual(expected);
  }
});

test.each([
  ["==5.2.1", "5.2", "5.2", "5.2.1"],
  ["5.2", "5.2", "5.2", "5.2"],
  ["===4.2", "4.2", "4.2", "4.2"],
  ["==1.6.5", "1.6", "1.6", "1.6.5"],
])("%s is one version", (specifier, least, most, exact) => {
  expect(allowedSeries(specifier)).toEqual({ least, most, exact });
});

test.each([
  [">= 1.1, < 1.2", "1.1", "1.1"],
  [">=1.3,<1.4", "1.3", "1.3"],
  ["^5.0", "5.0", "5.2"],
  ["^4.2.3", "4.2", "4.2"],
  ["~5.1", "5.1", "5.1"],
  ["~5.1.4", "5.1", "5.1"],
  [">=4.2 <5.1", "4.2", "5.0"],
  [">= 4.2, < 5.1", "4.2", "5.0"],
])("Poetry's %s", (specifier, least, most) => {
  expect(allowedSeries(specifier)).toEqual({ least, most });
});

test.each(["", "*", "^4.2 || ^5.2", "latest", ">=9", "<1", "~=5"])("%j says nothing", (specifier) => {
  expect(allowedSeries(specifier)).toBeUndefined();
});

test.each([["==5.2", "5.2"], ["5.2.1", "5.2.1"], ["==5.*", undefined], [">=5", undefined], ["", undefined]])("the version of %j", (specifier, version) => {
  expect(exactVersion(specifier)).toBe(version);
});
