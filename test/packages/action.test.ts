import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryTree } from "../temporary-tree.ts";
import { top } from "./top.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly { readonly shell: string; readonly env: Readonly<Record<string, string>>; readonly run: string }[] };
}

const { inputs, runs } = parse(readFileSync(join(top, "action.yml"), "utf8")) as Action;

interface Step {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** What the step's summary shows. */
  readonly summary: string;
  readonly workspace: string;
}

/** Runs the action's steps as GitHub's runner does: expressions in `env` replaced, the script given to bash as it is. */
function act(typed: Readonly<Record<string, string>>, { workspace = site(), path = process.env["PATH"] ?? "" } = {}): Step {
  const runner = temporaryTree({ "summary.md": "# A step before\n" });
  let step = { status: 0 as number | null, out: "", err: "" };
  for (const { shell, env, run } of runs.steps) {
    expect(shell).toBe("bash");
    const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => typed[input] ?? inputs[input]?.default ?? `no input ${input}`)]));
    writeFileSync(join(runner, "script.sh"), run);
    const { status, stdout, stderr } = spawnSync("/bin/bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", join(runner, "script.sh")], {
      cwd: workspace,
      env: { PATH: path, GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: top, GITHUB_STEP_SUMMARY: join(runner, "summary.md"), RUNNER_TEMP: runner, ...given },
      encoding: "utf8",
    });
    step = { status, out: step.out + stdout, err: step.err + stderr };
  }
  expect(readdirSync(runner).sort()).toEqual(["script.sh", "summary.md"]);
  return { ...step, summary: readFileSync(join(runner, "summary.md"), "utf8"), workspace };
}

/** A workspace with the example of old guides. */
function site(): string {
  const workspace = temporaryTree({});
  cpSync(join(top, "examples/tutorial-site"), join(workspace, "site"), { recursive: true });
  return workspace;
}

describe("the action for GitHub", { timeout: 120_000 }, () => {
  test("puts annotations beside the lines, and the report into the step's summary", () => {
    const { status, out, summary } = act({});
    expect(out).toMatch(/^::error file=site\/crepes\/settings\.py,line=9,.*title=settings\/debug-enabled.*::/m);
    expect(summary).toMatch(/^# A step before\n## django-prod-lint: \d+ errors/);
    expect(summary).toContain("settings/debug-enabled");
    expect(status).toBe(1);
  });

  test("writes a report for code scanning where one is asked for", () => {
    const { workspace } = act({ "sarif-file": "out put.sarif" });
    const { runs } = JSON.parse(readFileSync(join(workspace, "out put.sarif"), "utf8")) as { readonly runs: readonly { readonly results: readonly unknown[] }[] };
    expect(runs[0]?.results.length).toBeGreaterThan(0);
    expect(readdirSync(act({}).workspace)).toEqual(["site"]);
  });

  test("fails as asked", () => {
    expect(act({ "fail-on": "never" }).status).toBe(0);
    expect(act({ args: "--select\nsettings/debug-enabled\n\n--fail-on=never" }).out.match(/^::error /gm)).toHaveLength(1);
    expect(act({ config: "missing.toml" })).toMatchObject({ status: 2, err: expect.stringContaining("missing.toml") as string });
  });

  test("checks several paths, one a line, commands' names among them", () => {
    const workspace = site();
    cpSync(join(workspace, "site"), join(workspace, "explain"), { recursive: true });
    const { out } = act({ path: "site\nexplain\n" }, { workspace });
    for (const name of ["site", "explain"]) expect(out).toContain(`::error file=${name}/crepes/settings.py`);
  });

  test("says what to do where there is no Node, or an old one", () => {
    const programs = temporaryTree({});
    expect(act({}, { path: programs })).toMatchObject({ status: 2, out: expect.stringContaining("::error title=django-prod-lint::Node 20.19 or later is not on this runner") as string });
    writeFileSync(join(programs, "node"), `#!/bin/sh\nexec ${process.execPath} -e 'Object.defineProperty(process.versions, "node", { value: "20.18.3" }); eval(process.argv[1])' "$2"\n`, { mode: 0o755 });
    expect(act({}, { path: `${programs}:/usr/bin:/bin` })).toMatchObject({ status: 2, out: expect.stringContaining("actions/setup-node") as string });
  });

  test("lets no input into the script", () => {
    for (const { run } of runs.steps) expect(run).not.toContain("${{");
  });

  /** The words that reach the program, shown by one that takes its place. */
  function wordsFor(typed: Readonly<Record<string, string>>, workspace: string): readonly string[] {
    const programs = temporaryTree({});
    writeFileSync(join(programs, "node"), `#!/bin/sh\n[ "$1" = -e ] || printf '%s\\0' "$@"\n`, { mode: 0o755 });
    const { out, err, status } = act(typed, { workspace, path: `${programs}:/usr/bin:/bin` });
    expect({ err, status }).toEqual({ err: "", status: 0 });
    return out.split("\0").slice(0, -1);
  }

  test.each(["$(touch taken)", "`touch taken`", '"; touch taken; "', "'; touch taken; '", "--write-baseline", "-e touch", "*", "~", "site && touch taken", "${PATH}", "$PATH", "\\", "a\\nb", "!!", " x ", "\t", "::error::x", "%0A::error::x", "EOF", "é\u202e"])("takes %j for a value in every input", (typed) => {
    const workspace = site();
    const words = wordsFor(Object.fromEntries(Object.keys(inputs).map((input) => [input, typed])), workspace);
    expect(words).toEqual([join(top, "dist/cli.js"), "check", "--format", "github", "--format", expect.stringMatching(/^markdown:.*\/django-prod-lint\.\w+$/), "--format", `sarif:${typed}`, `--fail-on=${typed}`, `--config=${typed}`, typed, "--", typed]);
    expect(readdirSync(workspace)).toEqual(["site"]);
  });

  test("takes a line for a word, and blank lines for nothing", () => {
    const words = wordsFor({ path: "one two\n\nthree\n", args: "--select\na b\n\n", "sarif-file": "two\nlines" }, site());
    expect(words.slice(6)).toEqual(["--format", "sarif:two\nlines", "--select", "a b", "--", "one two", "three"]);
    expect(wordsFor({ path: "" }, site()).slice(6)).toEqual(["--"]);
  });
});
