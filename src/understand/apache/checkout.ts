import { components, isWithin } from "./covers.ts";

/** A directory on the server and the directory of the repository that stands there. */
export interface Checkout {
  readonly server: string;
  readonly repository: string;
  /** The WSGI file's path in the repository. */
  readonly script: string;
}

/** What the targets of a host's WSGIScriptAlias lines tell about where the repository stands. */
export interface Deployed {
  readonly checkouts: readonly Checkout[];
  /** Targets that no file here corresponds to. */
  readonly unmapped: readonly string[];
}

/**
 * Maps a server's paths to the repository.
 * @param targets the files that WSGIScriptAlias names, as the server has them
 * @param paths every file of the repository
 */
export function mapCheckouts(targets: readonly string[], paths: readonly string[]): Deployed {
  const found = targets.map((target) => ({ target, checkouts: findCheckouts(target, paths) }));
  return { checkouts: found.flatMap(({ checkouts }) => checkouts), unmapped: found.filter(({ checkouts }) => checkouts.length === 0).map(({ target }) => target) };
}

/** Looks for code of the project, besides its WSGI files, below a directory on the server. */
export function findCode(directory: string, { checkouts, unmapped }: Deployed, paths: readonly string[]): "yes" | "likely" | "no" {
  const scripts = new Set(checkouts.map(({ script }) => script));
  const isCode = (path: string): boolean => path.endsWith(".py") && !path.endsWith("/__init__.py") && path !== "__init__.py" && !scripts.has(path);
  for (const { server, repository } of checkouts) {
    const inside = isWithin(server, directory) ? repository : isWithin(directory, server) ? join(repository, components(directory).slice(components(server).length)) : undefined;
    if (inside === undefined) continue;
    for (const path of pathsWithin(inside, paths)) if (isCode(path)) return "yes";
  }
  return unmapped.some((target) => isWithin(target, directory) && isDjangosOwn(target)) ? "likely" : "no";
}

/** startproject writes wsgi.py into the package that holds settings.py; a directory of scripts has a name of its own. */
function isDjangosOwn(target: string): boolean {
  const [name = "", directory = ""] = components(target).toReversed();
  return name === "wsgi.py" && !/^(?:.*[-_.])?(?:wsgi|scripts?|apache2?|cgi-bin|deploy(?:ment)?|conf(?:ig)?|public(?:_html)?|html|www|htdocs)$/i.test(directory);
}

/** Where the repository stands on the server, by the longest end of the target's path that names a file here. */
function findCheckouts(target: string, paths: readonly string[]): readonly Checkout[] {
  const parts = components(target);
  for (let length = parts.length; length >= 2; length--) {
    const tail = parts.slice(-length).join("/");
    const found = paths.filter((path) => path === tail || path.endsWith(`/${tail}`));
    if (found.length === 0) continue;
    const server = `/${parts.slice(0, -length).join("/")}`;
    return found.map((script) => ({ server, repository: script.slice(0, Math.max(0, script.length - tail.length - 1)), script }));
  }
  return [];
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

const join = (directory: string, rest: readonly string[]): string => [directory, ...rest].filter((part) => part !== "").join("/");
