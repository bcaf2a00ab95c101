import { sep } from "node:path";

/**
 * A path as git writes it: below a directory, with `/`, and with one at its end where it is a directory itself.
 * @param path absolute, below the directory
 */
export const gitPath = (path: string, directory: string, isDirectory: boolean): string =>
  path.slice(directory.length + (directory.endsWith(sep) ? 0 : 1)).split(sep).join("/") + (isDirectory ? "/" : "");
