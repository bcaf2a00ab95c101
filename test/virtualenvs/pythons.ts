import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Something to run, or why there is none. */
export type Found = { readonly python: string } | { readonly reason: string };

/** Runs a command to its end, for at most five minutes. */
export function run(command: string, ...args: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: 300_000 });
  return { ok: status === 0, output: `${stdout}${stderr}${error?.message ?? ""}`.trim() };
}

/** The version (`3.12`) that a command starts; undefined where it starts none. */
function versionOf(command: string): string | undefined {
  const { ok, output } = run(command, "-c", "import sys; print('%d.%d' % sys.version_info[:2])");
  return ok && /^\d+\.\d+$/.test(output) ? output : undefined;
}

/** The Pythons of this machine: those on the path, and those that pyenv keeps beside it. */
function candidates(): readonly string[] {
  const versions = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  const kept = existsSync(versions) ? readdirSync(versions).map((name) => join(versions, name, "bin", "python")) : [];
  return [...["3.14", "3.13", "3.12", "3.11", "3.10", "3.9"].map((version) => `python${version}`), "python3", ...kept.filter((path) => existsSync(path))];
}

let known: ReadonlyMap<string, string> | undefined;

/** The Pythons of this machine by version; asked for once. */
function pythons(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!known) {
    for (const command of candidates()) {
      const version = versionOf(command);
      if (version !== undefined && !found.has(version)) found.set(version, command);
    }
    known = found;
  }
  return known;
}

/** The first of these versions that the machine has. */
export function pythonOf(versions: readonly string[]): Found {
  const python = versions.map((version) => pythons().get(version)).find((command) => command !== undefined);
  return python === undefined ? { reason: `this machine has none of Python ${versions.join(", ")}` } : { python };
}

/** The machine's own Python, of a version that has every construct of the plain projects. */
export const plainPython = (): Found => pythonOf(["3.11", "3.12", "3.13", "3.10", "3.14"]);

/** Whether a Python still has a module of its own library: `distutils` left in 3.12. */
export const hasModule = (python: string, module: string): boolean => run(python, "-c", `import ${module}`).ok;
