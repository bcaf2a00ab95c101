import { readdirSync, realpathSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { chainAbove, extendChain, isIgnored } from "./gitignore.ts";
import type { IgnoreChain } from "./gitignore.ts";
import { statOf } from "./stat.ts";
import { codeOf, reasonOf } from "./system-error.ts";

/** What a walk found. Paths are relative to the root, with `/`, sorted. */
export interface Tree {
  readonly files: readonly string[];
  /** Symbolic links to files inside the root, with the file each leads to. */
  readonly links: ReadonlyMap<string, string>;
  /** What is no readable file, although its name may promise one: with the reason. */
  readonly oddities: ReadonlyMap<string, string>;
  /** Directories that could not be listed, with the reason. */
  readonly closed: ReadonlyMap<string, string>;
}

/** Other people's code, build output and bulk data: nothing there configures this project. */
const neverEntered = new Set([
  ".git", ".hg", ".svn", "node_modules", "bower_components", "site-packages", "dist-packages", "__pycache__",
  ".venv", "venv", "virtualenv", ".tox", ".nox", ".eggs", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".idea",
  "migrations", "locale", "__MACOSX",
]);

/** Whether a directory of this name is never entered, wherever it lies. */
export const isForeignDirectory = (name: string): boolean => neverEntered.has(name);

/** In directories; real projects have a third of that. Globs take longer the deeper a path is. */
const deepest = 64;

/** Below directories of assets, these hold libraries. */
const vendorNames = new Set(["vendor", "vendors", "lib", "libs", "plugins"]);
const assetNames = new Set(["static", "staticfiles", "assets", "media"]);

/**
 * Walks a directory: ignored and foreign directories are not entered, symbolic links not followed out of the root,
 * directories behind links not entered at all (what is inside the root is found anyway).
 * @param root absolute
 */
export function walk(root: string): Tree {
  const files: string[] = [];
  const links = new Map<string, string>();
  const oddities = new Map<string, string>();
  const closed = new Map<string, string>();
  // The system's own: Node's would look at every directory above, which its permission model may close.
  const realRoot = realpathSync.native(root);
  const waiting: { name: string; chain: IgnoreChain | undefined }[] = [{ name: "", chain: chainAbove(root) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const directory = next.name === "" ? root : join(root, next.name);
    if (next.name !== "") oddities.set(next.name, "it is a directory");
    let entries: Dirent[];
    try {
      entries = readdirSync(directory, { withFileTypes: true });
    } catch (error) {
      closed.set(next.name, reasonOf(error));
      continue;
    }
    let [isEnvironment, ignores] = [false, false];
    for (const { name } of entries) {
      if (name === "pyvenv.cfg") isEnvironment = true;
      else if (name === ".gitignore") ignores = true;
    }
    // Whatever its name, a directory with this file is a virtual environment.
    if (next.name !== "" && isEnvironment) {
      oddities.delete(next.name);
      continue;
    }
    const chain = ignores ? extendChain(directory, next.chain) : next.chain;
    // Put together as they are: Node's own functions look at each part of each path, which is half of a walk.
    const [namePrefix, pathPrefix] = [next.name === "" ? "" : `${next.name}/`, directory.endsWith(sep) ? directory : directory + sep];
    for (const entry of entries) {
      const path = pathPrefix + entry.name;
      const name = namePrefix + entry.name;
      if (entry.isDirectory()) {
        if (isForeign(name, entry.name) || isIgnored(path, true, chain)) continue;
        if (name.split("/").length <= deepest) waiting.push({ name, chain });
        else {
          closed.set(name, `it lies deeper than ${deepest} directories`);
          oddities.set(name, "it is a directory");
        }
      } else if (!isIgnored(path, false, chain)) {
        if (entry.isFile()) files.push(name);
        else if (entry.isSymbolicLink()) followLink(path, name);
        else oddities.set(name, "it is no regular file");
      }
    }
  }
  files.sort();
  return { files, links, oddities, closed };

  function followLink(path: string, name: string): void {
    let target: string;
    try {
      target = realpathSync.native(path);
    } catch (error) {
      oddities.set(name, codeOf(error) === "ELOOP" ? "it is a symbolic link that leads to itself" : "it is a symbolic link to a file that is not here");
      return;
    }
    const real = relative(realRoot, target);
    if (real === "" || real === ".." || real.startsWith(`..${sep}`)) oddities.set(name, "it is a symbolic link that leads out of the project");
    else if (statOf(target)?.isFile() === true) links.set(name, real.split(sep).join("/"));
  }
}

const isForeign = (name: string, base: string): boolean => isForeignDirectory(base) || (vendorNames.has(base) && name.split("/").some((part) => assetNames.has(part)));
