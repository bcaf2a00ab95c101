import { indexOf } from "../../core/path-index.ts";
import { directoriesAbove } from "../../core/paths.ts";
import type { Image } from "./image.ts";
import { absolutePath } from "../../core/paths.ts";

/** A directory or file of the repository that is mounted into a container. */
export interface Mount {
  /** In the repository, "" for its root. */
  readonly source: string;
  readonly target: string;
}

/** The files of the repository, and the directories they make. */
export class RepositoryTree {
  readonly files: ReadonlySet<string>;
  #directories: Set<string> | undefined;
  #withCode: ReadonlySet<string> | undefined;

  constructor(files: ReadonlySet<string>) {
    this.files = files;
  }

  isDirectory(path: string): boolean {
    if (!this.#directories) {
      this.#directories = new Set([""]);
      for (const file of this.files) for (let cut = file.lastIndexOf("/"); cut > 0; cut = file.lastIndexOf("/", cut - 1)) this.#directories.add(file.slice(0, cut));
    }
    return this.#directories.has(path);
  }

  /** Whether a directory holds a project: what starts Django, or what it needs. */
  holdsCode(directory: string): boolean {
    this.#withCode ??= new Set(["manage.py", "wsgi.py", "asgi.py"].flatMap((name) => indexOf(this.files).endingIn(name)).flatMap(directoriesAbove));
    return this.#withCode.has(directory);
  }
}

/** More copies of one image than this are not followed. */
const mostCopies = 200;

/** Joins paths of the repository; undefined for one that climbs out of it. */
export function joinRepositoryPath(directory: string, path: string): string | undefined {
  const parts = directory.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === undefined) return undefined;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** What lies in the repository where a container has a path; mounts hide what the image holds. */
export function locate(path: string, image: Image | undefined, context: string | undefined, mounts: readonly Mount[], tree: RepositoryTree): string | undefined {
  const wanted = absolutePath(path);
  for (const { source, target } of mounts.toReversed()) {
    const rest = below(wanted, absolutePath(target));
    if (rest === undefined) continue;
    const found = joinRepositoryPath(source, rest);
    return found !== undefined && (tree.files.has(found) || tree.isDirectory(found)) ? found : undefined;
  }
  return image && context !== undefined ? inStages(wanted, image, image.chain, context, tree, { left: mostLooks }) : undefined;
}

/** Stages that copy from stages that copy from stages. */
const mostLooks = 2000;

function inStages(path: string, image: Image, chain: readonly number[], context: string, tree: RepositoryTree, budget: { left: number }): string | undefined {
  const copies = chain.flatMap((index) => image.copies[index] ?? []).slice(-mostCopies);
  for (const copied of copies.toReversed()) {
    if (copied.isForeign) continue;
    for (const { value: source } of copied.sources) {
      const rest = below(path, copied.destination.replace(/(?<=.)\/$/, ""));
      if (rest === undefined || source.includes("://")) continue;
      if (copied.from !== undefined) {
        const inner = absolutePath(copied.destination.endsWith("/") && isNamed(source, rest) ? source : `${source}/${rest}`);
        const found = budget.left-- > 0 ? inStages(inner, image, [copied.from], context, tree, budget) : undefined;
        if (found !== undefined) return found;
        continue;
      }
      const found = ofSource(source, rest, copied.destination.endsWith("/"), context, tree);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether a file that is copied into a directory is the one asked for. */
const isNamed = (source: string, rest: string): boolean => source.slice(source.lastIndexOf("/") + 1) === rest;

function ofSource(source: string, rest: string, intoDirectory: boolean, context: string, tree: RepositoryTree): string | undefined {
  if (source.includes("*")) {
    const folder = joinRepositoryPath(context, source.slice(0, source.lastIndexOf("/") + 1));
    if (source.split("*").length > 6) return undefined;
    const form = new RegExp(`^${source.slice(source.lastIndexOf("/") + 1).replace(/[.+^${}()|[\]\\?]/g, "\\$&").replace(/\*+/g, "[^/]*")}$`);
    const found = folder === undefined || rest.includes("/") || !form.test(rest) ? undefined : joinRepositoryPath(folder, rest);
    return found !== undefined && tree.files.has(found) ? found : undefined;
  }
  const origin = joinRepositoryPath(context, source);
  if (origin === undefined) return undefined;
  if (tree.files.has(origin)) return (rest === "" && !intoDirectory) || isNamed(origin, rest) ? origin : undefined;
  if (!tree.isDirectory(origin)) return undefined;
  const found = joinRepositoryPath(origin, rest);
  return found !== undefined && (tree.files.has(found) || tree.isDirectory(found)) ? found : undefined;
}

/** The rest of a path below a directory, "" for the directory itself; undefined for a path elsewhere. */
function below(path: string, directory: string): string | undefined {
  if (path === directory) return "";
  const start = directory === "/" ? "/" : `${directory}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/**
 * The directory that a Dockerfile is built in, where nothing says it: the one of those above it that holds most of
 * what it copies.
 */
export function guessContext(image: Image, tree: RepositoryTree): string {
  const { path } = image.document.file;
  const sources = image.copies.flat().filter(({ from, isForeign }) => from === undefined && !isForeign).flatMap((copied) => copied.sources.map(({ value }) => value)).slice(0, mostCopies);
  let best = { directory: "", score: -1 };
  for (let directory = path; directory !== ""; ) {
    directory = directory.slice(0, Math.max(0, directory.lastIndexOf("/")));
    const score = sources.filter((source) => {
      const found = /^\.?\/?$/.test(source) ? undefined : joinRepositoryPath(directory, source.replace(/\/?\*.*$/s, ""));
      return found !== undefined && found !== "" && (tree.files.has(found) || tree.isDirectory(found));
    }).length * 2 + Number(tree.holdsCode(directory));
    if (score > best.score) best = { directory, score };
  }
  return best.directory;
}
