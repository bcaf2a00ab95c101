import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import { textOf } from "../../core/source.ts";
import { known, type Argument } from "./argument.ts";

/** Directories with a `bin` that are no virtual environments: the system's, a user's, an interpreter's own. */
const isNone = (directory: string): boolean => /^(?:|\/usr|\/usr\/local|\/opt\/(?:mini|ana)?conda\d?|\/snap)$|(?:^|\/)(?:\.local|\.pyenv\/versions\/[\d.]+|\.poetry|\.cargo)$/.test(directory);

/** The virtual environment whose program an argument names: `/srv/bakery/venv` of `/srv/bakery/venv/bin/gunicorn`. */
export function virtualEnvironmentOf(program: Argument | undefined): Text | undefined {
  const text = known(program);
  const directory = text === undefined ? undefined : /^(.*)\/bin\/[^/]+$/.exec(text)?.[1];
  return program && directory !== undefined && !isNone(directory) ? { value: directory, at: program.at } : undefined;
}

/** The virtual environment that a unit makes active: `VIRTUAL_ENV`, or the first directory of `PATH`. */
export function activeIn(environment: readonly EnvironmentEntry[]): Text | undefined {
  const path = environment.findLast(({ name }) => name === "PATH");
  const first = path?.value === undefined ? undefined : /^([^:$]*)\/bin\/?(?::|$)/.exec(path.value)?.[1];
  if (path && first !== undefined && !isNone(first)) return { value: first, at: path.at };
  const named = environment.findLast(({ name }) => name === "VIRTUAL_ENV");
  return named?.value === undefined || named.value === "" ? undefined : { value: named.value.replace(/\/$/, ""), at: named.at };
}

/** The virtual environment that `source .../bin/activate` activates; undefined where the path is not known. */
export function activatedBy(path: Argument): Text | undefined {
  const text = known(path);
  const directory = text === undefined ? undefined : /^(.*)\/bin\/activate$/.exec(text)?.[1];
  return directory === undefined ? undefined : { value: directory, at: path.at };
}

/** Whether a script's `source` activates a virtual environment. */
export const activates = (path: Argument): boolean => /activate(\.\w+)?["']?$/.test(known(path) ?? textOf(path.at));
