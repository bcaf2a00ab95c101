import { relative, resolve, sep } from "node:path";
import { globsOf } from "./globs.ts";

/** Globs as `.gitignore` has them: without a slash they match in every directory, with one from `base` on. */
export interface PathPatterns {
  readonly globs: readonly string[];
  /** Absolute: the directory of the file that holds the globs. The project's root when absent. */
  readonly base?: string;
}

/**
 * Makes a question of patterns: does a path of the project match?
 * @param root absolute: what the paths that are asked about are relative to, with `/`
 */
export function matcherOf(root: string, { globs, base = root }: PathPatterns): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const patterns = globsOf(globs.join("\n"));
  const below = base === root ? "" : relative(base, root).split(sep).join("/");
  if (below === "") return (path) => patterns.ignores(path);
  if (!below.startsWith("..")) return (path) => patterns.ignores(`${below}/${path}`);
  // The project reaches further up than the file with the globs, which speaks of what lies below it.
  return (path) => {
    const inside = relative(base, resolve(root, path)).split(sep).join("/");
    return inside !== "" && !inside.startsWith("..") && patterns.ignores(inside);
  };
}
