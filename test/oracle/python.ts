import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the projects import beyond Python's own library. */
const packages: readonly string[] = [
  "django~=5.2",
  "django-environ~=0.12",
  "python-decouple~=3.8",
  "environs[django]~=15.0",
  "dj-database-url~=3.0",
  "python-dotenv~=1.0",
  "django-split-settings~=1.3",
  "django-configurations~=2.5",
];

/** A Python to ask, or why there is none. */
export type Found = { readonly python: string } | { readonly reason: string };

const run = (command: string, ...args: readonly string[]): { readonly ok: boolean; readonly output: string } => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: 300_000 });
  return { ok: status === 0, output: `${stdout}${stderr}${error?.message ?? ""}`.trim() };
};

/** The machine's own Python: at least 3.9, which knows `removeprefix` and `dict | dict`. */
export function plainPython(): Found {
  for (const python of ["python3.11", "python3"]) if (run(python, "-c", "import sys; sys.exit(sys.version_info < (3, 9))").ok) return { python };
  return { reason: "there is no Python 3.9 or later on this machine" };
}

/** A virtual environment with the helper libraries: the one that DJANGO_PROD_LINT_ORACLE_VENV names, or a new one. */
export function pythonWithLibraries(): Found {
  const named = process.env["DJANGO_PROD_LINT_ORACLE_VENV"];
  if (named !== undefined) {
    const python = join(named, "bin", "python");
    return existsSync(python) ? { python } : { reason: `DJANGO_PROD_LINT_ORACLE_VENV has no ${python}` };
  }
  const plain = plainPython();
  if ("reason" in plain) return plain;
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  const made = run(plain.python, "-m", "venv", folder);
  if (!made.ok) return { reason: `no virtual environment could be made: ${made.output}` };
  const installed = run(join(folder, "bin", "pip"), "install", "--quiet", "--disable-pip-version-check", ...packages);
  return installed.ok ? { python: join(folder, "bin", "python") } : { reason: `pip could not install the libraries: ${installed.output.slice(-300)}` };
}

/** Whether a Python still has a module of its own library: `distutils` left in 3.12. */
export const hasModule = (python: string, module: string): boolean => run(python, "-c", `import ${module}`).ok;
