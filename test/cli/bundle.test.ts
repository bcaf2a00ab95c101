import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";

const top = join(import.meta.dirname, "../..");

/** The committed bundle as an installed package has it: no node_modules anywhere above. */
function installed(): string {
  const root = temporaryTree({ "package.json": readFileSync(join(top, "package.json")) });
  cpSync(join(top, "dist"), join(root, "dist"), { recursive: true });
  return join(root, "dist/cli.js");
}

describe("the committed bundle", () => {
  test("runs alone and says the same in every run", () => {
    const cli = installed();
    const once = (): string => spawnSync(process.execPath, [cli, "--format", "json", join(top, "examples/tutorial-site")], { encoding: "utf8" }).stdout;
    const document = JSON.parse(once()) as { tool: { version: string }; findings: unknown[]; problems: unknown[] };
    const { version } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { version: string };
    expect(document.tool.version).toBe(version);
    expect(document.problems).toEqual([]);
    expect(document.findings.length).toBeGreaterThan(0);
    expect(once()).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
  });

  test("brings the licences of what is in it", () => {
    const text = readFileSync(join(top, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["ignore", "chalk", "web-tree-sitter", "tree-sitter-python"]) expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  test("needs nothing but Node at run time", () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { dependencies?: object; scripts: object };
    expect(dependencies).toBeUndefined();
    // npm would run these when it installs from git.
    for (const name of ["preinstall", "install", "postinstall", "build", "prepack", "prepare"]) expect(scripts).not.toHaveProperty(name);
  });

  test("is what the package holds", () => {
    const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: top, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    for (const wanted of ["dist/cli.js", "dist/tree-sitter-python.wasm", "dist/web-tree-sitter.wasm", "schema/report-v1.json", "docs/rules/README.md", "LICENSE", "README.md"]) expect(paths).toContain(wanted);
    expect(paths.filter((path) => /^(?:src|test|fixtures|node_modules)\//.test(path))).toEqual([]);
  });
});
