import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeOnce } from "./lock.ts";
import { run } from "./pythons.ts";

/** Where virtual environments are kept from run to run: beside the packages of node, or where the variable says. */
const cache = process.env["DJANGO_PROD_LINT_VENVS"] ?? join(import.meta.dirname, "../../node_modules/.cache/django-prod-lint");

/**
 * The folder of a virtual environment with these packages, made by whoever asks first: pip takes longer than all tests.
 * @param name what its folder's name begins with
 * @param python the Python to make it with
 * @param packages requirements as pip takes them
 * @throws with the programs' own words when it can't be made
 */
export function virtualenvOf(name: string, python: string, packages: readonly string[]): string {
  const folder = join(cache, `${name}-${createHash("sha256").update(JSON.stringify([python, packages])).digest("hex").slice(0, 12)}`);
  const complete = join(folder, "complete");
  mkdirSync(cache, { recursive: true });
  makeOnce(`${folder}.lock`, () => existsSync(complete), () => {
    rmSync(folder, { recursive: true, force: true });
    const made = run(python, "-m", "venv", folder);
    if (!made.ok) throw new Error(`no virtual environment could be made: ${made.output.slice(-300)}`);
    const installed = run(join(folder, "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--timeout", "10", "--retries", "2", ...packages);
    if (!installed.ok) throw new Error(`pip could not install the libraries: ${installed.output.slice(-300)}`);
    writeFileSync(complete, `${packages.join("\n")}\n`);
  });
  return folder;
}

/** The packages that a requirements file names, one a line. */
export const packagesOf = (requirements: string): readonly string[] =>
  readFileSync(requirements, "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
