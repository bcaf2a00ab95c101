import { describe, expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { parseDataFile } from "../../../src/parse/data/document.ts";
import { processorTime } from "../../processor-time.ts";

const parse = (text: string, path = "compose.yaml") => parseDataFile(new SourceFile(path, text), "compose", true);

describe("values and places", () => {
  test("texts stay as they are written, anchors and merges are resolved", async () => {
    const { roots } = await parse("x-web: &web\n  restart: no\n  ports: [22:22, 010]\nservices:\n  web:\n    <<: *web\n    user: ~\n");
    const web = roots[0]?.get("services", "web");
    expect(web?.get("restart")?.text?.value).toBe("no");
    expect(web?.get("ports")?.texts.map(({ value }) => value)).toEqual(["22:22", "010"]);
    expect(web?.get("user")?.isNull).toBe(true);
  });

  test.each([
    ["plain", "command: gunicorn bakery.wsgi"],
    ["quoted", 'command: "gunicorn \\"bakery.wsgi\\""'],
    ["folded", "command: >-\n  gunicorn\n    --reload\n  bakery.wsgi\n"],
    ["literal", "command: |\n    gunicorn\n    bakery.wsgi\n"],
  ])("a word is found in its source: %s", async (_, text) => {
    const mapped = (await parse(text)).roots[0]?.get("command")?.mapped;
    const start = mapped?.text.indexOf("bakery.wsgi") ?? -1;
    expect(mapped && textOf(mapped.place(start, start + 11))).toBe("bakery.wsgi");
  });

  test("JSON may be indented by tabs", async () => expect((await parse('{\n\t"scripts": {\n\t\t"a": ["b"]\n\t}\n}', "app.json")).roots[0]?.get("scripts", "a")?.texts[0]?.value).toBe("b"));

  test("TOML has places", async () => {
    const port = (await parse('app = "bakery"\n[env]\nDEBUG = "0" # off\n[[services]]\ninternal_port = 8000\n', "fly.toml")).roots[0];
    expect(port?.get("env", "DEBUG")?.text?.value).toBe("0");
    expect(port?.get("services")?.items[0]?.get("internal_port")?.at).toMatchObject({ start: 68, end: 72 });
  });
});

describe("bad input is told, and ends in time", () => {
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array<string>(10).fill(`*a${index}`).join(", ")}]`).join("\n")}\nservices: {web: {environment: *a30}}\n`;
  const merges = `m0: &m0 {k: v}\n${Array.from({ length: 2000 }, (_, index) => `m${index + 1}: &m${index + 1}\n  <<: *m${index}\n  k${index}: v`).join("\n")}\n`;
  test.each([
    ["not closed", "services: [a\nb: c\n", "compose.yaml", "can't be read"],
    ["a tab", "services:\n\tweb:\n", "compose.yaml", "tabs"],
    ["deep nesting", `a: ${"[".repeat(100_000)}`, "compose.yaml", "nested"],
    ["deep indentation", Array.from({ length: 900 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"), "compose.yaml", "nested"],
    ["100,000 lines", `services:\n${"  - a: b\n".repeat(100_000)}`, "compose.yaml", "20000 lines"],
    ["merges of merges", merges, "compose.yaml", "large"],
    ["an alias of itself", "a: &a [*a]\n", "compose.yaml", "alias"],
    ["an alias of nothing", "a: *b\n", "compose.yaml", "alias"],
    ["NUL", "a: b\0\n", "compose.yaml", "NUL"],
    ["TOML", "[env\nA = 1\n", "fly.toml", "no TOML"],
  ])("%s", { retry: 2 }, async (_, text, path, message) => {
    const start = processorTime();
    const { problems } = await parse(text, path);
    expect(problems.map((problem) => problem.message).join()).toContain(message);
    expect(processorTime() - start).toBeLessThan(6000);
  });

  test("aliases that stand for a billion values are shared, not copied", { retry: 2 }, async () => {
    const start = processorTime();
    expect((await parse(bomb)).problems).toEqual([]);
    expect(processorTime() - start).toBeLessThan(2000);
  });
});
