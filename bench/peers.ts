import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTurns, type Program, tableOf } from "./programs.ts";

const top = join(import.meta.dirname, "..");

/**
 * The check beside its peers, each on what it reads. The project is one whose requirements are installed; nothing of
 * it is in this repository:
 *
 *     npm run bench -- peers --project DIR --settings MODULE --python VENV/bin/python
 *       --nginx FILE --gixy VENV/bin/gixy --semgrep VENV/bin/semgrep --semgrep-rules DIR [--rounds N]
 *
 * The rules of semgrep are those of `python/django` in its public collection.
 */
export function peers(argv: readonly string[]): string {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...argv], options: { rounds: { ...text, default: "7" }, project: text, settings: text, python: text, nginx: text, gixy: text, semgrep: text, "semgrep-rules": text } });
  const { project, settings, python, nginx, gixy, semgrep, "semgrep-rules": rules } = values;
  const ours = (path: string): Program => ({ name: "the check", command: process.execPath, args: [join(top, "dist/cli.js"), path] });
  const pairs: Program[][] = [];
  if (project !== undefined && python !== undefined) {
    pairs.push([ours(project), { name: "manage.py check --deploy", command: python, args: ["manage.py", "check", "--deploy"], cwd: project, env: { PYTHONDONTWRITEBYTECODE: "", ...(settings !== undefined && { DJANGO_SETTINGS_MODULE: settings }), SECRET_KEY: "only-for-the-benchmark" } }]);
  }
  if (nginx !== undefined && gixy !== undefined) pairs.push([ours(nginx), { name: "gixy", command: gixy, args: [nginx] }]);
  if (project !== undefined && semgrep !== undefined && rules !== undefined) {
    pairs.push([ours(project), { name: "semgrep", command: semgrep, args: ["scan", "--quiet", "--metrics", "off", "--disable-version-check", "--config", rules, project] }]);
  }
  if (pairs.length === 0) throw new Error("Name a project and what to run on it: see bench/peers.ts.");
  return pairs.map((pair) => tableOf(inTurns(pair, Number(values.rounds)))).join("\n\n");
}
