import { cpSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatNames } from "../../src/report/formats.ts";
import { temporaryTree } from "../temporary-tree.ts";
import { compiled, type Ended, ended, type Program } from "./program.ts";

const [major = 0] = process.versions.node.split(".").map(Number);
const flag = major >= 23 || (major === 22 && Number(process.versions.node.split(".")[1]) >= 13) ? "--permission" : "--experimental-permission";
const examples = join(import.meta.dirname, "../../examples");

let program: Program;
beforeAll(async () => {
  program = await compiled();
}, 120_000);
afterAll(() => { program.remove(); });

function site(): string {
  const root = realpathSync(temporaryTree({}));
  cpSync(join(examples, "tutorial-site"), root, { recursive: true });
  return root;
}

/** Nothing but the project and the program itself may be read; nothing may be written, connected to or started. */
const confined = (argv: readonly string[], root: string, cwd = root, more: readonly string[] = []): Ended =>
  ended(program, argv, { cwd, node: ["--no-warnings", flag, `--allow-fs-read=${root}`, `--allow-fs-read=${program.directory}`, ...more] });

const free = (argv: readonly string[], cwd: string): Ended => ended(program, argv, { cwd });

describe("under Node's permission model, with the project alone to read", () => {
  test.each<[readonly string[]]>([
    ...formatNames.map((format): [readonly string[]] => [["--format", format]]),
    [["--show-files"]],
    [["--show-config"]],
    [["--diff"]],
    [["settings"]],
    [["settings", "--format", "json"]],
    ...["text", "mermaid", "json", "svg", "html"].map((format): [readonly string[]] => [["graph", "--format", format]]),
    [["explain", "nginx"]],
    [["rules"]],
    [["rules", "--format", "json"]],
    [["--help"]],
    [["--version"]],
  ])("%j says what it always says", { timeout: 120_000 }, (argv) => {
    const root = site();
    const [wanted, seen] = [free(argv, root), confined(argv, root)];
    expect(seen).toMatchObject({ status: wanted.status, out: wanted.out, err: wanted.err });
    expect(seen.out).not.toBe("");
  });

  test("a directory and a file that are named, from elsewhere", { timeout: 120_000 }, () => {
    const root = site();
    for (const path of [root, join(root, "crepes/settings.py")]) {
      const { status, out } = confined(["--format", "concise", path], root, "/");
      expect([status, out]).toEqual([1, expect.stringMatching(/\[settings\/debug-enabled\]\n/)]);
    }
  });

  test.each([["--fix"], ["--write-baseline"], ["--format", "json:report.json"], ["init"]])("%j is refused in plain words", { timeout: 120_000 }, (...argv) => {
    const root = site();
    const before = readdirSync(root, { recursive: true });
    const { status, err } = confined(argv, root);
    expect([status, err]).toEqual([2, expect.stringMatching(/^django-prod-lint: .*permission is denied\.\n$/)]);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  test("who lets it write has files repaired", { timeout: 120_000 }, () => {
    const root = site();
    const { status, err } = confined(["--fix", "--format", "json:report.json"], root, root, [`--allow-fs-write=${root}`]);
    expect([status, err]).toEqual([1, expect.stringMatching(/^\d+ findings fixed in \d+ files\.\n$/)]);
    expect(readdirSync(root)).toContain("report.json");
  });
});
