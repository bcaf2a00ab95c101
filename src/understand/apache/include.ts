import { directoryOf } from "../../core/paths.ts";
import type { ApacheTree } from "../../parse/apache/tree.ts";

/** Finds the files that an `Include` of a file may mean. */
export type ResolveInclude = (pattern: string, from: ApacheTree) => readonly ApacheTree[];

/**
 * Resolves includes within a repository. Apache reads a relative path below its ServerRoot, which the repository does
 * not show, so evidence decides: the directory of the including file, then each directory above it, then files whose
 * path ends as the pattern does (a wildcard needs a directory in common). Of several places the nearest counts; of several
 * equally near ones nobody knows which is meant, so none is read.
 */
export function includeWithin(trees: readonly ApacheTree[]): ResolveInclude {
  const byPath = new Map(trees.map((tree) => [tree.file.path, tree]));
  const paths = [...byPath.keys()].sort();
  const find = (matches: readonly string[]): ApacheTree[] => matches.flatMap((path) => byPath.get(path) ?? []);
  const memo = new Map<string, readonly ApacheTree[]>();
  return (pattern, from) => {
    const key = `${directoryOf(from.file.path)}\0${pattern}`;
    const known = memo.get(key);
    if (known) return known;
    const [place, ...others] = nearestPlaces(pattern, from.file.path, paths);
    const found = place && others.length === 0 ? find(place) : [];
    memo.set(key, found);
    return found;
  };
}

/** Whether an Include may mean a file of the repository, be it one that does not look like Apache's. */
export function namesSomeFile(paths: Iterable<string>): (pattern: string, from: ApacheTree) => boolean {
  const sorted = [...paths].sort();
  return (pattern, { file }) => nearestPlaces(pattern, file.path, sorted).length > 0;
}

/**
 * The files that a pattern names, place by place: one, unless several directories are equally near. Debian's a2ensite
 * and a2enconf link `sites-available` into `sites-enabled`; a repository holds the files, not the links.
 */
function nearestPlaces(pattern: string, from: string, paths: readonly string[]): readonly (readonly string[])[] {
  const enabled = placesOf(pattern, from, paths);
  const available = pattern.replace(/\b(sites|conf)-enabled\b/, "$1-available");
  return enabled.length > 0 || available === pattern ? enabled : placesOf(available, from, paths);
}

function placesOf(pattern: string, from: string, paths: readonly string[]): readonly (readonly string[])[] {
  const wanted = pattern.replace(/(?<!\/)\/+$/, "").split("/").filter((part) => part !== "" && part !== ".");
  if (wanted.length === 0 || wanted.includes("..") || wanted.some((part) => part.includes("${"))) return [];
  const above = directoryOf(from).split("/").filter(Boolean);
  if (!pattern.startsWith("/")) {
    for (let depth = above.length; depth >= 0; depth--) {
      const found = matching([...above.slice(0, depth), ...wanted], paths);
      if (found.length > 0) return [found];
    }
  }
  const last = wanted.at(-1) ?? "";
  const isShelf = /^(?:sites|conf)-(?:enabled|available)$/.test(last);
  const least = !isShelf && (/[*?[]/.test(last) || !last.includes(".")) ? 2 : 1;
  for (let length = wanted.length; length >= least; length--) {
    // A file that happens to bear the same name as the one that includes it is another one on the server.
    const found = tailMatching(wanted.slice(-length), paths).filter(({ path }) => length > 1 || path !== from);
    if (found.length > 0) return nearestTo(from, found);
  }
  return [];
}

/** The paths that the pattern names: the file itself, or every file below the directory it names. */
function matching(wanted: readonly string[], paths: readonly string[]): readonly string[] {
  const match = globPath(wanted);
  return paths.filter((path) => match(path.split("/"), 0));
}

/** A file, and the directory that stands for what the pattern does not name. */
interface Placed {
  readonly path: string;
  readonly place: string;
}

function tailMatching(wanted: readonly string[], paths: readonly string[]): readonly Placed[] {
  const match = globPath(wanted);
  return paths.flatMap((path) => {
    const parts = path.split("/");
    // The end of the path, or a directory anywhere above the file.
    for (let offset = parts.length - wanted.length; offset >= 0; offset--) if (match(parts, offset)) return [{ path, place: parts.slice(0, offset).join("/") }];
    return [];
  });
}

function globPath(wanted: readonly string[]): (parts: readonly string[], offset: number) => boolean {
  return (parts, offset) => parts.length - offset >= wanted.length && wanted.every((part, index) => globMatches(part, parts[offset + index] ?? ""));
}

/** Of several places those whose directory shares most with the including file's. */
function nearestTo(from: string, found: readonly Placed[]): readonly (readonly string[])[] {
  const shared = (path: string): number => {
    const [left, right] = [directoryOf(from).split("/"), directoryOf(path).split("/")];
    const differs = left.findIndex((part, index) => part !== right[index]);
    return differs === -1 ? left.length : differs;
  };
  const most = found.reduce((best, { path }) => Math.max(best, shared(path)), 0);
  const places = new Map<string, string[]>();
  for (const { path, place } of found) {
    if (shared(path) !== most) continue;
    const here = places.get(place) ?? [];
    here.push(path);
    places.set(place, here);
  }
  return [...places.values()];
}

/** fnmatch for one path component: `*`, `?` and `[…]`; linear but for the stars, which never nest. */
export function globMatches(pattern: string, name: string): boolean {
  // Most patterns are names, and each section is asked about each path.
  if (!/[*?[]/.test(pattern)) return pattern === name;
  let star = -1;
  let resume = 0;
  let at = 0;
  let p = 0;
  while (at < name.length) {
    const piece = pieceAt(pattern, p);
    if (piece.kind === "star") {
      star = p;
      resume = at;
      p++;
    } else if (piece.kind === "one" && piece.matches(name[at] ?? "")) {
      p = piece.next;
      at++;
    } else if (star !== -1) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

type GlobPiece = { readonly kind: "star" | "end" } | { readonly kind: "one"; readonly next: number; matches(character: string): boolean };

function pieceAt(pattern: string, at: number): GlobPiece {
  const character = pattern[at];
  if (character === undefined) return { kind: "end" };
  if (character === "*") return { kind: "star" };
  if (character === "?") return { kind: "one", next: at + 1, matches: () => true };
  const set = character === "[" ? /^\[([!^]?)([^\]]{1,64})\]/.exec(pattern.slice(at, at + 70)) : null;
  if (!set) return { kind: "one", next: at + 1, matches: (other) => other === character };
  const [whole, negation = "", body = ""] = set;
  return { kind: "one", next: at + whole.length, matches: (other) => inSet(body, other) !== (negation !== "") };
}

function inSet(body: string, character: string): boolean {
  for (let at = 0; at < body.length; at++) {
    const [low = "", dash, high] = body.slice(at, at + 3);
    if (dash === "-" && high !== undefined) {
      if (character >= low && character <= high) return true;
      at += 2;
    } else if (low === character) return true;
  }
  return false;
}
