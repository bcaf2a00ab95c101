import { directoryOf } from "../../core/paths.ts";
import { literalPattern } from "../../core/literal-pattern.ts";
/** The files an `include` means, and whether more than a bare file name says so. */
export interface Resolved {
  readonly paths: readonly string[];
  readonly sure: boolean;
}

/** Directories in which a file of the same name is taken for the included one. */
const nginxLike = /(?:^|[/._-])(?:nginx|conf\.d|snippets?|sites-\w+|includes?|vhosts?|webserver|proxy)(?:[/._-]|$)/i;

/** Directories of other programs that have a `conf.d` as well. */
const othersDirectory = /(?:^|\/)(?:supervisord?|apache2?|httpd|php[^/]*|uwsgi|celery|logrotate|fail2ban|mysql|mariadb|postgres\w*|redis|rsyslog|dovecot|postfix)(?:\.d)?\//i;

/** Patterns with wildcards are each compared with all paths; a file with thousands of them is an attack. */
const mostPatterns = 500;
const mostWildcards = 4;

/**
 * Finds the repository's file that an `include` names on the production machine. nginx reads a relative path from the
 * main file's directory; in a repository the files' own places, then the tails of their paths are the evidence.
 */
export class IncludeResolver {
  readonly #paths: ReadonlySet<string>;
  #byName: Map<string, string[]> | undefined;
  readonly #globs = new Map<string, readonly string[]>();

  /** @param paths every file of the repository, relative to its root */
  constructor(paths: ReadonlySet<string>) {
    this.#paths = paths;
  }

  /**
   * @param pattern the argument of `include`
   * @param from the including file
   * @param mainDirectory the directory of the main configuration file, where that is known
   * @returns undefined when no file here can be meant, or several could
   */
  resolve(pattern: string, from: string, mainDirectory: string | undefined): Resolved | undefined {
    if (/[$]|\{\{|\{%|<%/.test(pattern)) return undefined;
    const isGlob = /[*?[]/.test(pattern);
    // Many wildcards in one pattern cost time out of proportion; nobody writes them.
    if ((pattern.match(/[*?[]/g)?.length ?? 0) > mostWildcards) return undefined;
    const segments = normalize(pattern);
    if (segments.length === 0) return undefined;
    const find = (tail: string): readonly string[] => (isGlob ? this.#matching(tail) : this.#ending(tail)).filter((path) => othersDirectory.test(tail) || !othersDirectory.test(path));
    if (!pattern.startsWith("/")) {
      for (const directory of [mainDirectory, directoryOf(from)]) {
        const exact = directory === undefined ? undefined : join(directory, pattern);
        if (exact === undefined) continue;
        const found = isGlob ? this.#matching(exact).filter((path) => depth(path) === depth(exact)) : this.#paths.has(exact) ? [exact] : [];
        if (found.length > 0) return { paths: found, sure: true };
      }
    }
    for (let first = 0; first < segments.length - 1; first++) {
      const found = find(segments.slice(first).join("/")).filter((path) => path !== from);
      const chosen = isGlob ? nearestDirectory(found, from) : nearest(found, from);
      if (chosen) return { paths: chosen, sure: true };
    }
    if (isGlob) return undefined;
    const named = find(segments.at(-1) ?? "").filter((path) => path !== from && (nginxLike.test(directoryOf(path)) || directoryOf(path) === directoryOf(from)));
    const chosen = nearest(named, from);
    return chosen && { paths: chosen, sure: false };
  }

  /** Paths that end in these segments. */
  #ending(tail: string): readonly string[] {
    this.#byName ??= groupByName(this.#paths);
    const candidates = this.#byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? [];
    return candidates.filter((path) => path === tail || path.endsWith(`/${tail}`));
  }

  /** Paths whose last segments match a POSIX glob, sorted as nginx reads them. */
  #matching(tail: string): readonly string[] {
    const known = this.#globs.get(tail);
    if (known) return known;
    if (this.#globs.size >= mostPatterns) return [];
    const pattern = compile(`(?:^|/)${tail.split("/").map(segmentPattern).join("/")}$`);
    const found = pattern ? [...this.#paths].filter((path) => pattern.test(path)).sort() : [];
    this.#globs.set(tail, found);
    return found;
  }
}

/** A leading `*` or `?` does not match a hidden file; braces and `**` mean nothing special. */
function segmentPattern(segment: string): string {
  const hidden = /^[*?[]/.test(segment) ? "(?!\\.)" : "";
  const body = segment.slice(0, 200).replace(/\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g, (piece) => {
    if (piece.startsWith("*")) return "[^/]*";
    if (piece === "?") return "[^/]";
    if (piece.length > 2 && piece.startsWith("[")) return piece.replace(/^\[!/, "[^").replace(/\\/g, "\\\\");
    return literalPattern(piece);
  });
  return hidden + body;
}

/** A range such as `[z-a]` is no expression; it matches nothing. */
function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

function groupByName(paths: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const group = groups.get(name);
    if (group) group.push(path);
    else groups.set(name, [path]);
  }
  return groups;
}

/** The one path that shares most directories with `from`; undefined when two are equally near. */
function nearest(paths: readonly string[], from: string): readonly string[] | undefined {
  const ranked = rank(paths, from);
  const [best, second] = ranked;
  return best && (!second || second.shared < best.shared) ? [best.path] : undefined;
}

/** All paths in the one directory that is nearest. */
function nearestDirectory(paths: readonly string[], from: string): readonly string[] | undefined {
  const best = rank(paths, from)[0];
  if (!best) return undefined;
  const directories = new Set(rank(paths, from).filter(({ shared }) => shared === best.shared).map(({ path }) => directoryOf(path)));
  return directories.size === 1 ? paths.filter((path) => directories.has(directoryOf(path))) : undefined;
}

function rank(paths: readonly string[], from: string): { path: string; shared: number }[] {
  return paths.map((path) => ({ path, shared: sharedDirectories(path, from) })).sort((a, b) => b.shared - a.shared);
}

/** How many leading directories two files have in common. */
export function sharedDirectories(left: string, right: string): number {
  const [a, b] = [left.split("/").slice(0, -1), right.split("/").slice(0, -1)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}


const depth = (path: string): number => path.split("/").length;

/** Segments without `.` and `..` at the front; `..` inside takes its directory away. */
function normalize(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}

const join = (directory: string, path: string): string => normalize(`${directory}/${path}`).join("/");
