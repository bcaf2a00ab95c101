import { describe, expect, test } from "vitest";
import { settingsReading } from "./settings-of.ts";
import { processorTime } from "../../processor-time.ts";

/** Each takes less than two seconds alone; machines are busy. Python itself would take for ever, or all memory. */
const patience = 15_000;

const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_none, index) => line(index)).join("");

/** Aliases of aliases: nine at each of the levels. Python shares the lists, a copy would be endless. */
const laughs = `a0: &a0 [x, x]\n${many(30, (index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(", ")}]\n`)}`;
const merges = `m0: &m0 {k0: 1}\n${many(200, (index) => `m${index + 1}: &m${index + 1}\n  <<: [*m${index}, *m${index}]\n  k${index + 1}: 1\n`)}`;

const yaml = 'import os, yaml\nX = yaml.safe_load(open(os.path.join(os.path.dirname(__file__), "c")))\nY = [X, str(X), len(X)]\n';
const toml = 'import os, tomllib\nX = tomllib.load(open(os.path.join(os.path.dirname(__file__), "c"), "rb"))\n';
const ini = 'import os, configparser\nc = configparser.ConfigParser()\nc.read(os.path.join(os.path.dirname(__file__), "c"))\nX = c["a"]["k40"]\n';
const json = 'import os, json\nX = json.load(open(os.path.join(os.path.dirname(__file__), "c")))\n';

describe("what would take all time or memory is given up in time", { timeout: 60_000 }, () => {
  test.each<readonly [what: string, text: string, data?: string]>([
    ["a comprehension of comprehensions", "X = [[[[0 for a in range(99)] for b in range(99)] for c in range(99)] for d in range(99)]\n"],
    ["a comprehension that filters all", "X = [a for a in range(9999) for b in range(9999) if a == b == -1]\n"],
    ["Fibonacci", "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nX = f(35)\n"],
    ["Ackermann", "def a(m, n):\n    return n + 1 if m == 0 else a(m - 1, 1) if n == 0 else a(m - 1, a(m, n - 1))\nX = a(3, 9)\n"],
    ["a lambda that calls itself", "X = (lambda f: f(f))(lambda f: f(f) + f(f))\n"],
    ["powers", "X = (10**300)**(10**300)\nY = pow(9, 9**9)\n"],
    ["shifts", "X = 1 << 10**12\nY = 1 << -1 if False else 2 >> 10**9\n"],
    ["a format of a billion", 'X = "%1000000000d" % 1\n'],
    ["a format with a star", 'X = "%*d" % (10**9, 1)\n'],
    ["braces of a billion", 'X = "{:>1000000000}".format("a")\n'],
    ["braces in braces", 'X = "{:{}}".format("a", 10**9)\n'],
    ["format()", 'X = format("a", "1000000000")\n'],
    ["an f-string of a billion", 'X = f"{1:>1000000000}"\n'],
    ["f-strings in f-strings", `X = ${"f'{".repeat(60)}1${"}'".repeat(60)}\n`],
    ["formats of formats", `A = "{0}{0}"\n${"A = A.format(A)\n".repeat(60)}X = A\n`],
    ["percents of percents", `A = "%(a)s%(a)s"\n${'A = A % {"a": A}\n'.repeat(60)}X = A\n`],
    ["templates of many fields", `X = "${"{0}".repeat(20_000)}".format("a" * 60000)\n`],
    ["zfill", 'X = "1".zfill(10**9)\n'],
    ["ljust, rjust and center", 'X = ["1".ljust(10**9), "1".rjust(10**9), "1".center(10**9)]\n'],
    ["expandtabs", 'X = "\\t\\t".expandtabs(10**9)\n'],
    ["bytes of a billion", 'X = [bytes(10**9), b"a" * 10**9, bytearray(10**9)]\n'],
    ["a join of many", 'X = ("a" * 60000).join(["b"] * 9999)\n'],
    ["a replacement by much", 'X = ("a" * 60000).replace("a", "b" * 60000)\n'],
    ["a replacement of nothing", 'X = ("a" * 60000).replace("", "b" * 60000)\n'],
    ["translate", 'X = ("a" * 60000).translate(str.maketrans({"a": "b" * 60000}))\n'],
    ["a hostile pattern", 'import re\nX = re.match(r"(a+)+$", "a" * 60000 + "b")\nY = re.sub(r"(a|a)*c", "", "a" * 60000)\nZ = re.compile(r"(.*)*x").search("a" * 60000)\n'],
    ["sorted of much", "X = sorted(list(range(9999)) * 9999)\n"],
    ["sorted again and again", `A = list(range(9999))\n${"A = sorted(A)\n".repeat(500)}X = A\n`],
    ["sum, min and max of much", "X = [sum(range(10**9)), min(range(10**9)), max(range(10**9))]\n"],
    ["ranges of ranges", "X = [list(range(9999)) for a in range(9999)]\n"],
    ["zip, map, filter and enumerate of much", "A = range(9999)\nX = [list(zip(A, A)), list(map(str, A)), list(filter(None, A)), list(enumerate(A))] * 5000\n"],
    ["a loop over a list that grows", "X = [1]\nfor a in X:\n    X.append(a)\n"],
    ["a loop over a dict that grows", "X = {1: 1}\nfor a in list(X) * 9999:\n    X.update({str(len(X)): dict(X)})\n"],
    ["lists that double in place", `X = [1]\n${"X += X\n".repeat(60)}`],
    ["lists that extend themselves", `X = [1]\n${"X.extend(X)\n".repeat(60)}`],
    ["tuples that double", `X = (1,)\n${"X = X + X\n".repeat(60)}`],
    ["lists multiplied", `X = [0]\n${"X = X * 10\n".repeat(30)}`],
    ["dicts that double", `X = {0: 0}\n${many(40, (index) => `X = {**X, **{(${index}, k): v for k, v in X.items()}}\n`)}`],
    ["dicts of dicts, shared and compared", `A = {}\nB = {}\n${"A = {1: A, 2: A}\nB = {1: B, 2: B}\n".repeat(60)}X = A == B\n`],
    ["lists within lists, shared and compared", `A = []\nB = []\n${"A = [A, A]\nB = [B, B]\n".repeat(60)}X = [A == B, A in [B], A < B, sorted([A, B])]\n`],
    ["sets of many", "X = {a for a in range(9999)} | {a for a in range(9999, 19998)}\nfor a in range(9999):\n    X.add(a)\n"],
    ["a product", "import itertools\nX = list(itertools.product(range(99), repeat=9))\n"],
    ["deep copies of shared lists", `import copy\nA = [1]\n${"A = [A, A]\n".repeat(60)}X = copy.deepcopy(A)\n`],
    ["operators without end", `X = ${"1 + ".repeat(30_000)}1\n`],
    ["negations without end", `X = ${"not ".repeat(30_000)}1\n`],
    ["attributes without end", `X = a${".b".repeat(30_000)}\n`],
    ["calls without end", `X = a${"()".repeat(30_000)}\n`],
    ["lists without end", `X = ${"[".repeat(30_000)}${"]".repeat(30_000)}\n`],
    ["conditions without end", `X = ${"1 if a else ".repeat(20_000)}2\n`],
    ["blocks without end", `${many(90, (index) => `${" ".repeat(index)}if True:\n`)}${" ".repeat(90)}X = 1\n`],
    ["10,000 branches on variables", `import os\n${many(10_000, (index) => `if os.environ.get("V${index}"):\n    X = ${index}\n`)}`],
    ["10,000 branches on one variable", `import os\nX = 0\n${many(10_000, (index) => `if os.environ.get("V") == "${index}":\n    X = ${index}\n`)}`],
    ["YAML's aliases of aliases", yaml, laughs],
    ["YAML's merges of merges", yaml, merges],
    ["YAML without end", yaml, "[".repeat(100_000)],
    ["YAML that is indented without end", yaml, many(2_000, (index) => `${" ".repeat(index)}a:\n`)],
    ["YAML of many keys", yaml, many(15_000, (index) => `k${index}: ${index}\n`)],
    ["YAML of blanks and marks", yaml, `${"- ".repeat(50_000)}a\n`],
    ["YAML of questions", yaml, `${"? ".repeat(50_000)}a\n`],
    ["TOML without end", toml, `a = ${"[".repeat(100_000)}`],
    ["TOML of tables in tables", toml, `[${"a.".repeat(20_000)}a]\nx = 1\n`],
    ["TOML of many keys", toml, many(15_000, (index) => `k${index} = ${index}\n`)],
    ["JSON without end", json, "[".repeat(100_000)],
    ["INI that interpolates itself", ini, `[a]\nk0 = ${"a".repeat(1000)}\n${many(40, (index) => `k${index + 1} = %(k${index})s%(k${index})s\n`)}`],
    ["INI in a circle", ini, "[a]\nk40 = %(k40)s\n"],
  ])("%s", { retry: 2 }, async (_what, text = "", data) => {
    const started = processorTime();
    const before = process.memoryUsage().heapUsed;
    const files: Record<string, string> = data === undefined ? { "s.py": text } : { "s.py": text, c: data };
    const settings = await settingsReading(files, "s");
    for (const name of ["X", "Y", "Z"]) settings.value(name);
    expect(processorTime() - started).toBeLessThan(patience);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(600 << 20);
  });

  test("modules that import each other, a hundred of them", { retry: 2 }, async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_none, index) => [`m${index}.py`, `${many(100, (other) => `from m${other} import *\n`)}X = ${index}\n`]));
    const started = processorTime();
    expect((await settingsReading(files, "m0")).value("X").kind).not.toBe("");
    expect(processorTime() - started).toBeLessThan(patience);
  });
});
