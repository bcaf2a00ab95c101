import { describe, expect, test } from "vitest";
import { isFalse, isTrue } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";

describe("a function that is called in a branch that is not taken changes settings through global", () => {
  test.each([
    ["itself", "import os\nDEBUG = True\ndef calm():\n    global DEBUG\n    DEBUG = False\nif os.environ.get('LIVE'):\n    calm()\n"],
    ["through another", "import os\nDEBUG = True\ndef calm():\n    global DEBUG\n    DEBUG = False\ndef prepare():\n    calm()\nif os.environ.get('LIVE'):\n    result = prepare()\n"],
    ["through one that calls itself", "import os\nDEBUG = True\ndef calm():\n    global DEBUG\n    DEBUG = False\n    if False:\n        calm()\nif os.environ.get('LIVE'):\n    calm()\n"],
  ])("%s", (_how, text) => {
    expect(Array.from(settingsOf({ "s.py": text }, "s").hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message)).toEqual(["DEBUG is on unless LIVE is set."]);
  });

  test("a name that is its own does not", () => {
    const text = "import os\nDEBUG = True\ndef calm():\n    DEBUG = False\n    return DEBUG\nif os.environ.get('LIVE'):\n    calm()\n";
    expect(Array.from(settingsOf({ "s.py": text }, "s").hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").certainty)).toEqual(["certain"]);
  });
});

test.each([
  "import os\nexec(compile(open(os.path.join(os.path.dirname(__file__), 'live.py')).read(), 'live.py', 'exec'))\n",
  "import os\nwith open(os.path.join(os.path.dirname(__file__), 'live.py'), 'rb') as f:\n    code = compile(f.read(), 'live.py', 'exec')\n    exec(code, globals(), locals())\n",
])("a file of the project that is compiled and run: %j", (text) => {
  expect(settingsOf({ "s.py": text, "live.py": "DEBUG = False\n" }, "s").holds("DEBUG", isFalse)).toBe(true);
});
