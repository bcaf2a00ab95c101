import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const misread = (text: string, name = "DEBUG"): readonly string[] => Array.from(settingsOf({ "shop.py": `import os\n${text}` }, "shop").misread(name), (hit) => hit.claim("It is on.").message);

test.each([
  ["the text itself", 'DEBUG = os.environ.get("DEBUG", False)', "It is on unless DEBUG is empty or unset."],
  ["bool() of it", 'DEBUG = bool(os.environ.get("SHOP_DEBUG"))', "It is on unless SHOP_DEBUG is empty or unset."],
  ["on by default as well", 'DEBUG = os.environ.get("DEBUG", True)', "It is on unless DEBUG is empty."],
  ["its mere presence", 'DEBUG = os.environ.get("DEBUG") is not None', "It is on unless DEBUG is unset."],
  ["cast to the type of its default", 'def env(name, default):\n    return type(default)(os.environ.get(name, default))\nDEBUG = env("DEBUG", False)', "It is on unless DEBUG is empty or unset."],
  ["a variable that must be set", 'DEBUG = os.environ["MODE"]', "It is on unless MODE is empty."],
])("a switch that is on for any text: %s", (_name, text, message) => {
  expect(misread(text)).toEqual([message]);
});

test.each([
  ["a comparison", 'DEBUG = os.environ.get("DEBUG") == "True"'],
  ["a comparison with the off-word", 'DEBUG = os.environ.get("DEBUG") != "False"'],
  ["a list of words", 'DEBUG = os.environ.get("DEBUG", "").lower() in ("1", "true")'],
  ["a number that is cast to the type of its default", 'DEBUG = type(0)(os.environ.get("DEBUG", 0))'],
  ["a number", 'DEBUG = bool(int(os.environ.get("DEBUG", "0")))'],
  ["a variable that tells the platform", 'DEBUG = bool(os.environ.get("LAPTOP"))'],
  ["a stage", 'DEBUG = os.environ.get("STAGE") != "live"'],
  ["a plain value", "DEBUG = True"],
  ["no variable", 'DEBUG = "False"'],
])("a switch that is not: %s", (_name, text) => {
  expect(misread(text)).toEqual([]);
});

test("a switch that another one turns off is not on whatever that one's variable says", () => {
  const text = 'def read(name, default):\n    raw = os.environ.get(name)\n    return default if raw is None else raw.lower() in {"1", "true", "yes", "on"}\nssl = read("EMAIL_USE_SSL", False)\nEMAIL_USE_TLS = read("EMAIL_USE_TLS", True) and not ssl\n';
  expect(misread(text, "EMAIL_USE_TLS")).toEqual([]);
});
