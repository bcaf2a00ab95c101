import { directoryOf, nameOf } from "./paths.ts";
import { onceForEach } from "./once-for-each.ts";
import { grouped } from "./grouped.ts";

/** How many of a path's last components are looked up at once: what still agrees in them all is compared in full. */
const longestTail = 4;

/**
 * The files of a repository by where they lie and how their paths end, so that a question about some of them costs no
 * look through them all. Answers stand in the order of the set. Each part is made when it is first asked for.
 */
export class PathIndex {
  readonly #paths: Paths;
  readonly #byTail = new Map<number, ReadonlyMap<string, readonly string[]>>();
  readonly #byPattern = new Map<RegExp | ((path: string) => boolean), readonly string[]>();
  #byDirectory: ReadonlyMap<string, readonly string[]> | undefined;
  #directoryNames: ReadonlySet<string> | undefined;
  #sorted: readonly string[] | undefined;

  constructor(paths: Paths) {
    this.#paths = paths;
  }

  /** The paths that are this one or end in it, whole components compared: `wsgi.py` is no end of `my_wsgi.py`. */
  endingIn(tail: string): readonly string[] {
    const length = Math.min(longestTail, tail.split("/").length);
    let byTail = this.#byTail.get(length);
    if (!byTail) this.#byTail.set(length, (byTail = grouped(this.#paths, (path) => lastOf(path, length))));
    const found = byTail.get(lastOf(tail, length)) ?? [];
    return length < longestTail ? found : found.filter((path) => path === tail || path.endsWith(`/${tail}`));
  }

  /** The files of a directory itself, "" for the root. */
  filesIn(directory: string): readonly string[] {
    return (this.#byDirectory ??= grouped(this.#paths, directoryOf)).get(directory) ?? [];
  }

  /** Whether a directory of this name holds a file, wherever it lies. */
  hasDirectory(name: string): boolean {
    return (this.#directoryNames ??= directoryNames(this.#paths)).has(name);
  }

  /** The paths that a pattern without state, or a question, holds for; remembered for that very object. */
  matching(pattern: RegExp | ((path: string) => boolean)): readonly string[] {
    const known = this.#byPattern.get(pattern);
    if (known) return known;
    const found = [...this.#paths].filter(typeof pattern === "function" ? pattern : (path) => pattern.test(path));
    this.#byPattern.set(pattern, found);
    return found;
  }

  get sorted(): readonly string[] {
    return (this.#sorted ??= [...this.#paths].sort());
  }
}

/** Paths that do not change any more. */
type Paths = ReadonlySet<string> | readonly string[];

/** The index of paths; made once for each set or list. */
export const indexOf = onceForEach((paths: Paths) => new PathIndex(paths));

/** The last components of a path; the whole of one that has fewer. */
function lastOf(path: string, count: number): string {
  if (count === 1) return nameOf(path);
  let cut = path.length;
  for (let found = 0; found < count && cut >= 0; found++) cut = cut === 0 ? -1 : path.lastIndexOf("/", cut - 1);
  return path.slice(cut + 1);
}

function directoryNames(paths: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (let directory = directoryOf(path); directory !== "" && !seen.has(directory); directory = directoryOf(directory)) seen.add(directory);
  }
  return new Set([...seen].map(nameOf));
}
