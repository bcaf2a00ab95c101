import { dirname, join } from "node:path";
import type { Ignore } from "ignore";
import { gitPath } from "./git-path.ts";
import { globsOf } from "./globs.ts";
import { readRegularFile } from "./read-regular-file.ts";
import { isThere } from "./stat.ts";
import { TrackedFiles } from "./tracked-files.ts";

/** The `.gitignore` files that hold in a directory: its own, then those of the directories above it. */
export interface IgnoreChain {
  readonly base: string;
  /** Undefined for the top of the repository, where the chain ends. */
  readonly patterns: Ignore | undefined;
  readonly above: IgnoreChain | undefined;
  /** Of the repository around; undefined outside one. */
  readonly tracked: TrackedFiles | undefined;
}

/** In bytes; what is longer was not written for git. */
const longestList = 1 << 20;

/**
 * Adds a directory's own `.gitignore` to the chain of the directories above it.
 * @param directory absolute
 */
export function extendChain(directory: string, above: IgnoreChain | undefined): IgnoreChain | undefined {
  const content = readRegularFile(join(directory, ".gitignore"), longestList);
  if ("because" in content) return above;
  return { base: directory, patterns: globsOf(content.bytes.toString("utf8")), above, tracked: above?.tracked };
}

/**
 * Whether git leaves a path out: the nearest `.gitignore` that says anything decides, but of what is tracked nothing is
 * left out, whatever is said of it.
 * @param path absolute
 */
export const isIgnored = (path: string, isDirectory: boolean, chain: IgnoreChain | undefined): boolean => matches(path, isDirectory, chain) && chain?.tracked?.holds(path, isDirectory) !== true;

function matches(path: string, isDirectory: boolean, chain: IgnoreChain | undefined): boolean {
  for (let link = chain; link?.patterns; link = link.above) {
    // Every base is a directory above the path.
    const verdict = link.patterns.test(gitPath(path, link.base, isDirectory));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * The `.gitignore` files above a root, up to the repository's top. Undefined outside a repository, and where the
 * repository ignores the root itself: whoever names an ignored directory wants it read.
 * @param root absolute
 */
export function chainAbove(root: string): IgnoreChain | undefined {
  const above: string[] = [];
  let directory = root;
  while (!isThere(join(directory, ".git"))) {
    const parent = dirname(directory);
    if (parent === directory) return undefined;
    above.unshift(parent);
    directory = parent;
  }
  let chain: IgnoreChain | undefined = { base: directory, patterns: undefined, above: undefined, tracked: new TrackedFiles(directory) };
  const parts = [...above, root];
  for (const [index, parent] of above.entries()) {
    chain = extendChain(parent, chain);
    if (isIgnored(parts[index + 1] ?? root, true, chain)) return undefined;
  }
  return chain;
}

/**
 * Whether the `.gitignore` files of a root, and those on the way to a path, leave it out.
 * @param root absolute
 * @param path relative to it, with `/`
 */
export function isLeftOut(root: string, path: string): boolean {
  let chain = extendChain(root, chainAbove(root));
  let at = root;
  const parts = path.split("/");
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const isDirectory = index < parts.length - 1;
    if (isIgnored(at, isDirectory, chain)) return true;
    if (isDirectory) chain = extendChain(at, chain);
  }
  return false;
}
