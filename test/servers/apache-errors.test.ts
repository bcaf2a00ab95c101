import { readFileSync } from "node:fs";
import { join } from "node:path";
import glob from "fast-glob";
import { expect, test } from "vitest";
import { top } from "../all-rules.ts";

const conformance = "apache2 -t is asked about hundreds of such lines in test/understand/apache/mistakes and test/fuzz/apache";

/** Rules that no request can bear out, and what does. */
const shownElsewhere: Readonly<Record<string, string>> = {
  "apache/syntax-error": conformance,
  "apache/unknown-directive": conformance,
  "apache/misplaced-directive": conformance,
  "apache/wrong-arguments": conformance,
  "apache/invalid-value": conformance,
};

test("the real Apache bears out every rule that says error", async () => {
  const files = await glob("*.test.ts", { cwd: import.meta.dirname });
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), "utf8")).join("\n");
  const shown = new Set([...texts.matchAll(/\bbehaviour\(\s*"([a-z/-]+)"/g)].map(([, id]) => id));
  const rules = await glob("apache/*.ts", { cwd: join(top, "rules") });
  const errors = rules.filter((file) => /^ {2}severity: "error",$/m.test(readFileSync(join(top, "rules", file), "utf8"))).map((file) => file.replace(/\.ts$/, ""));
  expect(errors.length).toBeGreaterThan(25);
  expect(errors.filter((id) => !shown.has(id) && !(id in shownElsewhere))).toEqual([]);
  expect(Object.keys(shownElsewhere).filter((id) => shown.has(id) || !errors.includes(id))).toEqual([]);
});
