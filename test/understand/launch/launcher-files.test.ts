import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { supervisorDialect } from "../../../src/parse/ini/dialect.ts";
import { parseIniFile } from "../../../src/parse/ini/parse.ts";
import { pythonParser, type PythonParser } from "../../../src/parse/python/parse.ts";
import { parseUwsgi } from "../../../src/parse/uwsgi/parse.ts";
import { readGunicornConfiguration } from "../../../src/understand/launch/gunicorn-configuration.ts";
import { gunicornSettings } from "../../../src/understand/launch/options/gunicorn-settings.ts";
import { readUwsgiConfiguration } from "../../../src/understand/launch/uwsgi-configuration.ts";
import { DataFormats } from "../../../src/understand/settings/data-formats.ts";

/** Written by scripts/launcher-files.py: what the programs themselves read. */
const oracle = JSON.parse(readFileSync(join(import.meta.dirname, "launcher-files.json"), "utf8")) as {
  readonly uwsgi: readonly { readonly text: string; readonly options: readonly (readonly [string, string])[] }[];
  readonly supervisor: readonly { readonly text: string; readonly sections: Readonly<Record<string, Readonly<Record<string, string>>>> }[];
  readonly gunicorn: readonly { readonly text: string; readonly environment: Readonly<Record<string, string>>; readonly settings: Readonly<Record<string, string | number | boolean | null | readonly string[]>> }[];
};

test("there is something to compare with", () => {
  expect([oracle.uwsgi.length, oracle.supervisor.length, oracle.gunicorn.length]).toEqual([60, 60, 11]);
});

describe("uWSGI --show-config", () => {
  test.each(oracle.uwsgi)("$text", ({ text, options }) => {
    const document = parseUwsgi(new SourceFile("site.ini", text), true);
    const read = readUwsgiConfiguration({ document, section: "uwsgi", directory: undefined, environment: [] }, () => undefined);
    expect(read.complete).toBe(true);
    expect(read.options.map(({ name, value }) => [name, value?.value ?? ""])).toEqual(options);
    // Each value stands where it is said to stand, up to its placeholders.
    for (const { value } of read.options) if (value && !/%/.test(text)) expect(text.slice(value.at.start, value.at.end)).toBe(value.value);
  });
});

describe("supervisor's own parser", () => {
  test.each(oracle.supervisor)("$text", ({ text, sections }) => {
    const { entries, sections: headers, strange } = parseIniFile(new SourceFile("supervisor.conf", text), supervisorDialect);
    const found = Object.fromEntries(headers.map(({ value }) => [value, Object.fromEntries(entries.filter(({ section }) => section === value).map(({ key, value: written }) => [key.value, written?.text.trim() ?? ""]))]));
    expect(strange).toEqual([]);
    // A value that begins on the line after its key begins with a line break there; words are split at both ends anyway.
    const expected = Object.fromEntries(Object.entries(sections).map(([name, options]) => [name, Object.fromEntries(Object.entries(options).map(([key, value]) => [key, value.trim()]))]));
    expect(found).toEqual(expected);
  });
});

describe("gunicorn's own configuration", () => {
  let parse: PythonParser;
  beforeAll(async () => {
    parse = await pythonParser();
  });
  const optionOf = new Map(gunicornSettings.trim().split(/\s+/).map((word) => [word.split(":")[0] ?? "", word.split(":")[1]]));

  test.each(oracle.gunicorn)("$text", ({ text, environment, settings }) => {
    const file = new SourceFile("gunicorn.conf.py", text);
    const module = parse(file);
    const source = { find: () => undefined, isFolder: () => false, parse: () => module, has: () => false, list: () => [], isAskedFor: () => false, noteReader: () => undefined, read: () => undefined, formats: new DataFormats() };
    const at = { file, start: 0, end: 0 };
    const read = readGunicornConfiguration(source, file, Object.entries(environment).map(([name, value]) => ({ name, value, at })));
    for (const [name, expected] of Object.entries(settings)) {
      const option = optionOf.get(name);
      const values = read.options.filter((candidate) => candidate.name === option).map(({ value }) => value?.value ?? "true");
      if (name === "wsgi_app") expect(read.application?.value).toBe(expected);
      else expect(values, name).toEqual(expected === null || expected === false ? [] : Array.isArray(expected) ? expected : [String(expected as string | number | boolean)]);
    }
    expect(read.complete).toBe(true);
  });
});
