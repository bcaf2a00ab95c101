import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * The absolute path that a `file:` URI names, however it is encoded.
 * @returns undefined for other schemes, other machines, and what no file can be called
 */
export function pathOfUri(uri: string): string | undefined {
  try {
    const path = fileURLToPath(uri);
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The `file:` URI of an absolute path. */
export const uriOfPath = (path: string): string => pathToFileURL(path).href;

/** Where a path leads; of what is not there, where its directory leads. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const directory = dirname(path);
    return directory === path ? path : join(realPath(directory), basename(path));
  }
}

/** Whether a path lies below a directory. */
export function isInside(directory: string, path: string): boolean {
  const inside = relative(directory, path);
  return inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
