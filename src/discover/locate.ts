import { isAbsolute, relative, resolve, sep } from "node:path";
import { UsageError } from "../core/usage-error.ts";
import type { DiscoverOptions } from "./discover.ts";
import { statOf } from "./stat.ts";

/** Text that stands for a file. */
interface Overlay {
  readonly path: string;
  readonly text: string;
}

/**
 * Turns the PATHs of a command line into places to look at: each directory is a project of its own, single files
 * together are one partial project below the working directory. No PATH means the working directory.
 * @param overlay belongs to the project that holds its path
 * @throws UsageError when a PATH is not there
 */
export function locate(paths: readonly string[], cwd: string, overlay?: Overlay): readonly DiscoverOptions[] {
  const roots = new Set<string>();
  const files = new Set<string>();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const absolute = resolve(cwd, path);
    const stat = statOf(absolute);
    if (stat?.isDirectory()) roots.add(absolute);
    else if (stat || absolute === (overlay && resolve(cwd, overlay.path))) files.add(inside(cwd, absolute));
    else throw new UsageError(`There is no file or directory "${path}".`);
  }
  const places: DiscoverOptions[] = [...roots].map((root) => ({ root, ...overlayIn(root, cwd, overlay) }));
  // A buffer from elsewhere, such as /etc/nginx, is judged alone.
  const buffer = overlay && { path: inside(cwd, resolve(cwd, overlay.path)), text: overlay.text };
  if (buffer && files.size === 0 && places.every((place) => place.overlay === undefined)) files.add(buffer.path);
  if (files.size > 0) places.push({ root: cwd, files: [...files], ...(buffer && { overlay: buffer }) });
  return places;
}

function overlayIn(root: string, cwd: string, overlay: Overlay | undefined): { overlay?: Overlay } {
  if (!overlay) return {};
  const path = inside(root, resolve(cwd, overlay.path));
  return path.startsWith("../") || isAbsolute(path) ? {} : { overlay: { path, text: overlay.text } };
}

/** Relative to a directory, with `/`; a path on another drive stays absolute. */
const inside = (directory: string, absolute: string): string => relative(directory, absolute).split(sep).join("/");
