import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { printNginx } from "../../../src/parse/nginx/print.ts";
import type { NginxTree } from "../../../src/parse/nginx/tree.ts";
import { walkNginx } from "../../../src/parse/nginx/walk.ts";
import { generateConfiguration } from "./generate-configuration.ts";
import { lexicalCases } from "./lexical-cases.ts";

const fixtures = join(import.meta.dirname, "../../../fixtures");
const parse = (text: string, path = "nginx.conf"): NginxTree => parseNginx(new SourceFile(path, text));

/** Every byte that is no blank, as the tree tells it: words, marks, comments and what nginx refuses. */
function piecesOf(tree: NginxTree): string {
  const places: [number, number][] = [...tree.comments, ...tree.skipped].map(({ start, end }) => [start, end]);
  const mark = (at: number | undefined): void => {
    if (at !== undefined) places.push([at, at + 1]);
  };
  walkNginx(tree.statements, {
    enter(statement) {
      for (const { start, end } of statement.words) places.push([start, end]);
      mark(statement.terminator);
      if (statement.kind === "code") places.push([(statement.terminator ?? 0) + 1, statement.end]);
      else mark(statement.close);
    },
  });
  places.sort(([a], [b]) => a - b);
  let reached = 0;
  let gaps = "";
  for (const [start, end] of places) {
    expect(start, "pieces do not overlap").toBeGreaterThanOrEqual(reached);
    gaps += tree.file.text.slice(reached, start);
    reached = end;
  }
  return gaps + tree.file.text.slice(reached);
}

function expectLossless(tree: NginxTree): void {
  expect(printNginx(tree)).toBe(tree.file.text);
  expect(piecesOf(tree)).toMatch(/^[ \t\r\n]*$/);
}

describe("fixtures", () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((path) => /nginx/.test(path) && /\.(?:conf|template|j2)$|sites-/.test(path) && statSync(join(fixtures, path), { throwIfNoEntry: false })?.isFile() === true);
  test("there are some", () => expect(files.length).toBeGreaterThan(20));
  test.each(files)("%s", (path) => {
    const tree = parse(readFileSync(join(fixtures, path), "utf8"), path);
    expect(printNginx(tree)).toBe(tree.file.text);
    if (!tree.template) expectLossless(tree);
  });
});

test.each(lexicalCases)("case: $name", ({ text }) => expectLossless(parse(text)));

describe("generated configurations", () => {
  test.each(Array.from({ length: 200 }, (_, index) => index + 1))("seed %i", (seed) => {
    const { text, words } = generateConfiguration(seed);
    const tree = parse(text);
    expect(tree.problems).toEqual([]);
    expectLossless(tree);
    const seen: string[] = [];
    walkNginx(tree.statements, { enter: (statement) => seen.push(...statement.words.map(({ value }) => value)) });
    expect(seen).toEqual(words);
  });

  test.each(Array.from({ length: 100 }, (_, index) => index + 1))("damaged, seed %i", (seed) => {
    const { text } = generateConfiguration(seed);
    const at = (seed * 7919) % text.length;
    // One byte less, and one byte too many.
    expectLossless(parse(text.slice(0, at) + text.slice(at + 1)));
    expectLossless(parse(text.slice(0, at) + (["}", "{", ";", '"', "'", "\\"][seed % 6] ?? "") + text.slice(at)));
  });
});
