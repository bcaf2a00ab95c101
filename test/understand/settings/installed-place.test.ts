import { describe, expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";
import { shown } from "./shown.ts";

const head = "import os\nHERE = os.path.dirname(os.path.abspath(__file__))\nBASE = os.path.dirname(HERE)\n";

const valueOf = (expression: string): unknown => {
  const value = settingsOf({ "manage.py": "", "bakery/__init__.py": "", "bakery/settings.py": `${head}X = ${expression}\n` }, "bakery.settings").value("X");
  return value.kind === "known" ? shown(value.value) : "?";
};

describe("where a project is installed is not known", () => {
  test.each([
    '"/srv/" in BASE',
    '"/srv/" not in HERE',
    'BASE.startswith("/home/")',
    'BASE.startswith(("/home/", "/srv/"))',
    '__file__.startswith("/srv")',
    'BASE == "/srv/bakery"',
    'HERE != "/srv/www/bakery"',
    'BASE in ("/srv/a", "/srv/b")',
    'BASE.endswith("live")',
    'BASE.find("/srv") >= 0',
    'BASE.count("/srv")',
    'BASE[:5] == "/home"',
    'BASE.split("/")[1] == "home"',
    '"project" in BASE',
    'os.path.dirname(BASE) == "/srv"',
  ])("%s", (expression) => {
    expect(valueOf(expression)).toBe("?");
  });
});

describe("what is below it is known", () => {
  test.each([
    ['"bakery" in HERE', true],
    ['HERE.endswith("/bakery")', true],
    ['HERE.endswith("library")', false],
    ['HERE == "/srv/www/library"', false],
    ['BASE.startswith("/")', true],
    ['BASE == "live"', false],
    ["HERE == os.path.join(BASE, 'bakery')", true],
    ["HERE == BASE", false],
    ["HERE.startswith(BASE)", true],
    ['HERE[-6:] == "bakery"', true],
    ['HERE[:-7] == BASE', true],
    ['HERE.split("/")[-1] == "bakery"', true],
  ])("%s", (expression, value) => {
    expect(valueOf(expression)).toBe(value);
  });
});
