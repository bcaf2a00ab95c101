import { describe, expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const value = (text: string, name: string, environment: Readonly<Record<string, string>> = {}) => settingsOf({ "s.py": text }, "s", environment).value(name);

describe("what settings write", () => {
  test("into a class or an instance replaces what was there", () => {
    expect(value("class Bakery:\n    open = True\nBakery.open = False\nDEBUG = Bakery.open\n", "DEBUG")).toMatchObject({ kind: "known", value: { type: "bool", value: false } });
  });

  test("into os.environ wins over what the launcher set", () => {
    const text = "import os\nos.environ['OVEN'] = 'cold'\nNAME = os.environ['OVEN']\n";
    expect(value(text, "NAME", { OVEN: "hot" })).toMatchObject({ value: { type: "str", value: "cold" } });
  });

  test("a text that is no variable's name is never shown as one", () => {
    const text = "import os\nDEBUG = os.environ.get('postgres://baker:flour@db/x', True)\n";
    const [hit] = settingsOf({ "s.py": text }, "s").hits("DEBUG", () => true);
    expect(hit?.claim("Debug is on.").certainty).toBe("certain");
    expect(JSON.stringify(hit?.claim("Debug is on.").message)).not.toContain("flour");
  });
});
