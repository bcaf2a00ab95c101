import { expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { packagesFrom } from "../../../src/parse/requirements/package-versions.ts";
import { readRequirements } from "../../../src/parse/requirements/read-requirements.ts";

const series = ["1.0", "1.9", "1.44", "1.45", "2.0", "2.19", "2.75"];
const packages = (files: Readonly<Record<string, string>>) => packagesFrom(Object.entries(files).flatMap(([path, text]) => readRequirements(new SourceFile(path, text))));

test.each([
  ["a pin", { "requirements.txt": "sentry-sdk==1.45.1\n" }, "1.45", "1.45", true],
  ["a pin that is newer than the table", { "requirements.txt": "sentry-sdk==3.1.0\n" }, "3.1", "3.1", true],
  ["another way to write the name", { "requirements.txt": "Sentry_SDK[django]==2.19.0\n" }, "2.19", "2.19", true],
  ["a range", { "pyproject.toml": '[project]\ndependencies = ["sentry-sdk>=1.40,<2"]\n' }, "1.44", "1.45", true],
  ["the caret", { "pyproject.toml": '[tool.poetry.dependencies]\nsentry-sdk = "^1.9"\n' }, "1.9", "1.45", true],
  ["a range with an open end", { "requirements.txt": "sentry-sdk>=1.44\n" }, "1.44", "2.75", true],
  ["an upper end alone: the newest below it", { "requirements.txt": "sentry-sdk<2\n" }, "1.45", "1.45", true],
  ["no version: the newest", { "requirements.txt": "sentry-sdk\n" }, "2.75", "2.75", false],
  ["uv.lock over a range", { "pyproject.toml": '[project]\ndependencies = ["sentry-sdk>=1"]\n', "uv.lock": '[[package]]\nname = "sentry-sdk"\nversion = "2.19.2"\n' }, "2.19", "2.19", true],
  ["poetry.lock over the caret", { "pyproject.toml": '[tool.poetry.dependencies]\nsentry-sdk = "^1.9"\n', "poetry.lock": '[[package]]\nname = "sentry-sdk"\nversion = "1.45.0"\n' }, "1.45", "1.45", true],
  ["Pipfile.lock", { Pipfile: '[packages]\nsentry-sdk = "*"\n', "Pipfile.lock": '{\n    "default": {\n        "sentry-sdk": {\n            "version": "==1.9.10"\n        }\n    }\n}\n' }, "1.9", "1.9", true],
  ["a compiled file over its source", { "requirements.in": "sentry-sdk==1.9.0\n", "requirements.txt": "sentry-sdk==2.0.1\n" }, "2.0", "2.0", true],
] as const)("%s", (_, files, least, most, pinned) => {
  const versions = packages(files).versions("sentry-sdk", series);
  expect([versions?.least, versions?.most, versions?.pinned]).toEqual([least, most, pinned]);
});

test("a package that nothing requires", () => {
  const none = packages({ "requirements.txt": "Django==5.2\n" });
  expect(none.versions("sentry-sdk", series)).toBeUndefined();
  expect(none.requires("sentry-sdk")).toBeUndefined();
});

test("the place that requires it", () => {
  const at = packages({ "requirements.txt": "Django==5.2\nsentry-sdk==2.0.0\n" }).requires("sentry-sdk");
  expect(at && [at.file.path, at.start]).toEqual(["requirements.txt", 12]);
});

test("an installation with its own newest series only", () => {
  expect(packages({ "requirements.txt": "sentry-sdk\n" }).versions("sentry-sdk", [])).toBeUndefined();
});
