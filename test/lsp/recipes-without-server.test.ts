import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { makeProgram } from "./program.ts";

const top = join(import.meta.dirname, "../..");
const guide = readFileSync(join(top, "docs/editors.md"), "utf8");

/** The example in a directory of its own, and `django-prod-lint` on PATH. */
function site(program: string): { readonly root: string; readonly env: NodeJS.ProcessEnv } {
  const home = temporaryTree({});
  const root = join(home, "site");
  cpSync(join(top, "examples/tutorial-site"), root, { recursive: true });
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin/django-prod-lint"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
  return { root, env: { ...process.env, HOME: home, PATH: `${join(home, "bin")}:${process.env["PATH"] ?? ""}` } };
}

/** What stands behind a name in PyCharm's recipe. */
const field = (name: string): string => new RegExp(`^ {4}${name}: +(.+)$`, "m").exec(guide)?.[1] ?? `no ${name}`;

describe("editors that read the concise format", { timeout: 120_000 }, async () => {
  const program = await makeProgram();
  const run = (command: string, args: readonly string[], { root, env }: ReturnType<typeof site>): string => spawnSync(command, args, { cwd: root, env, encoding: "utf8" }).stdout;
  const expected = (place: ReturnType<typeof site>): readonly string[] => run("django-prod-lint", ["--format", "concise"], place).trimEnd().split("\n");

  test("PyCharm finds a file that is there in every line", () => {
    const place = site(program);
    // As the IDE does it: macros first, then words between blanks, quoted ones with \" for a quote in them.
    const words = [...field("Arguments").replaceAll("$ProjectFileDir$", () => place.root).matchAll(/"((?:\\"|[^"])*)"|\S+/g)].map(([word, quoted]) => quoted?.replaceAll('\\"', '"') ?? word);
    const lines = run(field("Program"), words, place).trimEnd().split("\n");
    expect(lines).toEqual(expected(place).map((line) => `${place.root}/${line}`));
    // The macros stand for these patterns (RegexpFilter of the IDE's platform).
    const filter = new RegExp(field("Output filters").replace("$FILE_PATH$", "((?:\\p{Alphabetic}:)?[0-9 a-z_A-Z\\-\\\\./]+)").replace(/\$(?:LINE|COLUMN)\$/g, "([0-9]+)"), "u");
    for (const line of lines) {
      const [, path = "", row = "", column = ""] = filter.exec(line) ?? [];
      expect([existsSync(path), line.startsWith(`${path}:${row}:${column}: `)]).toEqual([true, true]);
    }
  });

  test("the task of Visual Studio Code matches every line, whole", () => {
    const place = site(program);
    const block = /^ {4}\{\n {6}"label"[^]*?^ {4}\}$/m.exec(guide)?.[0] ?? "";
    const task = JSON.parse(block) as { readonly command: string; readonly problemMatcher: { readonly pattern: Readonly<Record<"regexp", string> & Record<"file" | "line" | "severity" | "code", number>> } };
    const { regexp, file, line: row, severity, code } = task.problemMatcher.pattern;
    for (const line of run("sh", ["-c", task.command], place).trimEnd().split("\n")) {
      const groups = new RegExp(regexp).exec(line) ?? [];
      expect(existsSync(join(place.root, groups[file] ?? ""))).toBe(true);
      expect(Number(groups[row])).toBeGreaterThan(0);
      expect(line).toContain(` ${groups[severity] ?? "?"}: `);
      expect(line).toContain(` [${groups[code] ?? "?"}]`);
    }
  });

  const hasVim = spawnSync("vim", ["--version"]).status === 0;
  test.skipIf(!hasVim)("Vim's :make fills the list of places", () => {
    const place = site(program);
    const recipe = guide.slice(guide.indexOf("### Vim")).match(/^ {4}set .+$/gm)?.slice(0, 2) ?? [];
    writeFileSync(join(place.root, "vimrc"), `${recipe.join("\n")}\n`);
    const list = 'silent make! | call writefile(map(getqflist(), {_, e -> bufname(e.bufnr) . ":" . e.lnum . ":" . e.col . ":" . e.type}), "places")';
    spawnSync("vim", ["-u", "vimrc", "-N", "-es", "-c", list, "-c", "qa!"], { cwd: place.root, env: place.env, encoding: "utf8" });
    const places = readFileSync(join(place.root, "places"), "utf8").trimEnd().split("\n");
    expect(places).toEqual(expected(place).map((line) => line.replace(/^(\S+:\d+:\d+): ([ewi]).*$/, "$1:$2")));
  });
});
