import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../cli/run-cli.ts";
import { temporaryTree } from "../temporary-tree.ts";

const top = join(import.meta.dirname, "../..");
const guides = ["README.md", "CONTRIBUTING.md", ...readdirSync(join(top, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

/** What stands for something of the reader's own. */
const placeholders: readonly (readonly [RegExp, string])[] = [
  [/\[NAME\.\.\.\]/g, "DEBUG"],
  [/\bRULE\b/g, "settings/debug-enabled"],
  [/\bFOLDER\b/g, "backend"],
  [/\.\/\{\}|"\.\/\$\w+"|"\$one"|\.\/bakery/g, "backend"],
  [/"?\$GITHUB_STEP_SUMMARY"?/g, "summary.md"],
  [/"?jsonl:[^" ]+"?/g, "jsonl:report.jsonl"],
];

/** The command lines of a guide: those that begin a line of code, follow what runs them, or are quoted in a sentence. */
function commandsOf(guide: string): readonly string[] {
  const text = readFileSync(join(top, guide), "utf8").replace(/<!-- .*? -->/g, "");
  const found = [...text.matchAll(/(?:^ {4,}(?:- |- run: |script: |entry: |"command": "|sh ')?|\bdo |&& |npx --yes |`|uvx )(?:npx --yes )?django-prod-lint(?= |$)([^\n`]*)/gm)].map(([, rest = ""]) => rest);
  const words = found.map((rest) => placeholders.reduce((done, [from, to]) => done.replace(from, to), rest.split(/ {2,}|[|<>;`]|:::|',?$|",?$/, 1)[0] ?? "").trim());
  return [...new Set(words)].filter((one) => one !== "lsp" && !/^(?:reads|is|says|needs)\b/.test(one));
}

/** The words of a command line, as a shell has them. */
const wordsOf = (command: string): readonly string[] => [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? "");

/** A project as the guides speak of: with a part of its own in backend/, and files where the commands look for them. */
function project(): string {
  const root = temporaryTree({ "results/.keep": "", "test-results/.keep": "", "nginx.conf": "server {\n    listen 80;\n}\n" });
  for (const at of ["", "backend"]) cpSync(join(top, "examples/tutorial-site"), join(root, at), { recursive: true });
  return root;
}

const commands = new Map(guides.flatMap((guide) => commandsOf(guide).map((command) => [command, guide] as const)));

test.each([...commands])("django-prod-lint %s runs, as %s says it", async (command) => {
  const { status, err } = await run(wordsOf(command), project(), { input: "server {\n    listen 80;\n}\n" });
  expect([[0, 1].includes(status), err.includes("django-prod-lint: ") ? err : ""], err).toEqual([true, ""]);
});

test("the guides hold commands", () => {
  expect(commands.size).toBeGreaterThan(35);
});
