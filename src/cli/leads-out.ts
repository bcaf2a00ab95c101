import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { codeOf } from "../discover/system-error.ts";
import { isThere } from "../discover/stat.ts";

/** Whether a path is a directory or lies below it. */
export function isBelow(path: string, directory: string): boolean {
  const inside = relative(directory, path);
  return !isAbsolute(inside) && inside !== ".." && !inside.startsWith(`..${sep}`);
}

/**
 * Whether a place that is written as one of a checkout lies elsewhere, because a link stands in its way. Links are as easily committed
 * as files: what a stranger's repository calls `report.json` is not to replace a file of whoever checks it.
 * @param place absolute; a path that is written as one elsewhere is meant
 */
export function leadsOut(place: string, cwd: string): boolean {
  const above = directoriesAbove(place);
  const checkouts = above.filter((directory) => isThere(join(directory, ".git")));
  const around = checkouts.length > 0 ? checkouts : above.filter((directory) => directory === cwd);
  if (around.length === 0) return false;
  const real = realPlace(place);
  return around.some((directory) => !isBelow(real, realpathSync.native(directory)));
}

function directoriesAbove(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...directoriesAbove(above)];
}

/** Where a file is, or would be. A link that leads nowhere is itself replaced. */
function realPlace(place: string): string {
  try {
    return realpathSync.native(place);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return join(realpathSync.native(dirname(place)), basename(place));
  }
}
