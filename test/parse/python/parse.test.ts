import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import type { Expression, Statement } from "../../../src/parse/python/ast.ts";
import { pythonParser } from "../../../src/parse/python/parse.ts";
import { processorTime } from "../../processor-time.ts";

const parser = await pythonParser();
const parse = (text: string) => parser(new SourceFile("settings.py", text));

/** The one value that a text assigns. */
function valueOf(text: string): Expression {
  const [statement] = parse(text).body;
  if (statement?.kind !== "assign") throw new Error(`${text} assigns nothing`);
  return statement.value;
}

const covered = (text: string, node: { readonly start: number; readonly end: number } | undefined): string => (node ? text.slice(node.start, node.end) : "");

describe("spans", () => {
  const text = 'import os\n\nDEBUG = os.environ.get("é", [1,\n  2])  # note\nif DEBUG:\n    NAME = "x"\nelif 1: pass\n';
  const { body } = parse(text);

  test("of statements are exact, comments and ends of lines left out", () => {
    expect(body.map((statement) => covered(text, statement))).toEqual(["import os", 'DEBUG = os.environ.get("é", [1,\n  2])', 'if DEBUG:\n    NAME = "x"\nelif 1: pass']);
  });

  test("of expressions are exact", () => {
    const [, assign] = body;
    const call = assign?.kind === "assign" && assign.value.kind === "call" ? assign.value : undefined;
    expect(covered(text, call?.callee)).toBe("os.environ.get");
    expect(call?.args.map(({ value }) => covered(text, value))).toEqual(['"é"', "[1,\n  2]"]);
  });

  test.each([
    ["CR LF", "A = 1\r\nB = 2\r\n"],
    ["a byte order mark", "\ufeffA = 1\nB = 2\n"],
    ["characters beyond the basic plane", "# 😀\nA = 1\nB = 2\n"],
    ["form feeds", "A = 1\n\fB = 2\n"],
  ])("count %s as offsets of the file", (_what, source) => {
    const module = parse(source);
    expect(module.problems).toEqual([]);
    expect(module.body.map((statement) => covered(source, statement))).toEqual(["A = 1", "B = 2"]);
  });
});

describe("strings", () => {
  test.each([
    [String.raw`X = "\n\t\\\"\'\a\x41\101\u00e9\U0001F600"`, "\n\t\\\"'\u0007AA\u00e9😀"],
    [String.raw`X = r"\n\d"`, String.raw`\n\d`],
    [String.raw`X = "\d\ "`, String.raw`\d\ `],
    ['X = """a\r\nb"""', "a\nb"],
    ['X = "a" \'b\' """c"""', "abc"],
    ['X = ("a"\n     "b")', "ab"],
    ['X = "a\\\nb"', "ab"],
    ['X = u"é"', "é"],
    [String.raw`X = "\0"`, "\0"],
  ])("%j is decoded", (text, value) => {
    expect(valueOf(text)).toMatchObject({ kind: "string", value, bytes: false });
  });

  test("bytes know no \\u", () => {
    expect(valueOf(String.raw`X = b"\u00e9\x41"`)).toMatchObject({ kind: "string", bytes: true, value: String.raw`\u00e9A` });
  });

  test.each([String.raw`X = "a \N{BULLET}"`, String.raw`X = "\\\N{BULLET}"`])("a character by its name is not known: %j", (text) => {
    expect(valueOf(text).kind).toBe("unsupported");
  });

  test.each([String.raw`X = r"\N{BULLET}"`, String.raw`X = "\\N{BULLET}"`])("what only looks like a name is a text: %j", (text) => {
    expect(valueOf(text)).toMatchObject({ kind: "string", value: String.raw`\N{BULLET}` });
  });

  test("f-strings keep their texts and expressions", () => {
    expect(valueOf('X = f"a{b!r}{{c}}{d:>3}"')).toMatchObject({
      kind: "fstring",
      parts: ["a", { value: { kind: "name", id: "b" }, conversion: "!r", specification: undefined, computed: false }, "{c}", { value: { kind: "name", id: "d" }, specification: ">3" }],
    });
  });
});

describe("numbers", () => {
  test.each([
    ["0x1F", 31, false],
    ["0o17", 15, false],
    ["1_000", 1000, false],
    ["1.5e3", 1500, true],
    ["017", 15, false],
  ])("%s", (text, value, float) => {
    expect(valueOf(`X = ${text}`)).toMatchObject({ kind: "number", value, float });
  });

  test.each(["3j", "99999999999999999999"])("%s is not known", (text) => {
    expect(valueOf(`X = ${text}`).kind).toBe("unsupported");
  });
});

describe("what is wrong", () => {
  test("is a problem where it stands, and the rest is still read", () => {
    const text = 'DEBUG = False\nALLOWED_HOSTS = ["a", "b"\nNAME = "x"\n';
    const { problems } = parse(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.message).toMatch(/^Python can't import this module: .*\.$/);
    expect(problems[0]?.at.start).toBeGreaterThanOrEqual(14);
  });

  test("is no problem in a template", () => {
    expect(parse("DEBUG = {{ cookiecutter.debug }}\n{% if x %}\nA = 1\n{% endif %}\n")).toMatchObject({ problems: [], template: true });
  });

  test("NUL bytes make one problem that says so", () => {
    const { problems, body } = parse("A = 1\n\0");
    expect(body).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(["Python can't import this file: it holds NUL bytes, so it is no Python source."]);
  });

  test("a file of 5 MB is refused at once", { retry: 2 }, () => {
    const started = processorTime();
    expect(parse("A = 1\n".repeat(900_000)).problems[0]?.message).toContain("larger than 1 MiB");
    expect(processorTime() - started).toBeLessThan(500);
  });

  test("nothing is nothing", () => {
    expect(parse("")).toMatchObject({ body: [], problems: [] });
  });
});

describe("depth", () => {
  test.each([
    ["parentheses", `A = ${"(".repeat(100_000)}1${")".repeat(100_000)}\n`],
    ["open parentheses", `A = ${"(".repeat(100_000)}`],
    ["lists", `A = ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`],
    ["operators", `A = ${"not ".repeat(100_000)}1\n`],
    ["sums", `A = ${"1+".repeat(100_000)}1\n`],
    ["attributes", `A = a${".b".repeat(100_000)}\n`],
    ["calls", `A = a${"()".repeat(100_000)}\n`],
  ])("%s without end do not break it", { timeout: 60_000 }, (_what, text) => {
    expect(parse(`${text}\nB = 1\n`).body.length).toBeGreaterThanOrEqual(0);
  });

  const blocks = (depth: number): string => `${Array.from({ length: depth }, (_none, level) => `${" ".repeat(level)}if 1:\n`).join("")}${" ".repeat(depth)}pass\n`;

  test("blocks are read as deeply as Python allows (100 levels)", () => {
    let count = 0;
    for (let at: readonly Statement[] = parse(blocks(99)).body; at[0]?.kind === "if"; at = at[0].then) count += 1;
    expect(count).toBe(99);
  });

  test("blocks that are deeper make a problem or a tree, no crash", { timeout: 60_000 }, () => {
    const module = parse(blocks(1_300));
    expect(module.problems.length + module.body.length).toBeGreaterThan(0);
  });

  test("a chain of thousands of elif is one statement", () => {
    const text = `if a == 0: pass\n${Array.from({ length: 5_000 }, (_none, index) => `elif a == ${index}: pass\n`).join("")}`;
    expect(parse(text).body).toHaveLength(1);
  });
});
