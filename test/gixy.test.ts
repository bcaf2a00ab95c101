import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadRules, top } from "./all-rules.ts";

test("the comparison with gixy-ng names rules that there are", async () => {
  const ids = new Set((await loadRules()).map(({ rule }) => rule.id as string));
  const named = [...readFileSync(join(top, "docs/gixy.md"), "utf8").matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, id = ""]) => id);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
