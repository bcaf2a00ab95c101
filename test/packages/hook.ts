import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { top } from "./top.ts";

/** What `.pre-commit-hooks.yaml` says of our hook. */
export interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly pass_filenames: boolean;
  readonly require_serial: boolean;
  readonly files: string;
}

export const hooks = parse(readFileSync(join(top, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];

/** A pattern that Python reads with the flags `ix`, for JavaScript: without comments and blanks. */
export function fromPython(pattern: string): RegExp {
  const [, flags, body] = /^\(\?(\w+)\)([^]*)$/.exec(pattern) ?? [];
  if (flags !== "ix" || body === undefined) throw new Error(`The pattern does not begin with (?ix): ${pattern}`);
  return new RegExp(body.replace(/^\s*#.*$/gm, "").replace(/\s+/g, ""), "i");
}
