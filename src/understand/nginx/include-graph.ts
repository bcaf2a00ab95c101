import { directoryOf } from "../../core/paths.ts";
import { type NginxTree, nameOf } from "../../parse/nginx/tree.ts";
import type { Included } from "./expand.ts";
import { includesOf, roleOf } from "./roles.ts";
import type { IncludeResolver } from "./resolve-include.ts";
import { stockFile } from "./stock-files.ts";

/** Which files bring which, over the whole repository. */
export interface IncludeGraph {
  /** The files nginx may start with: nothing brings them, or only a circle does. */
  readonly starts: readonly NginxTree[];
  /** The files that only an `include` brings. */
  readonly included: readonly NginxTree[];
  /**
   * Where an `include` leads.
   * @param main the directory of the main file, where that is known
   */
  resolve(pattern: string, from: NginxTree, main: string | undefined): Included;
}

/** @param read reads a file that an `include` names and that is not among `trees` */
export function includeGraph(trees: readonly NginxTree[], resolver: IncludeResolver, read: (path: string) => NginxTree | undefined): IncludeGraph {
  const known = new Map(trees.map((tree) => [tree.file.path, tree]));
  const treeAt = (path: string): NginxTree | undefined => {
    const tree = known.get(path) ?? read(path);
    if (tree) known.set(path, tree);
    return tree;
  };
  const resolve = (pattern: string, from: NginxTree, main: string | undefined): Included => {
    const found = resolver.resolve(pattern, from.file.path, main);
    const brought = (found?.paths ?? []).flatMap((path) => treeAt(path) ?? []);
    if (found && brought.length > 0) return { kind: "trees", trees: brought, sure: found.sure };
    const file = stockFile(pattern);
    return file ? { kind: "stock", name: pattern.slice(pattern.lastIndexOf("/") + 1), file } : { kind: "absent" };
  };

  const mains = trees.filter((tree) => roleOf(tree) === "main").map((tree) => directoryOf(tree.file.path));
  const directories = mains.length > 0 ? [...new Set(mains)] : [undefined];
  const brings = new Map<NginxTree, ReadonlySet<NginxTree>>();
  const broughtOf = (tree: NginxTree): ReadonlySet<NginxTree> => {
    const before = brings.get(tree);
    if (before) return before;
    const all = [...includesOf(tree)].flatMap((pattern) => directories.flatMap((main) => {
      const found = resolve(pattern, tree, main);
      return found.kind === "trees" ? found.trees : [];
    }));
    const brought = new Set(all);
    brings.set(tree, brought);
    return brought;
  };

  const reached = new Set<NginxTree>();
  const reach = (start: NginxTree): void => {
    const waiting = [start];
    for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
      if (reached.has(tree)) continue;
      reached.add(tree);
      waiting.push(...broughtOf(tree));
    }
  };
  const broughtByOthers = new Set(trees.flatMap((tree) => [...broughtOf(tree)].filter((one) => one !== tree)));
  // One that another main file brings beside its own blocks is a piece of that one.
  const pieces = new Set(trees.flatMap((tree) => (roleOf(tree) === "main" ? piecesOf(tree, resolve) : [])));
  const starts = trees.filter((tree) => (roleOf(tree) === "main" && !pieces.has(tree)) || !broughtByOthers.has(tree));
  for (const start of starts) reach(start);
  for (const tree of trees) {
    if (reached.has(tree)) continue;
    starts.push(tree);
    reach(tree);
  }
  const isStart = new Set(starts);
  return { starts, included: [...reached].filter((tree) => !isStart.has(tree)), resolve };
}

/** The files that a main file includes outside of its blocks, by their whole names. */
function piecesOf(main: NginxTree, resolve: IncludeGraph["resolve"]): readonly NginxTree[] {
  return main.statements.flatMap((statement) => {
    const pattern = statement.words[1]?.value;
    if (nameOf(statement) !== "include" || pattern === undefined || /[*?[]/.test(pattern)) return [];
    const found = resolve(pattern, main, directoryOf(main.file.path));
    return found.kind === "trees" && found.sure ? found.trees.filter((tree) => tree !== main) : [];
  });
}
