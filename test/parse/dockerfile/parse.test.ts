import { describe, expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { readExecForm } from "../../../src/parse/dockerfile/exec-form.ts";
import { parseDockerfile } from "../../../src/parse/dockerfile/parse.ts";
import { processorTime } from "../../processor-time.ts";

const parse = (text: string) => parseDockerfile(new SourceFile("Dockerfile", text), true);
const bodies = (text: string) => parse(text).instructions.map(({ keyword, body }) => `${keyword} ${body.text.replace(/\s+/g, " ")}`);

describe("instructions", () => {
  test("lines are joined, comments and blank lines inside are left out, places stay", () => {
    const { instructions, problems } = parse("# syntax=docker/dockerfile:1\nFROM python:3.13 AS web\n\nCMD gunicorn \\\n  # how many\n\n    --workers 3 \\  \r\n    bakery.wsgi\n");
    expect(problems).toEqual([]);
    expect(instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "CMD"]);
    const body = instructions[1]?.body;
    const start = body?.text.indexOf("bakery") ?? -1;
    expect(body?.text.replace(/\s+/g, " ")).toBe("gunicorn --workers 3 bakery.wsgi");
    expect(body && textOf(body.place(start, start + 11))).toBe("bakery.wsgi");
  });

  test.each([
    ["another escape", "# escape=`\nFROM x\nRUN a `\n  b\n", ["FROM x", "RUN a b"]],
    ["keywords in lower case, a byte order mark", "\uFEFFfrom x\nrun a\n", ["FROM x", "RUN a"]],
    ["a here-document is no instruction", "FROM x\nRUN <<EOF\nCMD no\nEOF\nCMD yes\n", ["FROM x", "RUN <<EOF", "CMD yes"]],
    ["two of them", "FROM x\nCOPY <<-A <<'B' /etc/\n\tone\n\tA\ntwo\nB\nUSER a\n", ["FROM x", "COPY <<-A <<'B' /etc/", "USER a"]],
    ["quoted marks are text", 'FROM x\nRUN echo "<<EOF"\nUSER a\n', ["FROM x", 'RUN echo "<<EOF"', "USER a"]],
  ])("%s", (_, text, expected) => expect(bodies(text)).toEqual(expected));

  test("flags are taken off", () => expect(parse("FROM x\nCOPY --from=build --chown=a:b /a /b\n").instructions[1]?.flags.map(({ value }) => value)).toEqual(["from=build", "chown=a:b"]));
});

describe("what docker build refuses", () => {
  test.each([
    ["a line that continues nothing", "FROM x\nRUN a\n  && b\n", "begins with no instruction"],
    ["no FROM", "RUN a\n", "no FROM"],
    ["a here-document without end", "FROM x\nRUN <<EOF\na\n", "never ended"],
    ["nothing behind a keyword", "FROM x\nUSER\n", "USER needs an argument"],
    ["NUL", "FROM x\0\n", "no text"],
  ])("%s", (_, text, message) => expect(parse(text).problems.map((problem) => problem.message).join()).toContain(message));

  test("another syntax may know more", () => expect(parse("# syntax=bakery/plus\nFROM x\nINCLUDE y\n").problems).toEqual([]));
});

test.each([
  ['["gunicorn", "-b", ":80"]', ["gunicorn", "-b", ":80"]],
  ["['gunicorn']", undefined],
  ['["a", 1]', undefined],
  ["[ -f x ] && y", undefined],
])("exec form: %s", (text, expected) => {
  const body = parse(`FROM x\nCMD ${text}\n`).instructions[1]?.body;
  expect(body && readExecForm(body)?.map(({ value }) => value)).toEqual(expected);
});

describe("hostile files end in time", () => {
  test.each([
    ["100,000 lines", "FROM x\n" + "ENV A=b\n".repeat(100_000)],
    ["one instruction of 100,000 lines", "FROM x\nRUN a \\\n" + "  && b \\\n".repeat(100_000)],
    ["100,000 stages", "FROM a AS a\n".repeat(100_000)],
    ["here-documents", "FROM x\nCOPY " + "<<A ".repeat(50_000) + "/x\n"],
    ["a long word of dollars", `FROM x\nENV A=${"${".repeat(100_000)}\n`],
    ["latin-1", "FROM x\nENV NAME=br\u00fbl\u00e9e\n"],
  ])("%s", { retry: 2 }, (_, text) => {
    const start = processorTime();
    parse(text);
    expect(processorTime() - start).toBeLessThan(4000);
  });
});
