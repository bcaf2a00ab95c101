import { resolve } from "node:path";
import { didYouMean } from "../check/nearest.ts";
import { UsageError } from "../core/usage-error.ts";
import { isThere } from "../discover/stat.ts";
import { commandNames } from "./commands.ts";

/** Shorter words are too near to everything. */
const shortest = 4;

/**
 * A first word that names nothing on disk and almost a command was meant as one.
 * @throws UsageError that says which
 */
export function refuseMisspeltCommand([first = ""]: readonly string[], cwd: string): void {
  if (first.length < shortest || isThere(resolve(cwd, first))) return;
  const meant = didYouMean(first, commandNames);
  if (meant !== "") throw new UsageError(`There is no file, directory or command "${first}".${meant}`);
}
