import { expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { parseProcfile } from "../../../src/parse/procfile/parse.ts";

const read = (text: string) => parseProcfile(new SourceFile("Procfile", text), true);

test("names and commands, with their places", () => {
  const { entries, problems } = read("# the bakery\nweb: gunicorn bakery.wsgi  \n\nworker_2:celery -A bakery worker\n// Dokku\n");
  expect(problems).toEqual([]);
  expect(entries.map(({ name, command }) => [name.value, command.value])).toEqual([["web", "gunicorn bakery.wsgi"], ["worker_2", "celery -A bakery worker"]]);
  expect(entries.map(({ name, command }) => [textOf(name.at), textOf(command.at)])).toEqual([["web", "gunicorn bakery.wsgi"], ["worker_2", "celery -A bakery worker"]]);
});

test.each([
  ["web: a\r\nrelease: b\r\n", ["web a", "release b"], []],
  ["\uFEFFweb: a", ["web a"], []],
  ["web: a: b", ["web a: b"], []],
  ["web a", [], ["web a"]],
  ["web :a", [], ["web :a"]],
  ["web:", [], ["web:"]],
  ["  web: a", [], ["  web: a"]],
  ["web: a\n  --workers 3", ["web a"], ["  --workers 3"]],
  ["", [], []],
  ["web: a\0", [], []],
])("%j", (text, entries, problems) => {
  const document = read(text);
  expect(document.entries.map(({ name, command }) => `${name.value} ${command.value}`)).toEqual(entries);
  expect(document.problems.map(({ at }) => textOf(at))).toEqual(problems);
});
