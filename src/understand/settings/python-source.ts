import type { EnvironmentReader } from "../../core/launch/environment-reading.ts";
import type { SourceFile } from "../../core/source.ts";
import type { PythonModule } from "../../parse/python/parse.ts";
import type { DataFormats } from "./data-formats.ts";

/** The Python files of the repository, as the evaluator reaches them. */
export interface PythonSource {
  /** The file of a dotted module below one of the import roots, packages' `__init__.py` included. */
  find(module: string): string | undefined;
  /** Whether a dotted name is a package without `__init__.py`, a folder that holds Python. */
  isFolder(module: string): boolean;
  parse(path: string): PythonModule | undefined;
  /** Whether the repository holds this path. */
  has(path: string): boolean;
  /** The files that lie directly in a folder of the repository (`.` for its root). */
  list(folder: string): readonly string[];
  /** Whether Python anywhere in the repository asks an object for an attribute of this name, or names it in quotes. */
  isAskedFor(name: string): boolean;
  /** Settings that a script of the deployment edits in these files on the server, each with the script. */
  readonly rewritten?: ReadonlyMap<string, string>;
  /** Whether an image or a composition puts a module that the repository lacks in its place, by its path below an import root. */
  isPlaced?(file: string): boolean;
  /** Notes that a package reads a file of variables. */
  noteReader(file: SourceFile, reader: EnvironmentReader): void;
  /** The text of a file of the repository. */
  read(path: string): SourceFile | undefined;
  /** The parsers of data files. */
  readonly formats: DataFormats;
}

/** Why a setting is not known that a script of the deployment edits. */
export const whyRewritten = (script: string): string => `${script} writes it anew on the server`;
