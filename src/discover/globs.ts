import ignore from "ignore";
import type { Ignore } from "ignore";

/** No path that a system knows is longer. */
const longestGlob = 4096;

/** Globs of one list, each of which is asked about each file. Real lists have a few hundred. */
const mostWork = 5_000;

/**
 * Globs, one a line, as `.gitignore` has them. What takes for ever to match is left out: it must not hold up those who
 * only look at a repository.
 */
export function globsOf(text: string): Ignore {
  let left = mostWork;
  const isBounded = (glob: string): boolean => {
    const work = workOf(glob);
    if (work > left) return false;
    left -= work;
    return true;
  };
  return ignore({ allowRelativePaths: true }).add(text.split("\n").filter(isBounded).join("\n"));
}

/** Each `**` within a glob multiplies the work by the depth of a path that almost matches. */
function workOf(glob: string): number {
  if (glob.length > longestGlob) return Infinity;
  const within = glob.trimEnd().split("/").slice(0, -1).filter((name) => name.includes("**")).length;
  return within > 2 ? Infinity : within === 2 ? 100 : 1;
}
