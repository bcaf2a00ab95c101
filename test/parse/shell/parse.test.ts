import { beforeAll, describe, expect, test } from "vitest";
import { SourceFile, span, textOf } from "../../../src/core/source.ts";
import { literalText, type Word } from "../../../src/parse/command/word.ts";
import { parseShellFile } from "../../../src/parse/shell/document.ts";
import { loadShellParser, parseShell } from "../../../src/parse/shell/parse.ts";
import type { ShellText } from "../../../src/parse/shell/shell-text.ts";
import type { Script } from "../../../src/parse/shell/script.ts";
import { processorTime } from "../../processor-time.ts";

let parse: (text: ShellText) => Script;
beforeAll(async () => {
  parse = await loadShellParser();
});

const read = (text: string): Script => {
  const file = new SourceFile("start.sh", text);
  return parse({ text, place: (start, end) => span(file, start, end) });
};

/** `literal`, `$NAME` or `?`, for comparing. */
const shown = (word: Word): string => word.parts.map((part) => (part.kind === "literal" ? part.text : part.kind === "variable" ? `$${part.name}${part.fallback ? part.fallback.operator + shown(part.fallback.word) : ""}` : "?")).join("");
const commands = (text: string): string[] => read(text).steps.map(({ words }) => words.map(shown).join(" "));

test("a script of the old kind, redirections between the arguments", () => {
  const text = `#!/bin/bash
set -e
LOGFILE=/var/log/creperie.log
LOGDIR=$(dirname $LOGFILE)
WORKERS=3 # to be tuned
cd /srv/creperie
# source ../bin/activate
test -d $LOGDIR || mkdir -p $LOGDIR
exec gunicorn_django -w $WORKERS \\
  --log-file=$LOGFILE 2>>$LOGFILE -b 127.0.0.1:8000
`;
  const script = read(text);
  expect(script.problems).toEqual([]);
  expect(script.steps.map(({ words }) => words.map(shown).join(" "))).toEqual([
    "set -e",
    "",
    "",
    "",
    "cd /srv/creperie",
    "test -d $LOGDIR",
    "mkdir -p $LOGDIR",
    "exec gunicorn_django -w $WORKERS --log-file=$LOGFILE -b 127.0.0.1:8000",
  ]);
  expect(script.steps.flatMap(({ assignments }) => assignments.map(({ name, value, at }) => [name, value && shown(value), textOf(at)]))).toEqual([
    ["LOGFILE", "/var/log/creperie.log", "LOGFILE=/var/log/creperie.log"],
    ["LOGDIR", "?", "LOGDIR=$(dirname $LOGFILE)"],
    ["WORKERS", "3", "WORKERS=3"],
  ]);
  const last = script.steps.at(-1);
  expect(last && textOf(last.at)).toBe(text.slice(text.indexOf("exec"), -1));
  expect(last?.words.map(({ at }) => textOf(at)).slice(-2)).toEqual(["-b", "127.0.0.1:8000"]);
});

describe("words", () => {
  test.each([
    [`echo 'a $B' "c $D" e\\ f`, "echo a $B c $D e f"],
    ["echo ${A:-b} ${C-d} ${E:=f} ${G:?h} ${I:+j}", "echo $A:-b $C-d $E:=f $G:?h $I:+j"],
    ['echo "${A:-$B}"', "echo $A:-$B"],
    ["echo ${A#x} ${#A} ${!A} ${A[0]} ${A/x/y} $((1+1)) `date` $(date)", "echo ? ? ? ? ? ? ? ?"],
    ["echo $1 $@ $?", "echo $1 $@ $?"],
    ["echo $(command -v uwsgi) `which gunicorn`", "echo uwsgi gunicorn"],
    ["echo --forwarded-allow-ips=* {a,b}", "echo --forwarded-allow-ips=* ?"],
    ["echo {{ port }} x{{port}}", "echo ? port }} ?"],
    ["export A=b C='d e'", "export A=b C=d e"],
    ['echo ""', "echo "],
    ["echo $'a\\tb'", "echo a\tb"],
    ["A=(1 2) echo x", "echo x"],
  ])("%s", (text, expected) => {
    expect(commands(text)).toEqual([expected]);
  });

  test("the place of quoted text leaves the quotes out", () => {
    const [, single, double] = read("echo 'a b' \"c d\"").steps[0]?.words ?? [];
    expect([single, double].map((word) => word?.parts.map(({ at }) => textOf(at)))).toEqual([["a b"], ["c d"]]);
    expect([single, double].map((word) => word && literalText(word))).toEqual(["a b", "c d"]);
  });
});

describe("what decides whether a command runs", () => {
  const branches = (text: string) => read(text).steps.map(({ words, branches: around }) => [words.map(shown).join(" "), ...around.map(({ kind, condition, negated, arm }) => `${kind}${negated ? "!" : ""} ${arm}: ${condition}`)]);

  test.each([
    ["if a; then b; elif c; then d; else e; fi", [["a"], ["b", "if 0: a"], ["c"], ["d", "if 1: c"], ["e", "if! 2: a; then b; elif c"]]],
    ["case $1 in x|y) a;; *) b;; esac", [["a", "case 0: x|y"], ["b", "case 1: *"]]],
    ["for i in 1 2; do a; done", [["a", "loop 0: i"]]],
    ["while a; do b; done", [["a", "loop 0: a"], ["b", "loop 0: a"]]],
    ["a && b || c", [["a"], ["b"], ["c", "or! 1: b"]]],
    ["[ x ] && b", [["[ x ]"], ["b", "if 0: [ x ]"]]],
    ["[ x ] || b", [["[ x ]"], ["b", "if! 1: [ x ]"]]],
    ["[[ x ]] && b", [["b", "if 0: [[ x ]]"]]],
  ])("%s", (text, expected) => {
    expect(branches(text)).toEqual(expected);
  });

  test("functions, subshells, background", () => {
    const { steps, functions } = read("start() { a; }\nfunction stop { b; }\n(c) & d | e\n");
    expect(functions.map(({ value, at }) => [value, textOf(at)])).toEqual([["start", "start"], ["stop", "stop"]]);
    expect(steps.map(({ words, inFunction, subshells, background }) => [words.map(shown).join(" "), inFunction, subshells.length, background])).toEqual([
      ["a", "start", 0, false],
      ["b", "stop", 0, false],
      ["c", undefined, 1, true],
      ["d", undefined, 1, false],
      ["e", undefined, 1, false],
    ]);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["if a; then b", 1],
    ["echo 'x", 1],
    ["a )", 1],
    ["a; }", 1],
    ["for i in 1; do a", 1],
    ["if a; then b; fi", 0],
    ["cat <<END\nno end in sight", 0],
  ])("%j", (text, count) => {
    expect(read(text).problems).toHaveLength(count);
  });

  test.each([
    ["#!/usr/bin/fish\nif test; end", 0],
    ["#!/usr/bin/env zsh\nfor x (a b) echo $x", 0],
    ["#!/bin/sh\nif x", 1],
    ["#!/usr/bin/env bash\r\nif x", 1],
    ["\uFEFF#!/bin/bash -e\nif x", 1],
  ])("another shell's script is not judged: %j", async (text, count) => {
    expect((await parseShellFile(new SourceFile("x.sh", text), true)).problems).toHaveLength(count);
  });

  test("CR LF: the words are what they look like", () => {
    expect(commands('cd /srv\r\nif [ "$1" = dev ]; then\r\n  a \\\r\n    b\r\nfi\r\n')).toEqual(["cd /srv", "[ $1 = dev ]", "a b"]);
  });
});

describe("bad input", () => {
  test("binary data and empty files have no commands", () => {
    expect(commands("")).toEqual([]);
    expect(commands("\0\u0001gunicorn")).toEqual([]);
  });

  test("deep nesting and long lines end", { timeout: 60_000, retry: 2 }, () => {
    const started = processorTime();
    for (const text of ["(".repeat(20_000), "$(".repeat(20_000), "{ ".repeat(20_000), "if a; then ".repeat(5_000), `a ${"'x' ".repeat(20_000)}`, '"$(('.repeat(10_000), "a && ".repeat(10_000), "${A:-".repeat(10_000)]) read(text);
    expect(read("f() ".repeat(10_000)).problems).toMatchObject([{ message: "The script cannot be read: it is nested too deeply." }]);
    expect(processorTime() - started).toBeLessThan(60_000);
  });

  test.each([
    ["an exception of its own", new TypeError("Cannot read properties of undefined (reading 'parts')")],
    ["another limit", new RangeError("Invalid string length")],
  ])("%s is no nesting, and no crash", (_, thrown) => {
    const file = new SourceFile("start.sh", "gunicorn bakery.wsgi\n");
    const fail = (): never => {
      throw thrown;
    };
    const { steps, problems } = parseShell(fail, { text: file.text, place: (start, end) => span(file, start, end) });
    expect(steps).toEqual([]);
    expect(problems).toEqual([{ at: span(file, 0, 1), message: "The script cannot be read: it brings out a mistake of django-prod-lint's own." }]);
  });

  test("random pieces of shell never crash it, and spans stay inside the file", () => {
    const pieces = ["if", " then ", "\n", ";", "fi", "'", '"', "`", "$(", ")", "${A:-", "}", "gunicorn ", "-b", "=", "&&", "||", "|", "<<E\n", "E\n", "case x in", "esac", "\\", "\r\n", "{", "[[ ", " ]]", "((", "\u00e9", "# ", "A=b "];
    let seed = 20261122;
    const dice = (sides: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % sides;
    };
    let steps = 0;
    for (let round = 0; round < 800; round++) {
      const text = Array.from({ length: 1 + dice(25) }, () => pieces[dice(pieces.length)] ?? "").join("");
      for (const { at, words } of read(text).steps) {
        steps++;
        for (const place of [at, ...words.map((word) => word.at), ...words.flatMap(({ parts }) => parts.map((part) => part.at))]) {
          expect(place.start >= 0 && place.start <= place.end && place.end <= text.length, JSON.stringify(text)).toBe(true);
        }
      }
    }
    expect(steps).toBeGreaterThan(400);
  });
});
