import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { type LexicalCase, lexicalCases } from "./lexical-cases.ts";

const version = /nginx\/\S+/.exec(spawnSync("nginx", ["-v"], { encoding: "utf8" }).stderr || "")?.[0];
const directory = mkdtempSync(join(tmpdir(), "nginx-conformance-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** What nginx itself says. Only reading counts: whether it could listen is another matter. */
function askNginx(text: string): { accepted: boolean; said: string } {
  const file = join(directory, "nginx.conf");
  writeFileSync(file, text);
  const said = spawnSync("nginx", ["-t", "-p", directory, "-g", `pid ${directory}/pid; error_log stderr;`, "-c", file], { encoding: "utf8", timeout: 10_000 }).stderr;
  return { accepted: said.includes("syntax is ok"), said };
}

test("there are enough cases", () => {
  expect(lexicalCases.length).toBeGreaterThanOrEqual(120);
  expect(new Set(lexicalCases.map(({ text }) => text)).size).toBe(lexicalCases.length);
});

describe("our verdict", () => {
  test.each(lexicalCases)("$name", ({ text, accepted }: LexicalCase) => {
    const { problems } = parseNginx(new SourceFile("nginx.conf", text));
    expect(problems.map(({ message }) => message).length === 0).toBe(accepted);
  });
});

describe.skipIf(version === undefined)(version ?? "skipped: nginx is not on the PATH", () => {
  test.each(lexicalCases)("$name", ({ text, accepted }: LexicalCase) => {
    const { accepted: real, said } = askNginx(text);
    expect(real, said).toBe(accepted);
  });
});
