import { expect, test } from "vitest";
import { refusalOf, renamedOptions, sentrySeries } from "../../src/core/reporting/sentry-options.ts";

const newest = sentrySeries.at(-1) ?? "";
const one = (series: string) => ({ least: series, most: series, pinned: true });

// Each was tried with the real package: sentry-sdk 1.45.1, 2.0.1 and 2.19.2.
test.each([
  ["with_locals", one("1.45"), undefined],
  ["with_locals", one("2.0"), { kind: "all", newest: "2.0" }],
  ["request_bodies", { least: "1.20", most: "2.19", pinned: true }, { kind: "newest", since: "2.0" }],
  ["include_local_variables", one("2.19"), undefined],
  ["include_local_variables", one("1.16"), { kind: "all", newest: "1.16" }],
  // The upper end is what an installation takes, and it knows the option.
  ["include_local_variables", { least: "1.10", most: "2.19", pinned: true }, undefined],
  ["traces_samplerate", one("2.19"), { kind: "all", newest: "2.19" }],
  // The newest may have a successor that knows it.
  ["traces_samplerate", one(newest), undefined],
  ["with_locals", one(newest), { kind: "all", newest }],
  // Before and after the table.
  ["with_locals", one("0.20"), undefined],
  ["with_locals", one("99.0"), undefined],
  ["constructor", one("2.19"), { kind: "all", newest: "2.19" }],
] as const)("%s with %j", (option, versions, expected) => {
  expect(refusalOf(option, versions)).toEqual(expected);
});

test("the old names have new ones that the newest version takes", () => {
  for (const [old, instead] of renamedOptions) {
    expect(refusalOf(old, one(newest))?.kind).toBe("all");
    expect(refusalOf(instead, one(newest))).toBeUndefined();
  }
});
