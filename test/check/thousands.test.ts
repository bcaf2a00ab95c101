import { expect, test } from "vitest";
import { MaskedLines } from "../../src/check/masked-lines.ts";
import { SourceFile, span } from "../../src/core/source.ts";
import { lint } from "../../src/pipeline.ts";
import { loadRules } from "../all-rules.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { processorTime } from "../processor-time.ts";

const rules = (await loadRules()).map(({ rule }) => rule);

async function timeOf(files: Readonly<Record<string, string>>): Promise<number> {
  const cwd = temporaryTree(files);
  const start = processorTime();
  const { failed, findings } = await lint({ cwd, today: "2026-11-22", version: "test", selection: { select: ["all"] } }, rules);
  expect(failed).toBe(false);
  expect(findings.length).toBeGreaterThan(0);
  return processorTime() - start;
}

const some = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join("");

test.each([
  ["servers of nginx on one socket", (count: number) => ({ "bakery.service": "[Service]\nExecStart=/usr/bin/gunicorn --reload bakery.wsgi\n", "nginx.conf": some(count, (index) => `server {\n  listen 80;\n  server_name shop${index}.example;\n  location / { proxy_pass http://127.0.0.1:8000; }\n}\n`) })],
  ["programs of supervisor", (count: number) => ({ "supervisord.conf": some(count, (index) => `[program:shop${index}]\ncommand=gunicorn bakery.wsgi\nuser=root\n`) })],
  ["suppressions", (count: number) => ({ "start.sh": `#!/bin/sh\n${some(count, () => "gunicorn -b 0.0.0.0:8000 --reload bakery.wsgi  # django-prod-lint: ignore[gunicorn/debugging-on]\n")}` })],
  ["misspelt suppressions", (count: number) => ({ "start.sh": `#!/bin/sh\n# django-prod-lint: ignore[${some(count, (index) => `settings/debug-enabeld-${index}, `)}]\ngunicorn --reload bakery.wsgi\n` })],
] as const)("thousands of %s take no time out of proportion", { timeout: 120_000, retry: 2 }, async (_, files) => {
  await timeOf(files(50));
  const [few, many] = [await timeOf(files(400)), await timeOf(files(1600))];
  // Four times as many; quadratic work takes sixteen times as long.
  expect(many).toBeLessThan(Math.max(1500, few * 9));
});

test("a line is masked as fast among a hundred thousand secrets as among a thousand", { timeout: 60_000, retry: 2 }, () => {
  const timeAmong = (count: number): number => {
    const file = new SourceFile(".env", "PASSWORD=rye\n".repeat(count));
    const lines = new MaskedLines(Array.from({ length: count }, (_, index) => span(file, index * 13 + 9, index * 13 + 12)));
    expect(lines.pieces(file, 1)).toHaveLength(2);
    const start = processorTime();
    for (let asked = 0; asked < 20_000; asked++) lines.pieces(file, (asked % count) + 1);
    return processorTime() - start;
  };
  const among = (count: number): number => Math.min(...Array.from({ length: 3 }, () => timeAmong(count)));
  // A look at each of them would take a hundred times as long.
  expect(among(100_000)).toBeLessThan(Math.max(200, among(1_000) * 20));
});

test("secrets that overlap are one", () => {
  const file = new SourceFile(".env", "A=flour and rye\n");
  expect(new MaskedLines([span(file, 2, 7), span(file, 4, 11), span(file, 12, 15)]).text(file, 1)).toBe("A=******** ********");
});
