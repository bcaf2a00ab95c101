import { describe, expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { DataNode } from "../../../src/parse/data/data-node.ts";
import { parseToml } from "../../../src/parse/data/parse-toml.ts";
import { processorTime } from "../../processor-time.ts";

function rootOf(text: string): DataNode {
  const result = parseToml(text);
  if ("problem" in result) throw new Error(result.problem);
  return new DataNode(new SourceFile("bakery.toml", text), result.value);
}

describe("values and places", () => {
  test("keys have places, of tables and of dotted names too", () => {
    const root = rootOf('[tool.bakery]\nopen = 7\noven.heat = "high"\n');
    const bakery = root.get("tool", "bakery");
    expect(bakery?.entries.map(({ key }) => `${textOf(key.at)}@${key.at.start}`)).toEqual(["open@14", "oven@23"]);
    expect(bakery?.get("oven", "heat")?.text?.value).toBe("high");
    expect(root.entries.map(({ key }) => textOf(key.at))).toEqual(["tool"]);
  });

  test("a value of several lines has the place of all of them", () => {
    const breads = rootOf('breads = [\n  "rye",\n  "spelt",\n]\n').get("breads");
    expect(breads && textOf(breads.at)).toBe('[\n  "rye",\n  "spelt",\n]');
    expect(breads?.texts.map(({ value, at }) => `${value} ${textOf(at)}`)).toEqual(["rye rye", "spelt spelt"]);
  });

  test("tables of a list, with tables below each", () => {
    const root = rootOf("[[oven]]\nid = 1\n[oven.door]\nopen = true\n[[oven]]\nid = 2\n[oven.door]\nopen = false\n");
    expect(root.get("oven")?.items.map((oven) => `${oven.get("id")?.text?.value ?? ""} ${oven.get("door", "open")?.text?.value ?? ""}`)).toEqual(["1 true", "2 false"]);
  });

  test("a table may follow those below it", () => expect(rootOf("[a.b]\nx = 1\n[a]\ny = 2\n").get("a")?.entries.map(({ key }) => key.value)).toEqual(["b", "y"]));

  test("names that JavaScript gives a meaning are names", () => expect(rootOf('__proto__ = 1\nconstructor.prototype = "x"\n').get("__proto__")?.text?.value).toBe("1"));
});

describe("bad input is told, and ends in time", () => {
  test.each([
    ["not closed", "[env\nA = 1\n", { problem: "it is no TOML", at: 5 }],
    ["a key twice", "a = 1\na = 2\n", { problem: "it is no TOML", at: 6 }],
    ["a list that is extended as a table", "a = []\n[[a]]\n", { problem: "it is no TOML", at: 9 }],
    ["what only TOML 1.1 takes", "a = {\n b = 1,\n}\n", { problem: "it is no TOML", at: 7 }],
    ["100,000 brackets", `a = ${"[".repeat(100_000)}${"]".repeat(100_000)}`, { problem: "it is nested too deeply" }],
    ["a megabyte and more", "a = 1\n".repeat(200_000), { problem: "it is too large" }],
  ])("%s", (_, text, problem) => expect(parseToml(text)).toEqual(problem));

  test.each([
    ["100,000 dots", `a${".a".repeat(100_000)} = 1\n`],
    ["30,000 tables", Array.from({ length: 30_000 }, (_, index) => `[oven.a${index}]\nx = 1\n`).join("")],
    ["30,000 items", "[[oven]]\nx = 1\n".repeat(30_000)],
    ["100 levels", `a = ${"[".repeat(100)}${"]".repeat(100)}`],
  ])("%s", { retry: 2 }, (_, text) => {
    const start = processorTime();
    expect(parseToml(text)).toHaveProperty("value");
    expect(processorTime() - start).toBeLessThan(6000);
  });
});
