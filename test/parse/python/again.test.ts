import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { type PythonModule, pythonParser } from "../../../src/parse/python/parse.ts";

const parse = await pythonParser();
const top = join(import.meta.dirname, "../../..");

/** How many edits each text gets: a slice here, more with DJANGO_PROD_LINT_KEYSTROKES=2000. */
const edits = Number(process.env["DJANGO_PROD_LINT_KEYSTROKES"] ?? 40);

/** What changes how the text around it is read. */
const snippets = [
  "\n", " ", "\t", "    ", "#", "\"", "'", "\"\"\"", "'''", "(", ")", "[", "]", "{", "}", "\\", "\\\n", ":", ",", "=", ".", ";", "x", "1", "é", "😀", "\r\n", "\f", "@", "*", "f'{", "}'", "b'", "match ", "case ", "print ", "exec ", "async ", "await ", "lambda ", "not ", "in ", "is ",
  "if x:\n    y = 1\n", "elif z:\n", "else:\n", "try:\n", "except ImportError:\n    pass\n", "\nfinally:\n    pass\n", "def f(a, *b, c=1, **d):\n    return a\n", "class A(B):\n    C = 1\n", "from .base import *\n", "import os, sys as s\n", "match x:\n    case [1, *rest]:\n        y = 2\n    case _:\n        pass\n",
  "with open('x') as f, g:\n    A = f.read()\n", "for a, b in c:\n    D[a] = b\nelse:\n    pass\n", "A: int = 1\n", "B += [x for x in y if z]\n", "print >>f, 'x'\n", "exec 'x' in y\n", "type X = int\n", "del A\n", "global A\n", "assert x, 'y'\n", "raise X from Y\n", "lambda: (yield)\n", "x if y else z\n", "a = b = c\n", "{{ name }}", "{% if x %}",
];

/** A generator of numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Python files of examples and fixtures, the largest first. */
function texts(count: number): readonly string[] {
  const found = ["examples", "fixtures/settings", "fixtures/reporting"].flatMap((folder) =>
    readdirSync(join(top, folder), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".py")).map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...new Set(found.map((path) => readFileSync(path, "utf8")))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}

/** All that a module says, its file left out. */
const said = ({ body, problems, template }: PythonModule): unknown => ({ body, template, problems: problems.map(({ at, message, help }) => [at.start, at.end, message, help]) });

test("a text that is parsed after an edit gives what it gives by itself", { timeout: 600_000 }, () => {
  const random = randomFrom(5);
  for (const start of texts(12)) {
    let text = start;
    for (let index = 0; index < edits; index++) {
      const before = text;
      const at = random(3) === 0 ? text.length : random(text.length + 1);
      const cut = random(3) === 0 ? random(40) : 0;
      text = text.slice(0, at) + (snippets[random(snippets.length)] ?? "") + text.slice(at + cut);
      const edited = said(parse(new SourceFile("settings.py", text)));
      expect(edited, `${JSON.stringify(before)} becomes ${JSON.stringify(text)}`).toEqual(said(parse(new SourceFile(`${index}.py`, text))));
      // A slip is undone sooner or later.
      if (random(2) === 0) text = random(3) === 0 ? start : before;
      parse(new SourceFile("settings.py", text));
    }
  }
});
