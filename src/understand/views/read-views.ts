import type { DecoratorMisuse, UnfilteredView, Views } from "../../core/reporting/views.ts";
import { indexOf } from "../../core/path-index.ts";
import { grouped } from "../../core/grouped.ts";
import { directoriesAbove, directoryOf } from "../../core/paths.ts";
import type { Project } from "../../discover/project.ts";
import type { PythonSource } from "../settings/python-source.ts";
import { findMisuses } from "./find-misuses.ts";
import { findUnfiltered } from "./find-unfiltered.ts";
import { openCode, textsOf, viewPaths } from "./view-files.ts";

/**
 * Reads the views that belong to settings.
 * @param root the directory that the settings are imported from
 */
export type ViewReader = (source: PythonSource, root: string) => Views;

/**
 * The views of a repository; files are read when a question needs them, and parsed only where they speak of what is
 * asked. A repository may hold many projects: the views of one are those that its manage.py is above of, or none.
 */
export function viewReader(project: Project): ViewReader {
  const homes = new Map<RegExp, Homes>();
  const pathsOf = (speaksOf: RegExp, root: string): readonly string[] => {
    const found = homes.get(speaksOf) ?? groupByHome(project, viewPaths(project, speaksOf));
    homes.set(speaksOf, found);
    const { paths, below } = found;
    const above = root === "" ? [] : directoriesAbove(root);
    return [...(below.get(root) ?? []), ...above].flatMap((home) => paths.get(home) ?? []).sort();
  };
  let routed: ReturnType<typeof readRoutes> | undefined;
  return (source, root) => {
    let unfiltered: readonly UnfilteredView[] | undefined;
    let misuses: readonly DecoratorMisuse[] | undefined;
    const open = (speaksOf: RegExp) => pathsOf(speaksOf, root).flatMap((path) => openCode(source, path) ?? []);
    const findAll = (): readonly UnfilteredView[] => {
      const { names, mayProtect } = (routed ??= readRoutes(project));
      return mayProtect ? [] : open(takesForms).flatMap((file) => findUnfiltered(file, source, (name) => names.has(name)));
    };
    return {
      get unfiltered() {
        return (unfiltered ??= findAll());
      },
      get misuses() {
        return (misuses ??= open(namesDecorators).flatMap(findMisuses));
      },
    };
  };
}

const takesForms = /\.POST\b|\bform_class\b/;
const namesDecorators = /\bsensitive_(?:variables|post_parameters)\b/;

/** The names that URLs speak of, and whether these or a middleware may protect what they wrap. */
function readRoutes(project: Project): { readonly names: ReadonlySet<string>; readonly mayProtect: boolean } {
  const urls = textsOf(project, "urls");
  const mayProtect = [...urls, ...textsOf(project, "middleware")].some((text) => text.includes("sensitive_post_parameters"));
  return { names: new Set(urls.flatMap((text) => text.match(/\b[A-Za-z_]\w*\b/g) ?? [])), mayProtect };
}

/** The directories with a manage.py, "" for none: the files that they are the nearest above of, and which of them lie in a directory, or are it. */
interface Homes {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly below: ReadonlyMap<string, readonly string[]>;
}

function groupByHome(project: Project, paths: readonly string[]): Homes {
  const managed = new Set(indexOf(project.paths).endingIn("manage.py").map(directoryOf));
  const homeOf = (path: string): string => directoriesAbove(path).find((directory) => managed.has(directory)) ?? "";
  const byHome = grouped(paths, homeOf);
  const places = [...byHome.keys()].flatMap((home) => [...new Set([home, ...directoriesAbove(home)])].map((directory) => ({ directory, home })));
  const below = new Map([...grouped(places, ({ directory }) => directory)].map(([directory, some]) => [directory, some.map(({ home }) => home)] as const));
  return { paths: byHome, below };
}
