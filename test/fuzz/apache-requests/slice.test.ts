import { expect, test } from "vitest";
import { whyNotRun } from "../../understand/apache/running-apache.ts";
import { compareHosts } from "./compare.ts";

test.skipIf(whyNotRun !== undefined)(`a running Apache answers as the model says, 1,140 requests to 20 hosts made at random${whyNotRun === undefined ? "" : ` (not asked: ${whyNotRun})`}`, { timeout: 180_000 }, async () => {
  // Among them the hosts that once showed a difference.
  const { asked, open, kinds, different } = await compareHosts([100_004, 100_006, 100_053, 100_055, 100_058, 100_089, ...Array.from({ length: 14 }, (_, index) => 20_261_122 + index)]);
  expect(different).toEqual([]);
  expect(asked).toBe(1_140);
  expect(open).toBeLessThan(60);
  for (const kind of ["file", "proxy", "redirect", "wsgi", "denied"]) expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(10);
});
