import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { isSampleName, parseDotenv } from "../../../src/parse/dotenv/parse.ts";
import { processorTime } from "../../processor-time.ts";

const read = (text: string, path = ".env") => parseDotenv(new SourceFile(path, text), true);

interface Oracle {
  readonly cases: readonly { readonly text: string; readonly entries: readonly (readonly [string, string | null])[]; readonly refused: boolean }[];
}
const oracle = JSON.parse(readFileSync(join(import.meta.dirname, "python-dotenv.json"), "utf8")) as Oracle;

describe("as python-dotenv reads them", () => {
  test("there are cases", () => expect(oracle.cases.length).toBe(400));

  test.each(oracle.cases)("$text", ({ text, entries, refused }) => {
    const document = read(text);
    expect(document.entries.map(({ name, value }) => [name, value ?? null])).toEqual(entries);
    expect(document.problems.length > 0).toBe(refused);
  });
});

test("spans leave the quotes out", () => {
  const document = read('A=1\r\nexport B = "two words"  # why\r\nC=\'x\'\r\n');
  expect(document.entries.map(({ nameAt, at }) => [textOf(nameAt), textOf(at)])).toEqual([["A", "1"], ["B", "two words"], ["C", "x"]]);
});

test("earlier names stand for their values, unknown ones for nothing that is known", () => {
  const document = read('HOST=db.example\nURL=postgres://${HOST}/shop\nOTHER=${USER}\nLITERAL=\'$5\'\n');
  expect(document.entries.map(({ value }) => value)).toEqual(["db.example", "postgres://db.example/shop", undefined, "$5"]);
});

test.each([
  [".env.example", true],
  ["deploy/env.sample", true],
  [".env.prod-template", true],
  [".env-dist", true],
  [".env", false],
  [".env.production", false],
  ["sample/.env", false],
])("%s is a sample: %s", (path, sample) => {
  expect(isSampleName(path)).toBe(sample);
});

test("binary data, an endless quote and a value that doubles itself take no time", { retry: 2 }, () => {
  const started = processorTime();
  expect(read("A=1\0").entries).toEqual([]);
  expect(read(`A="${"x\n".repeat(300_000)}`).problems.length).toBeGreaterThan(0);
  read(`A="${"\\".repeat(1_000_001)}"`);
  read("A='\n".repeat(20_001));
  expect(read("A=xxxxxxxxxxxxxxxx\n" + "A=${A}${A}\n".repeat(200)).entries.at(-1)?.value).toBeUndefined();
  expect(processorTime() - started).toBeLessThan(5000);
});
