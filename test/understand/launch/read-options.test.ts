import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CommandServer } from "../../../src/core/launch/launch.ts";
import { SourceFile, span, textOf } from "../../../src/core/source.ts";
import { known, literalArgument, type Argument } from "../../../src/understand/launch/argument.ts";
import { readOptions } from "../../../src/understand/launch/read-options.ts";
import { serverOptions } from "../../../src/understand/launch/servers.ts";

/** Words of a line that are joined by single blanks. */
function argumentsOf(words: readonly string[]): readonly Argument[] {
  const file = new SourceFile("line", words.join(" "));
  let at = 0;
  return words.map((word) => {
    const argument = literalArgument(word, span(file, at, at + word.length));
    at += word.length + 1;
    return argument;
  });
}

const read = (server: CommandServer, ...words: readonly string[]) => readOptions(argumentsOf(words), serverOptions[server]);
const shown = (server: CommandServer, ...words: readonly string[]) => read(server, ...words).options.map(({ name, value }) => (value ? `${name}=${value.value}` : name));

interface Oracle {
  readonly cases: readonly { readonly line: readonly string[]; readonly options: readonly (readonly [string, string | null])[]; readonly args: readonly string[] }[];
}
const oracle = JSON.parse(readFileSync(join(import.meta.dirname, "gunicorn-command-lines.json"), "utf8")) as Oracle;

test("command lines as gunicorn's own parser reads them", () => {
  expect(oracle.cases.length).toBe(400);
  for (const { line, options, args } of oracle.cases) {
    const found = read("gunicorn", ...line);
    expect(found.options.map(({ name, value }) => [name, value?.value ?? null]), line.join(" ")).toEqual(options);
    expect(found.positionals.map(known), line.join(" ")).toEqual(args);
    expect(found.complete).toBe(true);
  }
});

test("every option of the tables is found by each of its spellings", () => {
  for (const options of Object.values(serverOptions)) {
    expect(options.spellings.size).toBeGreaterThan(10);
    for (const [spelling, option] of options.spellings) expect(options.find(spelling)).toBe(option);
  }
});

describe("the programs differ", () => {
  test.each([
    ["gunicorn", ["-w", "3", "-p", "x.pid"], ["workers=3", "pid=x.pid"]],
    ["daphne", ["-p", "8001", "-u", "/run/x.sock"], ["port=8001", "unix-socket=/run/x.sock"]],
    ["uwsgi", ["-s", ":3031", "-w", "shop.wsgi", "-p", "4", "-M"], ["socket=:3031", "module=shop.wsgi", "processes=4", "master"]],
    ["uvicorn", ["--port=80", "--reload"], ["port=80", "reload"]],
    ["waitress", ["--listen=*:80", "--no-ipv6"], ["listen=*:80", "no-ipv6"]],
    ["runserver", ["--settings", "shop.dev", "--noreload"], ["settings=shop.dev", "noreload"]],
  ] as const)("%s %j", (server, words, expected) => {
    expect(shown(server, ...words)).toEqual(expected);
  });

  test("click takes no abbreviations", () => {
    expect(read("gunicorn", "--time", "30").complete).toBe(true);
    expect(shown("gunicorn", "--time", "30")).toEqual(["timeout=30"]);
    expect(read("uvicorn", "--por", "80").complete).toBe(false);
  });

  test("an abbreviation of two options is none", () => expect(read("gunicorn", "--log", "x").complete).toBe(false));
});

test("spans: the option with its value, and the value alone", () => {
  const [glued, apart, short] = read("gunicorn", "--bind=:80", "--user", "root", "-w3").options;
  expect([glued, apart, short].map((option) => option && textOf(option.at))).toEqual(["--bind=:80", "--user root", "-w3"]);
  expect([glued, apart, short].map((option) => option?.value && textOf(option.value.at))).toEqual([":80", "root", "3"]);
});

test("what is not known stays unknown", () => {
  const file = new SourceFile("x", "--bind=$A $B -w $C shop.wsgi");
  const unknown = (start: number, end: number, spread: boolean): Argument => ({ pieces: [{ text: undefined, at: span(file, start, end) }], at: span(file, start, end), spread });
  const bind: Argument = { pieces: [{ text: "--bind=", at: span(file, 0, 7) }, { text: undefined, at: span(file, 7, 9) }], at: span(file, 0, 9), spread: false };
  const line = readOptions([bind, unknown(10, 12, true), literalArgument("-w", span(file, 13, 15)), unknown(16, 18, true), literalArgument("shop.wsgi", span(file, 19, 28))], serverOptions.gunicorn);
  expect(line.options.map(({ name, value }) => [name, value])).toEqual([["bind", undefined], ["workers", undefined]]);
  expect(line.positionals.map(known)).toEqual(["shop.wsgi"]);
  expect(line.complete).toBe(false);
});
