import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Found, pythonOf, run } from "./pythons.ts";

/** A Django to compare with, and the libraries of its time. */
export interface Release {
  readonly django: string;
  /** The Pythons that run it, best first. Source: docs.djangoproject.com, "What Python version can I use with Django?" */
  readonly pythons: readonly string[];
  readonly packages: readonly string[];
}

const newest: readonly string[] = [
  "django-environ~=0.14.0",
  "python-decouple~=3.8",
  "environs[django]~=15.2",
  "dj-database-url~=3.1",
  "python-dotenv~=1.2",
  "django-split-settings~=1.3",
  "django-configurations~=2.5",
  "pydantic-settings~=2.16",
  "dynaconf~=3.3",
  "PyYAML~=6.0",
];

/**
 * Every Django that the evaluator speaks of and that can still be started. The oldest stands with the libraries of its
 * time: they read a default, a blank or an address otherwise, and a value that depends on that must not be known.
 */
export const releases: readonly Release[] = [
  {
    django: "4.2",
    pythons: ["3.11", "3.10"],
    packages: [
      "django-environ==0.10.0",
      "python-decouple==3.6",
      "environs[django]==9.5.0",
      "marshmallow~=3.20",
      "dj-database-url==1.3.0",
      "python-dotenv==0.21.1",
      "django-split-settings==1.2.0",
      "django-configurations==2.4.2",
      "pydantic-settings==2.0.3",
      "dynaconf==3.1.12",
      "PyYAML~=6.0",
    ],
  },
  { django: "5.2", pythons: ["3.12", "3.13", "3.11", "3.10", "3.14"], packages: ["django-environ~=0.12.0", "python-decouple~=3.8", "environs[django]~=14.2", "dj-database-url~=2.3", "python-dotenv~=1.1.0", "django-split-settings~=1.3", "django-configurations~=2.5", "pydantic-settings~=2.10.0", "dynaconf~=3.2.0", "PyYAML~=6.0"] },
  { django: "6.0", pythons: ["3.12", "3.13", "3.14"], packages: newest },
  { django: "6.1", pythons: ["3.13", "3.12", "3.14"], packages: newest },
];

const asked = process.env["DJANGO_PROD_LINT_ORACLE"];

/** Whether this run compares at all, and whether it compares everything: `DJANGO_PROD_LINT_ORACLE` is `slice` where it does not. */
export const scope: "none" | "slice" | "all" = asked === undefined || asked === "" ? "none" : asked === "slice" ? "slice" : "all";

/** The releases that this run compares with: a slice has the oldest that is supported, and the newest. */
export const releasesAsked: readonly Release[] = scope === "all" ? releases : scope === "slice" ? releases.filter(({ django }) => django === "5.2" || django === "6.1") : [];

/** Where the virtual environments are kept from run to run. */
const cache = process.env["DJANGO_PROD_LINT_ORACLE_VENVS"] ?? fileURLToPath(new URL("../../node_modules/.cache/django-prod-lint-oracle", import.meta.url));

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process that holds a lock; this one where it was just given up. */
function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return process.pid;
  }
}

/** Whether this process may make an environment now. Test files run beside each other; the one that comes second waits. */
function takeLock(lock: string, isDone: () => boolean): boolean {
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid}`, { flag: "wx" });
      return !isDone();
    } catch {
      if (isAlive(holderOf(lock))) sleep(200);
      else rmSync(lock, { force: true });
    }
  }
}

/** The Python of a release's virtual environment, which is made when there is none yet. */
export function virtualenv({ django, pythons, packages }: Release): Found {
  const base = pythonOf(pythons);
  if ("reason" in base) return base;
  const all = [`django~=${django}.0`, ...packages];
  const folder = join(cache, `${django}-${createHash("sha256").update(JSON.stringify([base.python, all])).digest("hex").slice(0, 12)}`);
  const complete = join(folder, "complete");
  const python = join(folder, "bin", "python");
  mkdirSync(cache, { recursive: true });
  const lock = `${folder}.lock`;
  const isMine = takeLock(lock, () => existsSync(complete));
  try {
    if (!isMine) return { python };
    rmSync(folder, { recursive: true, force: true });
    const made = run(base.python, "-m", "venv", folder);
    if (!made.ok) return { reason: `no virtual environment could be made: ${made.output.slice(-300)}` };
    const installed = run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--timeout", "10", "--retries", "2", ...all);
    if (!installed.ok) return { reason: `pip could not install the libraries: ${installed.output.slice(-300)}` };
    writeFileSync(complete, `${all.join("\n")}\n`);
    return { python };
  } finally {
    rmSync(lock, { force: true });
  }
}
