import type { EnvironmentReader } from "../../core/launch/environment-reading.ts";
import { indexOf } from "../../core/path-index.ts";
import type { SourceFile } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import { DataFormats } from "./data-formats.ts";
import type { PythonSource } from "./python-source.ts";
import { onceForEach } from "../../core/once-for-each.ts";

const isPython = /\.py$/;

/** The directories above Python files. */
const foldersOf = onceForEach((paths: ReadonlySet<string>): ReadonlySet<string> => {
  const folders = new Set<string>();
  for (const path of paths) {
    if (!path.endsWith(".py")) continue;
    for (let cut = path.lastIndexOf("/"); cut > 0; cut = path.lastIndexOf("/", cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
});

/** The Python files of a repository, each parsed at most once, shared by all evaluations. */
export class PythonFiles {
  readonly formats: DataFormats;
  readonly #project: Project;
  readonly #parse: PythonParser;
  readonly #modules = new Map<string, PythonModule | undefined>();
  readonly #folders: ReadonlySet<string>;
  readonly #readers = new Map<SourceFile, Set<EnvironmentReader>>();

  constructor(project: Project, parse: PythonParser, formats: DataFormats = new DataFormats()) {
    this.formats = formats;
    this.#project = project;
    this.#parse = parse;
    this.#folders = foldersOf(project.paths);
  }

  /** The parsed file, or undefined when it can't be read. */
  module(path: string): PythonModule | undefined {
    if (!this.#modules.has(path)) {
      const file = this.#project.read(path);
      this.#modules.set(path, file && this.#parse(file));
    }
    return this.#modules.get(path);
  }

  /** The files of variables that the settings were seen to read, each with the packages that read it. */
  get readers(): ReadonlyMap<SourceFile, ReadonlySet<EnvironmentReader>> {
    return this.#readers;
  }

  /** The files that were parsed so far. */
  get parsed(): readonly PythonModule[] {
    return [...this.#modules.values()].filter((module) => module !== undefined);
  }

  /** Reads every Python file: to be asked for the few names in doubt. */
  #isAskedFor(name: string): boolean {
    const asks = new RegExp(`[.'"]${name}\\b`);
    return indexOf(this.#project.paths).matching(isPython).some((path) => this.#project.matches(path, asks));
  }

  /** The files as Python finds them from import roots, the first root that has a module winning. */
  seenFrom(roots: readonly string[]): PythonSource {
    const below = (root: string, module: string): string => [root, ...module.split(".")].filter((part) => part !== "").join("/");
    const found = new Map<string, string | undefined>();
    const find = (module: string): string | undefined => {
      for (const root of roots) {
        const path = below(root, module);
        // A package wins over a module of the same name. Source: importlib's FileFinder.
        for (const candidate of [`${path}/__init__.py`, `${path}.py`]) if (this.#project.paths.has(candidate)) return candidate;
      }
      return undefined;
    };
    return {
      find: (module) => {
        if (!found.has(module)) found.set(module, find(module));
        return found.get(module);
      },
      isFolder: (module) => roots.some((root) => this.#folders.has(below(root, module))),
      formats: this.formats,
      parse: (path) => this.module(path),
      has: (path) => this.#project.paths.has(path) || this.#folders.has(path),
      list: (folder) => indexOf(this.#project.paths).filesIn(folder === "." ? "" : folder),
      isAskedFor: (name) => this.#isAskedFor(name),
      noteReader: (file, reader) => {
        this.#readers.set(file, (this.#readers.get(file) ?? new Set()).add(reader));
      },
      read: (path): SourceFile | undefined => (this.#project.paths.has(path) ? this.#project.read(path) : undefined),
    };
  }
}
