import { describe, expect, test } from "vitest";
import { findPrograms } from "../../machine/programs.ts";
import { compareSites } from "./compare.ts";

const programs = findPrograms();
const reason = typeof programs === "string" ? ` (skipped: ${programs})` : "";

describe.skipIf(typeof programs === "string")(`a running nginx answers as the model says${reason}`, () => {
  test("600 requests to 15 servers made at random", { timeout: 120_000 }, async () => {
    if (typeof programs === "string") throw new Error(programs);
    const { asked, unknown, different } = await compareSites(programs.nginx, Array.from({ length: 15 }, (_, index) => 20_261_122 + index));
    expect(different).toEqual([]);
    // Little is left open, or the slice would prove nothing.
    expect(asked).toBe(600);
    expect(unknown.length).toBeLessThan(60);
  });
});
