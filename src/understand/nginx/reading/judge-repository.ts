import type { SyntaxProblem } from "../../../core/document.ts";
import { directoryOf } from "../../../core/paths.ts";
import type { NginxTree } from "../../../parse/nginx/tree.ts";
import type { IncludeGraph } from "../include-graph.ts";
import { roleOf } from "../roles.ts";
import { places } from "./places.ts";
import { placesFor } from "./best-places.ts";
import { type Brought, ConfigurationReader } from "./read.ts";

/**
 * What nginx would refuse in the repository's files, beyond their grammar. A file that others include is judged where
 * they do; one that nothing includes is judged as if it stood wherever all of it may.
 */
export function judgeRepository(graph: IncludeGraph): readonly SyntaxProblem[] {
  const problems = new Map<string, SyntaxProblem>();
  const read = new Set<NginxTree>();
  const judge = (tree: NginxTree, isMain: boolean): void => {
    const main = isMain ? directoryOf(tree.file.path) : undefined;
    const include = (pattern: string, from: NginxTree): Brought => {
      const found = graph.resolve(pattern, from, main);
      // Nothing more than the stock files that are known.
      if (found.kind === "stock") return [];
      if (found.kind === "absent") return /[*?[]/.test(pattern) ? "nothing" : "absent";
      // A file that only has the same name may be another one.
      const trees = found.sure ? found.trees.filter(({ conditional }) => !conditional) : [];
      for (const one of trees) read.add(one);
      return trees.length > 0 ? trees : "nothing";
    };
    const reader = new ConfigurationReader({ exact: false, include });
    read.add(tree);
    if (!tree.conditional) reader.read(tree, isMain ? [places.main] : placesFor(tree));
    // Two configurations may bring one file; what is wrong with it is one thing.
    for (const problem of reader.problems) {
      const key = `${problem.at.file.path}:${problem.at.start}:${problem.kind ?? ""}`;
      if (!problems.has(key)) problems.set(key, problem);
    }
  };
  for (const tree of graph.starts) judge(tree, roleOf(tree) === "main");
  for (const tree of graph.included) if (!read.has(tree)) judge(tree, false);
  return [...problems.values()];
}
