import { expect, test } from "vitest";
import { launchesOf } from "./launches-of.ts";

const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("\n");

test.each([
  ["assignments that double", `A=xxxxxxxx\n${many(500, () => "A=$A$A")}\ngunicorn --log-level $A x`],
  ["exports and commands", `${many(2000, (index) => `export A${index}=1`)}\n${many(2000, (index) => `c${index}`)}\ngunicorn x`],
  ["exits on conditions", `${many(3000, (index) => `if [ $${index} ]; then exit; fi`)}\ngunicorn x`],
  ["arms that exclude each other", `case $1 in\n${many(2000, (index) => `${index}) A=${index}; cd /${index}; echo $A ;;`)}\nesac\ngunicorn x`],
  ["functions that call each other", `a() { b; b; }\nb() { a; a; }\na\ngunicorn x`],
  ["a file that sources itself", `. ./start.sh\ngunicorn x`],
  ["shells in shells", `${"sh -c '".repeat(1)}gunicorn x'`],
  ["a long command line", `gunicorn ${"--bind :80 ".repeat(3000)} x`],
  ["wrappers around wrappers", `${"exec ".repeat(40)} gunicorn x`],
])("%s end, and the server is found", { timeout: 60_000 }, async (_, script) => {
  expect((await launchesOf({ "start.sh": script })).length).toBe(1);
});

test("a hundred thousand wrappers end, and hide the server", async () => {
  expect(await launchesOf({ "start.sh": `${"exec env ".repeat(100_000)} gunicorn x` })).toEqual([]);
});

test("binary, empty and truncated files start nothing", async () => {
  const files = { "a.sh": "\0\u0001", "b.sh": "", Procfile: "\0", "c.service": "\0[Service]\nExecStart=/bin/gunicorn x", "ecosystem.config.js": "\0", "d.env": "\0", "e.service": "[Service]\nExecStart=", "f.socket": "", "g.sh": "gunicorn_" };
  expect(await launchesOf(files)).toEqual([]);
});
