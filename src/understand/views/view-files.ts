import { indexOf } from "../../core/path-index.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import type { PythonModule } from "../../parse/python/parse.ts";
import { resolverOf } from "../settings/base-classes.ts";
import type { PythonSource } from "../settings/python-source.ts";

/** A Python file of the project whose names can be followed. */
export interface CodeFile {
  readonly path: string;
  readonly parsed: PythonModule;
  /** The dotted path of what a name stands for; undefined where nothing here binds it. */
  readonly resolve: (name: string) => string | undefined;
}

/** A file that is read for its views: `shop/views.py`, `shop/views/orders.py`, `shop/api_views.py`. */
const isViewPath = (path: string): boolean => /(?:^|\/)(?:\w*views?\.py|views\/(?:\w+\/)*\w+\.py)$/.test(path) && isDevelopmentPath(path) === undefined;

/** The texts of the files of views that speak of something, not yet parsed. */
export function viewPaths(project: Project, speaksOf: RegExp): readonly string[] {
  return indexOf(project.paths).matching(isViewPath).filter((path) => project.matches(path, speaksOf)).sort();
}

const kinds = {
  urls: /(?:^|\/)(?:\w*urls\w*\.py|urls\/\w+\.py)$/,
  middleware: /(?:^|\/)(?:\w*middleware\w*\.py|middleware\/\w+\.py)$/,
};

/** The texts of the project's files of one kind: `urls.py`, `middleware.py`. */
export const textsOf = (project: Project, kind: keyof typeof kinds): readonly string[] =>
  indexOf(project.paths).matching(kinds[kind]).map((path) => project.read(path)?.text ?? "");

/** Parses a file under the dotted name by which the project imports it; undefined for one that nothing can import. */
export function openCode(source: PythonSource, path: string): CodeFile | undefined {
  const parts = path.replace(/(?:\/__init__)?\.py$/, "").split("/");
  const modules = parts.map((_, index) => parts.slice(index).join("."));
  const module = modules.find((name) => source.find(name) === path);
  const parsed = module === undefined ? undefined : source.parse(path);
  return module !== undefined && parsed ? { path, parsed, resolve: resolverOf(module, path, parsed) } : undefined;
}
