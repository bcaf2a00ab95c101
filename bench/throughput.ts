import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateDeployments } from "./generate-deployments.ts";
import { inTurns, type Program, tableOf } from "./programs.ts";

const top = join(import.meta.dirname, "..");

/** The Python files of a generated deployment that a check parses: what is configuration, and views that take forms. */
const parsed = /(?:^|\/)(?:settings(?:\/\w+)?|wsgi|asgi|manage|views)\.py$/;

/**
 * What one run over a tree of many deployments costs, beside the bare parse of the Python files that it has to parse;
 * and its discovery beside git's: `npm run bench -- throughput [--deployments 250,500,1000] [--unrelated 100] [--rounds N]`.
 */
export function throughput(argv: readonly string[]): string {
  const { values } = parseArgs({ args: [...argv], options: { deployments: { type: "string", default: "250,500,1000" }, unrelated: { type: "string", default: "100" }, rounds: { type: "string", default: "3" } } });
  const folder = mkdtempSync(join(tmpdir(), "deployments-"));
  try {
    return values.deployments
      .split(",")
      .map((count) => `${count} deployments\n\n${measure(join(folder, count), Number(count), Number(values.unrelated), Number(values.rounds))}`)
      .join("\n\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(tree: string, deployments: number, unrelated: number, rounds: number): string {
  generateDeployments(tree, deployments, unrelated, "1");
  execFileSync("git", ["init", "--quiet", tree]);
  const list = `${tree}.txt`;
  const files = (execFileSync("git", ["-C", tree, "ls-files", "--others"], { encoding: "utf8", maxBuffer: 1 << 30 })).split("\n").filter((path) => parsed.test(path));
  writeFileSync(list, files.map((path) => join(tree, path)).join("\n"));
  const run = (name: string, args: readonly string[]): Program => ({ name, command: process.execPath, args });
  const check = [join(top, "dist/cli.js"), tree];
  const whole = inTurns([run("the check", check), run(`the bare parse of ${files.length} files`, [join(top, "bench/parse-files.js"), list])], rounds);
  const git = { name: "git ls-files --others, filtered", command: "sh", args: ["-c", `git -C "$1" ls-files --others --exclude-standard | grep -cE '\\.(py|conf|service|ya?ml|txt|env.*)$|Dockerfile'`, "sh", tree] };
  const found = inTurns([run("the check, --show-files", [...check, "--show-files"]), git], rounds);
  return `${tableOf(whole)}\n\n${tableOf(found)}`;
}
