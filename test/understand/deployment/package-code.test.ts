import { expect, test } from "vitest";
import { codeLines } from "../../../src/understand/deployment/package-code.ts";

test.each<[string, readonly string[]]>([
  ["", []],
  ['"""Settings of the bakery."""\n', []],
  ["\ufeff# -*- coding: utf-8 -*-\r\n\r\n  \r\n'''Settings\r\nof the bakery.'''\r\nfrom .base import *\r\n", ["from .base import *"]],
  ['# "one"\n# two\nr"raw" ; import os\npass\n', ["import os"]],
  ['"not closed\nimport os\n', ['"not closed', "import os"]],
  ['A = """x"""\n', ['A = """x"""']],
])("what a package's module does: %j", (text, lines) => {
  expect(codeLines(text)).toEqual(lines);
});

test("many comments are read in time", () => {
  expect(codeLines("#\t\r\n".repeat(200_000))).toEqual([]);
});
