import { describe, expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { MappedText } from "../../../src/parse/command/mapped-text.ts";
import { readExec } from "../../../src/parse/systemd/exec.ts";
import { parseSystemd, valuesOf } from "../../../src/parse/systemd/parse.ts";
import type { Word } from "../../../src/parse/command/word.ts";
import { processorTime } from "../../processor-time.ts";

const read = (text: string) => parseSystemd(new SourceFile("shop.service", text), true);
const exec = (line: string) => {
  const file = new SourceFile("shop.service", line);
  return readExec(MappedText.of({ file, start: 0, end: line.length }));
};
const shown = (word: Word): string => word.parts.map((part) => (part.kind === "literal" ? part.text : part.kind === "variable" ? `<${part.quoted ? "" : "split "}${part.name}>` : "?")).join("");

test("sections, keys and values with their places", () => {
  const text = "\uFEFF[Unit]\r\nDescription = A shop \r\n# note\r\n[Service]\r\n  User=shop\r\nExecStart=/bin/gunicorn \\\r\n  ; a comment\r\n  --workers 3 \\\r\n\tshop.wsgi\r\n";
  const document = read(text);
  expect(document.problems).toEqual([]);
  expect(document.sections.map(({ at }) => textOf(at))).toEqual(["[Unit]", "[Service]"]);
  expect(document.entries.map(({ section, key, value }) => [section, key.value, value.text])).toEqual([
    ["Unit", "Description", "A shop"],
    ["Service", "User", "shop"],
    ["Service", "ExecStart", "/bin/gunicorn    --workers 3  \tshop.wsgi"],
  ]);
  expect(document.entries.map(({ value }) => textOf(value.at)).slice(0, 2)).toEqual(["A shop", "shop"]);
  const words = readExec(document.entries[2]?.value ?? MappedText.of({ file: document.file, start: 0, end: 0 })).flatMap((command) => command.words);
  expect(words.map(({ at }) => textOf(at))).toEqual(["/bin/gunicorn", "--workers", "3", "shop.wsgi"]);
});

test("an empty value takes back what was said", () => {
  const document = read("[Service]\nExecStart=/bin/a\nExecStart=\nExecStart=/bin/b\nExecStart=/bin/c\n");
  expect(valuesOf(document, "Service", "ExecStart").map(({ text }) => text)).toEqual(["/bin/b", "/bin/c"]);
});

test.each([
  ["[Service\nUser=a\n", ["[Service", "User=a"]],
  ["User=a\n[Service]\n", ["User=a"]],
  ["[Service]\nExecStart=/bin/a \\\n  b\n  --workers 3\n", ["--workers 3"]],
  ["[Service]\n=a\n", ["=a"]],
  ["[Service]\nEnvironment=A=b\n", []],
  ["# only a comment\n", []],
  ["[Service]\nExecStart=/bin/a \\", []],
  ["", []],
  ["[Service]\n\0", []],
])("%j: what systemd leaves out", (text, problems) => {
  expect(read(text).problems.map(({ at }) => textOf(at))).toEqual(problems);
});

describe("Exec lines", () => {
  test.each([
    ["/bin/gunicorn -b :80 shop.wsgi", [["/bin/gunicorn", "-b", ":80", "shop.wsgi"]]],
    [`/bin/a "b c" 'd e' f"g h"i`, [["/bin/a", "b c", "d e", "fg hi"]]],
    ['/bin/a "" x', [["/bin/a", "", "x"]]],
    ["/bin/a b\\ c \\x41 \\t", [["/bin/a", "b\\ c", "A", "\t"]]],
    ["/bin/a \\s", [["/bin/a", " "]]],
    ["-/bin/a b", [["/bin/a", "b"]]],
    ["+-/bin/a b", [["/bin/a", "b"]]],
    ["@/bin/a shop b", [["/bin/a", "b"]]],
    ["/bin/a ; /bin/b c", [["/bin/a"], ["/bin/b", "c"]]],
    ["/bin/a b;c", [["/bin/a", "b;c"]]],
    ['/bin/a ";" b', [["/bin/a", ";", "b"]]],
    ["/bin/a && b | c > d", [["/bin/a", "&&", "b", "|", "c", ">", "d"]]],
    ["/bin/a ${B} $C x$D \"$E\" $$F", [["/bin/a", "<B>", "<split C>", "x<split D>", "<E>", "$F"]]],
    [":/bin/a $C", [["/bin/a", "$C"]]],
    ["/bin/a %i %h/x 100%% 5%", [["/bin/a", "?", "?/x", "100%", "5%"]]],
    ["/bin/a {{b}} <%= c %> {{ d }}/e", [["/bin/a", "?", "?", "?/e"]]],
    ["", []],
  ])("%s", (line, expected) => {
    expect(exec(line).map(({ words }) => words.map(shown))).toEqual(expected);
  });

  test("long lines and thousands of words end", { retry: 2 }, () => {
    const started = processorTime();
    exec("a ".repeat(50_000));
    exec('"'.repeat(50_001));
    exec("\\".repeat(50_001));
    exec("%$".repeat(50_000));
    read("[Service]\nExecStart=a \\\n" + "b \\\n".repeat(30_000));
    expect(processorTime() - started).toBeLessThan(20_000);
  });
});
