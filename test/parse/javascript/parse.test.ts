import { expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { parseJavascript } from "../../../src/parse/javascript/parse.ts";
import { property, type JsValue } from "../../../src/parse/javascript/value.ts";

const read = async (text: string) => parseJavascript(new SourceFile("ecosystem.config.js", text), true);

/** Plain data, with `?` for what is not known. */
function shown(value: JsValue | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case "array":
      return value.items.map(shown);
    case "object":
      return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key.value, shown(inner)]));
    case "null":
      return null;
    case "unknown":
      return "?";
    case "string":
    case "path":
    case "number":
    case "boolean":
      return value.value;
  }
}

test.each([
  ["module.exports = { apps: [{ name: 'shop', 'instances': 2, watch: false, cwd: null }] };", { apps: [{ name: "shop", instances: 2, watch: false, cwd: null }] }],
  ["export default { a: `b` }", { a: "b" }],
  ["const app = { name: 'shop' };\nmodule.exports = { apps: [app, other] };", { apps: [{ name: "shop" }, "?"] }],
  ["module.exports = { a: process.env.A, b: `x${c}`, d() {}, e: 1 + 1, ...more }", { a: "?", b: "?", d: "?", e: "?" }],
  ["module.exports = [1, , 2]", [1, "?", 2]],
  ["exports.apps = []", undefined],
  ["const a = b; const b = a; module.exports = a", "?"],
  ["\uFEFFmodule.exports = {}", {}],
  ["", undefined],
  ["\0", undefined],
])("%s", async (text, expected) => {
  const { exported, problems } = await read(text);
  expect(shown(exported)).toEqual(expected);
  expect(problems).toEqual([]);
});

test("places", async () => {
  const { exported } = await read("module.exports = {\r\n  script: 'manage.py',\r\n  args: \"runserver\",\r\n}");
  expect([property(exported, "script"), property(exported, "args")].map((value) => value && textOf(value.at))).toEqual(["manage.py", "runserver"]);
});

test.each(["module.exports = {", "module.exports = { a: }", "apps: [", "let a; let a;"])("%s cannot be read", async (text) => {
  const { problems } = await read(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(/^Node refuses this file: .*[^.]\.$/);
});

test("absurd nesting and names that double end", { timeout: 60_000 }, async () => {
  expect((await read(`module.exports = ${"[".repeat(100_000)}`)).problems).toHaveLength(1);
  const doubling = Array.from({ length: 40 }, (_, index) => `const a${index + 1} = [a${index}, a${index}];`).join("\n");
  expect((await read(`const a0 = 1;\n${doubling}\nmodule.exports = a40;`)).exported?.kind).toBe("array");
});
