import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compiled, type Program } from "./program.ts";

let program: Program;
beforeAll(async () => {
  program = await compiled();
}, 120_000);
afterAll(() => { program.remove(); });

/** A pattern is met once, as Node's own loader meets some, then the program starts, then the pattern is met again. */
const script = `const doughs = /do+ugh?/g, text = "dough-".repeat(50);
doughs.test("dough");
await import(process.argv[1]);
doughs.lastIndex = 0;
console.log(text.replace(doughs, "X").length, text.match(doughs).length, text.split(doughs).length);`;

test("what ran before the program set V8's flags still runs after", { timeout: 60_000 }, () => {
  // argv[1] is both what the script imports and, by its place, the program's own name.
  const { status, signal, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script, program.cli, "--version"], { encoding: "utf8" });
  expect([status, signal]).toEqual([0, null]);
  expect(stdout.split("\n")).toContain("100 50 51");
});
