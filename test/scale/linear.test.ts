import { describe, expect, test } from "vitest";
import { lint } from "../../src/pipeline.ts";
import { loadRules } from "../all-rules.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { processorTime } from "../processor-time.ts";
import { growing } from "./cases.ts";

const rules = (await loadRules()).map(({ rule }) => rule);

/** Seconds of this process's own work. */
async function secondsFor(files: Readonly<Record<string, string>>): Promise<number> {
  const cwd = temporaryTree(files);
  const before = processorTime();
  await lint({ cwd, today: "2026-11-22", version: "test", selection: { select: ["all"], preview: true } }, rules);
  return (processorTime() - before) / 1000;
}

/** A small part of what the benchmark takes, still enough that comparing each with each would show. */
const part = 0.2;

describe("four times as much costs about four times as much time, not sixteen times", () => {
  test.each(growing)("$name", { timeout: 300_000, retry: 2 }, async ({ count, files }) => {
    const small = Math.round(count * part);
    // The first run compiles what the others use.
    await secondsFor(files(Math.round(small / 4)));
    const once = await secondsFor(files(small));
    const more = await secondsFor(files(4 * small));
    expect(more).toBeLessThan(0.5 + 10 * once);
  });
});
