import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { formatNames } from "../../../../src/report/formats.ts";
import { run } from "../../../cli/run-cli.ts";
import type { Random } from "../../nginx/mutate.ts";
import { projects, type TextFile } from "../corpus.ts";
import { grammars } from "../grammars.ts";
import { makeText } from "../make-text.ts";
import { mutate, pick } from "../mutate.ts";
import { inheritedNames } from "../odd-pieces.ts";
import { isIntact, planted, plantedProject } from "../planted.ts";
import { Broken } from "../properties.ts";
import type { Case, Target } from "../target.ts";

/** The name under which a case keeps the command line. */
const commandLine = "@argv";

const commands: readonly ((random: Random) => string)[] = [
  (random) => `--format ${pick(formatNames, random)} --preview`,
  (random) => `--format ${pick(formatNames, random)} --select all --show-suppressed --fail-on never`,
  (random) => `settings --all --format ${pick(["text", "json"], random)}`,
  (random) => `graph --format ${pick(["text", "json", "mermaid", "svg", "html"], random)}`,
  () => "--diff --unsafe-fixes --format json",
  () => "--fix --unsafe-fixes --format json",
  () => "--write-baseline --format concise",
  () => "--show-files",
  () => "--show-config",
];

/** One of the project's files mutated, replaced by a made one, or named strangely. */
function disturb(files: TextFile[], random: Random): void {
  const at = random(files.length);
  const file = files[at];
  if (!file) return;
  if (random(25) === 0) files[at] = { path: join(dirname(file.path), `${pick(inheritedNames, random)}${/\.\w+$/.exec(file.path)?.[0] ?? ""}`), text: file.text };
  else if (random(12) === 0) files[at] = { path: file.path, text: makeText({ corpora: [], grammar: pick(Object.keys(grammars), random) }, random).text };
  else files[at] = { path: file.path, text: mutate(file.text, random, files) };
}

function makeProject(base: readonly TextFile[], random: Random): Case {
  const files = base.slice(0, 14);
  for (let count = 1 + random(3); count > 0; count--) disturb(files, random);
  return [{ path: commandLine, text: pick(commands, random)(random) }, ...files];
}

let directory: string | undefined;

/** Writes a case into a directory of this process. */
function write(files: Case): string {
  if (directory === undefined) {
    directory = mkdtempSync(join(tmpdir(), "fuzz-"));
    const made = directory;
    process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  }
  const root = join(directory, "project");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  for (const { path, text } of files) {
    if (path === commandLine || normalize(path).startsWith("..")) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Runs the program over a project on disk. @throws Broken for a mistake of ours that it reports, a broken document, a secret */
async function runProgram(files: Case): Promise<unknown> {
  const argv = (files.find(({ path }) => path === commandLine)?.text ?? "").split(" ").filter(Boolean);
  const root = write(files);
  const { status, out, err } = await run(argv, root);
  if (status === 3) throw new Broken(`status 3: ${/A mistake in django-prod-lint[^]{0,600}|The rule \S+ failed[^\n]{0,300}/.exec(err + out)?.[0] ?? err.slice(0, 300)}`);
  if (/\bat .+\.ts:\d+:\d+\)?\n|\[object Object\]/.test(err)) throw new Broken(`a trace: ${err.slice(0, 300)}`);
  if (isIntact(files) && (out + err).includes(planted)) throw new Broken(`a secret: ${(out + err).split("\n").find((line) => line.includes(planted))?.slice(0, 200) ?? ""}`);
  if (argv.includes("json") && out.trim() !== "") JSON.parse(out);
  return [status, out.replaceAll(root, "")];
}

/** The whole program, on small projects. */
export const programTargets: readonly Target[] = [
  { name: "program", share: 2, comparable: true, make: (random) => makeProject(pick(projects(), random), random), run: runProgram },
  { name: "secrets", share: 1, make: (random) => makeProject(plantedProject, random), run: runProgram },
];
