import { expect, test } from "vitest";
import { whyNot } from "../../parse/apache/real-apache.ts";
import { compare } from "./compare.ts";
import { makeInput } from "./make-input.ts";

const count = 150;

if (whyNot !== undefined) console.warn(`Apache was not asked about random configurations: ${whyNot}.`);

test("inputs are the same for the same seed, and differ", () => {
  const inputs = Array.from({ length: 50 }, (_, seed) => makeInput(seed));
  expect(inputs).toEqual(Array.from({ length: 50 }, (_, seed) => makeInput(seed)));
  expect(new Set(inputs).size).toBeGreaterThan(40);
});

test.skipIf(whyNot !== undefined)(`Apache and we say the same of ${String(count)} random configurations${whyNot === undefined ? "" : ` (not asked: ${whyNot})`}`, { timeout: 240_000 }, async () => {
  const { accepted, refused, disagreements } = await compare(Array.from({ length: count }, (_, index) => makeInput(9_000_000 + index)));
  expect(disagreements.map(({ text, theirs, ours }) => ({ text, theirs: theirs.output, ours: ours.reasons }))).toEqual([]);
  expect(accepted).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});
