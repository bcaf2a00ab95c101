import { directoryOf } from "../../core/paths.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import type { NginxTree } from "../../parse/nginx/tree.ts";
import type { Expander, Level, PlacedBlock } from "./expand.ts";
import { sharedDirectories } from "./resolve-include.ts";
import { roleOf } from "./roles.ts";
import { Scope } from "./scope.ts";

/** A file nginx may start with, read as far as its outermost levels. */
export interface Start {
  readonly tree: NginxTree;
  readonly expander: Expander;
  /** The file's outermost level. */
  readonly level: Level;
  /** The `http` level of a main file. */
  readonly http: Scope | undefined;
  /** The blocks that stand beside servers. */
  readonly blocks: readonly PlacedBlock[];
}

const isDevelopment = ({ tree }: Start): boolean => isAwayFromProduction(tree.file) !== undefined;

/**
 * The `http` level above a site that nothing here includes: the main file's where one is near, and the loose
 * directives of files beside the site, which the same `conf.d/*.conf` would bring. Where no main file is here, a
 * stock one is assumed: it sets no header and passes nothing on.
 */
export function httpLevelAround(site: Start, starts: readonly Start[]): { readonly scope: Scope; readonly configuration: string } {
  const path = site.tree.file.path;
  const directory = directoryOf(path);
  const others = starts.filter((other) => other !== site && (isDevelopment(site) || !isDevelopment(other)));
  let main: { readonly scope: Scope; readonly shared: number; readonly path: string } | undefined;
  for (const { tree, http } of others) {
    if (!http) continue;
    const shared = sharedDirectories(tree.file.path, path);
    const theirs = directoryOf(tree.file.path);
    const isNear = directory === theirs || shared >= Math.max(1, theirs.split("/").length - 1);
    if (isNear && shared > (main?.shared ?? -1)) main = { scope: http, shared, path: tree.file.path };
  }
  const beside = others.filter(({ tree, http }) => !http && directoryOf(tree.file.path) === directory && roleOf(tree) !== "inside").map(({ level }) => level);
  const own = roleOf(site.tree) === "site" ? [site.level] : [];
  const scope = new Scope({ directives: [...beside, ...own].flatMap(({ directives }) => directives), complete: own.every(({ complete }) => complete) }, main?.scope);
  return { scope, configuration: main?.path ?? configurationOf(site.tree.file.path) };
}

/** The name of the configuration that the sites of a directory make, where no main file is near. */
export const configurationOf = (path: string): string => directoryOf(path);
