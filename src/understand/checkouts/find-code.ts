import type { Checkout, CodeFound } from "../../core/deployment/checkouts.ts";
import { indexOf } from "../../core/path-index.ts";
import { nameOf, components, isWithin, joinPath } from "../../core/paths.ts";

/** What files that a server names tell about where the repository stands. */
export interface Deployed {
  readonly checkouts: readonly Checkout[];
  /** The WSGI files in the repository. */
  readonly scripts: ReadonlySet<string>;
  /** The directories above a `wsgi.py` that no file here corresponds to, but that lies where Django puts it. */
  readonly likely: ReadonlySet<string>;
}

// Nobody deploys one repository to more places of one server.
const mostCheckouts = 50;
const deepest = 100;

/**
 * Maps a server's paths to the repository.
 * @param targets files of the repository as the server has them, such as those that WSGIScriptAlias names
 * @param paths every file of the repository, sorted
 */
export function mapCheckouts(targets: readonly string[], paths: readonly string[]): Deployed {
  const candidates = [...new Set(targets.map(nameOf))].flatMap((name) => indexOf(paths).endingIn(name));
  const checkouts = new Map<string, Checkout>();
  const scripts = new Set<string>();
  const likely = new Set<string>();
  for (const target of new Set(targets)) {
    const parts = components(target);
    if (parts.length > deepest) continue;
    const found = checkouts.size < mostCheckouts ? matchTail(parts, candidates) : undefined;
    for (const script of found?.scripts ?? []) {
      const server = `/${parts.slice(0, -(found?.length ?? 0)).join("/")}`;
      const repository = script.split("/").slice(0, -(found?.length ?? 0)).join("/");
      checkouts.set(`${server}\0${repository}`, { server, repository });
      scripts.add(script);
    }
    if (found === undefined && isDjangosOwn(parts)) for (let length = 0; length < parts.length; length++) likely.add(parts.slice(0, length).join("/"));
  }
  return { checkouts: [...checkouts.values()], scripts, likely };
}

/** Looks for code of the project, besides its WSGI files, below a directory on the server. */
export function findCode(directory: string, { checkouts, scripts, likely }: Deployed, paths: readonly string[]): CodeFound {
  const isCode = (path: string): boolean => path.endsWith(".py") && nameOf(path) !== "__init__.py" && !scripts.has(path);
  for (const { server, repository } of checkouts) {
    const inside = isWithin(server, directory) ? repository : isWithin(directory, server) ? joinPath(repository, components(directory).slice(components(server).length)) : undefined;
    if (inside === undefined) continue;
    for (const path of pathsWithin(inside, paths)) if (isCode(path)) return "yes";
  }
  return likely.has(components(directory).join("/")) ? "likely" : "no";
}

/** startproject writes wsgi.py into the package that holds settings.py; a directory of scripts has a name of its own. */
function isDjangosOwn(target: readonly string[]): boolean {
  const directory = target.at(-2) ?? "";
  return target.at(-1) === "wsgi.py" && !/^(?:.{0,100}[-_.])?(?:wsgi|scripts?|apache2?|cgi-bin|deploy(?:ment)?|conf(?:ig)?|public(?:_html)?|html|www|htdocs)$/i.test(directory);
}

/** The files of the repository whose path shares the longest end with the target's, of two components or more. */
export function matchTail(target: readonly string[], candidates: readonly string[]): { length: number; scripts: readonly string[] } | undefined {
  for (let length = target.length; length >= 2; length--) {
    const tail = target.slice(-length).join("/");
    const scripts = candidates.filter((path) => path === tail || path.endsWith(`/${tail}`));
    if (scripts.length > 0) return { length, scripts };
  }
  return undefined;
}

/** The paths below a directory, which stand together because paths are sorted. */
function* pathsWithin(directory: string, paths: readonly string[]): Iterable<string> {
  const prefix = directory === "" ? "" : `${directory}/`;
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; paths[at]?.startsWith(prefix) === true; at++) yield paths[at] ?? "";
}

