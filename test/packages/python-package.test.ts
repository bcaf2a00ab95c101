import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTOML, getStaticTOMLValue } from "toml-eslint-parser";
import { expect, test } from "vitest";
import { packageVersion, top } from "./top.ts";

interface Project {
  readonly project: { readonly description: string; readonly license: { readonly text: string }; readonly dynamic: readonly string[]; readonly version?: string };
  readonly tool: { readonly hatch: { readonly version: { readonly path: string; readonly pattern: string }; readonly build: { readonly targets: { readonly wheel: { readonly "force-include": Readonly<Record<string, string>> } } } } };
}

const { project, tool } = getStaticTOMLValue(parseTOML(readFileSync(join(top, "pyproject.toml"), "utf8"))) as unknown as Project;

test("the wheel takes its version from package.json", () => {
  expect(project.dynamic).toEqual(["version"]);
  const { path, pattern } = tool.hatch.version;
  expect(path).toBe("package.json");
  // Python writes the name of a group with a P.
  const versions = [...readFileSync(join(top, path), "utf8").matchAll(new RegExp(pattern.replaceAll("(?P<", "(?<"), "g"))].map(({ groups }) => groups?.["version"]);
  expect(versions).toEqual([packageVersion()]);
});

test("the wheel says of itself what npm's package says", () => {
  const { description, license } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { readonly description: string; readonly license: string };
  expect(project.description).toBe(description);
  expect(project.license.text).toBe(license);
});

test("what the wheel holds is here", () => {
  const held = tool.hatch.build.targets.wheel["force-include"];
  // The bundle looks for package.json one directory above itself.
  expect(held).toEqual({ dist: "django_prod_lint/dist", "package.json": "django_prod_lint/package.json" });
  for (const path of Object.keys(held)) expect(existsSync(join(top, path)), path).toBe(true);
});
