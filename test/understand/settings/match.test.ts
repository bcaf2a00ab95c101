import { describe, expect, test } from "vitest";
import { isTrue } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";

const claims = (text: string): readonly string[] => Array.from(settingsOf({ "shop.py": text }, "shop").hits("DEBUG", isTrue), (hit) => hit.claim("DEBUG is on.").message);

// That each pattern fits what it fits in Python is compared with the real one (test/oracle/projects/match-patterns).
describe("a match statement decides as a chain of if does", () => {
  test("a variable that decided is named", () => {
    expect(claims('import os\nmatch os.environ.get("SITE"):\n    case "live":\n        DEBUG = False\n    case _:\n        DEBUG = True\n')).toEqual(['DEBUG is on unless SITE is "live".']);
  });

  test("a case that is not taken might be", () => {
    expect(claims('import os\nDEBUG = True\nmatch os.environ.get("SITE"):\n    case "live":\n        DEBUG = False\n')).toEqual(['DEBUG is on unless SITE is "live".']);
  });

  test("what is not known leaves unknown what the cases leave different", () => {
    const settings = settingsOf({ "shop.py": 'import socket\nA = B = 0\nmatch socket.gethostname():\n    case "oven":\n        A = 1\n    case _:\n        A = 2\n' }, "shop");
    expect(settings.value("A")).toMatchObject({ kind: "unknown" });
    expect(settings.value("B")).toMatchObject({ kind: "known" });
  });
});
