import { expect, test } from "vitest";
import { type Encoding, SourceFile } from "../../../src/core/source.ts";
import { pythonParser } from "../../../src/parse/python/parse.ts";

const parse = await pythonParser();

// Each was imported with CPython 3.8, 3.12 and 3.13.
test.each<readonly [string, string, Encoding, boolean]>([
  ["a latin-1 text", 'X = "\u00e9"\n', "latin-1", false],
  ["latin-1 that is declared", '# -*- coding: latin-1 -*-\nX = "\u00e9"\n', "latin-1", true],
  ["declared on the second line", '#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nX = "\u00e9"\n', "latin-1", true],
  ["declared after an empty line", '\n# coding: latin-1\nX = "\u00e9"\n', "latin-1", true],
  ["declared after code", 'X = 1\n# coding: latin-1\nY = "\u00e9"\n', "latin-1", false],
  ["declared too late", 'X = 1\n\n# coding: latin-1\nY = "\u00e9"\n', "latin-1", false],
  ["declared UTF-8", '# coding: utf-8\nX = "\u00e9"\n', "latin-1", false],
  ["latin-1 in a comment only", "# \u00e9\nX = 1\n", "latin-1", true],
  ["a byte order mark", '\ufeffX = "\u00e9"\n', "utf-8", true],
  ["a byte order mark and another coding", "\ufeff# coding: latin-1\nX = 1\n", "utf-8", false],
  ["UTF-16", '\ufeffX = "\u00e9"\n', "utf-16", false],
])("%s", (_what, text, encoding, isFine) => {
  expect(parse(new SourceFile("settings.py", text, encoding)).problems.length === 0).toBe(isFine);
});
