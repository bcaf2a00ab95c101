import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { configurationKeys } from "../../src/configure/keys.ts";
import { readConfiguration } from "../../src/configure/read-configuration.ts";
import { starterText } from "../../src/configure/starter.ts";
import { SourceFile } from "../../src/core/source.ts";
import { kinds } from "../../src/discover/kinds.ts";
import { parseToml } from "../../src/parse/data/parse-toml.ts";
import type { DataValue } from "../../src/parse/data/data-value.ts";

const names = { mistakeOfRule: (name: string) => (/^[a-z]+(\/[a-z-]+)?$/.test(name) ? undefined : `There is no rule or family "${name}".`), kinds: Object.keys(kinds) };
const read = (text: string, shared = false) => readConfiguration({ source: new SourceFile(shared ? "pyproject.toml" : "django-prod-lint.toml", text), directory: "/bakery", shared }, names);
const mistakesOf = (text: string): string[] => {
  try {
    read(text);
    return [];
  } catch (error) {
    return String(error).replace("UsageError: ", "").replaceAll("django-prod-lint.toml:", "").split("\n");
  }
};
const examples = Object.entries(configurationKeys).map(([key, { example }]) => `${key} = ${example}\n`).join("");

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/configuration-v1.json"), "utf8")) as object;
const isValid = new Ajv({ strict: true }).compile(schema);

/** As a validator of JSON sees a TOML file. */
function plain(value: DataValue): unknown {
  if (value.kind === "mapping") return Object.fromEntries(value.entries.map(([key, item]) => [plain(key), plain(item)]));
  if (value.kind === "list") return value.items.map(plain);
  return "value" in value ? value.value : null;
}
const agrees = (text: string): boolean => {
  const result = parseToml(text);
  return "value" in result && isValid(plain(result.value));
};

describe("a configuration", () => {
  test("every key's example can be read, with its place", () => {
    const values = read(examples);
    expect(Object.keys(values)).toEqual(Object.keys(configurationKeys));
    expect(values.kinds?.value).toEqual([["nginx", ["deploy/*.txt"]]]);
    expect(values["per-file-ignores"]?.value).toEqual([["deploy/legacy/**", ["nginx"]]]);
    expect(values.severity?.at.start).toBe(examples.indexOf("severity ="));
  });

  test("of pyproject.toml is one table of it", () => {
    expect(read('[project]\nname = "bakery"\n[tool.django-prod-lint]\npreview = true\n[tool.ruff]\nselect = ["E"]\n', true)).toMatchObject({ preview: { value: true } });
    expect(read('[tool.django-prod-lint.severity]\n"nginx" = "info"\n', true)).toMatchObject({ severity: { value: [["nginx", "info"]] } });
    expect(read("[tool.ruff]\n", true)).toEqual({});
  });

  test("the starter says nothing, and each of its keys can be uncommented", () => {
    const starter = starterText({ modules: ["bakery.settings"] });
    expect(read(starter)).toEqual({});
    const uncommented = starter.replace(/^# (?=[a-z-]+ = )/gm, "");
    expect(Object.keys(read(uncommented))).toEqual(Object.keys(configurationKeys));
    expect(agrees(uncommented)).toBe(true);
  });
});

describe("mistakes are told together, each with its place", () => {
  test.each([
    ['selct = ["a"]', ['1:1: There is no key "selct". Did you mean select?']],
    ['fail-on = "errors"', ["1:11: fail-on is one of error, warning, info, never."]],
    ["preview = 1", ["1:11: preview is true or false."]],
    ['settings = "bakery/settings.py"', ['1:12: settings is a module such as "bakery.settings.production".']],
    ["django = 5.2", ['1:10: django is a version such as "5.2", in quotes.']],
    ['select = "settings"', ['1:10: select is a list of texts: ["...", "..."].']],
    ['select = ["settings", 3]', ['1:10: select is a list of texts: ["...", "..."].', '1:23: There is no rule or family "3".']],
    ['ignore = [\n  "settings",\n  "No Such",\n]', ['3:3: There is no rule or family "No Such".']],
    ['[severity]\nnginx = "off"', ['2:9: A severity is one of error, warning, info; a rule that shall not run belongs into "ignore".']],
    ['[kinds]\nngix = ["x"]', ['2:1: There is no kind "ngix". Did you mean nginx?']],
    ['severity = "info"', ["1:12: severity is a table: [tool.django-prod-lint.severity] or { ... }."]],
    ['baseline = ""', ['1:12: baseline is a path such as "django-prod-lint-baseline.json".']],
    ['__proto__ = true\nconstructor = 1', ['1:1: There is no key "__proto__".', '2:1: There is no key "constructor".']],
    ["a = [", ["1:6: The configuration can't be read: it is no TOML."]],
  ])("%s", (text, mistakes) => {
    expect(mistakesOf(text)).toEqual(mistakes);
    // The order of rules and the names of kinds apart, an editor with the schema says the same.
    if (!text.includes("No Such")) expect(agrees(text)).toBe(false);
  });

  test("the schema takes every example", () => expect(agrees(examples)).toBe(true));
});
