import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { packagesOf, virtualenvOf } from "../virtualenvs/virtualenv.ts";

/** The real programs the examples are run with. `python` is the distribution's: mod_wsgi is built for it. */
export interface Programs {
  readonly nginx: string;
  readonly apache: string;
  readonly apacheModules: string;
  readonly openssl: string;
  readonly python: string;
}

const places = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
const find = (name: string): string | undefined => places.map((place) => join(place, name)).find((path) => existsSync(path));
const runs = (program: string, ...words: readonly string[]): boolean => spawnSync(program, words, { timeout: 10_000 }).status === 0;

/** Finds the programs, or says in a few words which of them this machine lacks. */
export function findPrograms(): Programs | string {
  const nginx = find("nginx");
  const apache = find("apache2");
  const openssl = find("openssl");
  const apacheModules = "/usr/lib/apache2/modules";
  const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : find("python3");
  if (nginx === undefined) return "nginx is not installed";
  if (!runs(nginx, "-V")) return "nginx does not run";
  if (apache === undefined) return "apache2 is not installed";
  for (const module of ["mod_wsgi.so", "mod_ssl.so", "mod_mpm_event.so", "mod_access_compat.so"]) {
    if (!existsSync(join(apacheModules, module))) return `${module} is not in ${apacheModules}`;
  }
  if (openssl === undefined) return "openssl is not installed";
  if (python === undefined) return "python3 is not installed";
  if (!runs(python, "-c", "import venv, ensurepip")) return "python3 has no venv module";
  return { nginx, apache, apacheModules, openssl, python };
}

/** Runs a program to its end; returns its status (undefined when a signal ended it) and what it wrote. Time in milliseconds. */
export function run(program: string, words: readonly string[], options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly timeout?: number } = {}) {
  const done = spawnSync(program, words, { encoding: "utf8", timeout: 40_000, ...options });
  return { status: done.status ?? undefined, output: `${done.stdout}${done.stderr}` };
}

/**
 * The virtualenv with what a requirements file names: the one that DJANGO_PROD_LINT_VENV names, else one that is kept.
 * By default it has Django and each application server. Throws with pip's own words when it can't be made.
 */
export function sharedVirtualenv({ python }: Programs, requirements = join(import.meta.dirname, "requirements.txt")): string {
  const ready = process.env["DJANGO_PROD_LINT_VENV"];
  return ready !== undefined && ready !== "" ? ready : virtualenvOf("servers", python, packagesOf(requirements));
}
