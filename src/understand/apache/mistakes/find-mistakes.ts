import type { ApacheMistake } from "../../../core/apache/mistakes.ts";
import { textOf, type SourceFile } from "../../../core/source.ts";
import { directiveArguments, isConditional, type ApacheNode, type ApacheTree } from "../../../parse/apache/tree.ts";
import type { ResolveInclude } from "../include.ts";
import { checkFile } from "./check-files.ts";
import { directiveTable } from "./directive-table.ts";
import { findMisread } from "./misread-lines.ts";
import type { Surroundings } from "./surroundings.ts";
import { htaccessPlace, insideUnknownServer, mainPlace, unknownPlace, type Place } from "./place.ts";

/** The mistakes of every file. A file that others include is judged where it is included. */
export function findMistakes(trees: readonly ApacheTree[], resolve: ResolveInclude, surroundings: Surroundings = {}): ReadonlyMap<SourceFile, readonly ApacheMistake[]> {
  const included = new Set(trees.flatMap((tree) => includesOf(tree, resolve)));
  const found = new Map<SourceFile, Map<string, ApacheMistake>>(trees.map(({ file }) => [file, new Map<string, ApacheMistake>()]));
  const broken = new Set(trees.filter(({ problems }) => problems.length > 0).map(({ file }) => file));
  const links = new Set(trees.filter(isLink).map(({ file }) => file));
  const keep = (mistake: ApacheMistake): void => {
    // Of a file whose sections do not fit, what stands where is not known.
    if (links.has(mistake.at.file) || (broken.has(mistake.at.file) && !mistake.kind.startsWith("co"))) return;
    // A module that is not known brings many lines: the first of each name is enough.
    const key = mistake.kind === "unknown-directive" && mistake.severity === "info" ? textOf(mistake.at).toLowerCase() : mistake.at.start;
    const known = found.get(mistake.at.file);
    if (known?.has(`${mistake.kind} ${key}`) === false) known.set(`${mistake.kind} ${key}`, mistake);
  };
  for (const tree of trees) {
    for (const mistake of findMisread(tree)) keep(mistake);
    if (!included.has(tree)) for (const mistake of checkFile(tree, startOf(tree), resolve, surroundings)) keep(mistake);
  }
  return new Map([...found].map(([file, mistakes]) => [file, [...mistakes.values()]]));
}

/** A symbolic link that was checked out as a text holds its target's path. */
const isLink = ({ file }: ApacheTree): boolean => /^\.{0,2}\/?[\w./-]+\.(?:conf|load)\s*$/.test(file.text);

function includesOf(tree: ApacheTree, resolve: ResolveInclude): readonly ApacheTree[] {
  const lines = everyNode(tree.children).filter((node) => node.kind === "directive" && /^include(?:optional)?$/i.test(node.name.value));
  return lines.flatMap((node) => (node.kind === "directive" ? resolve(directiveArguments(tree.file, node)[0]?.value ?? "", tree) : [])).filter((one) => one !== tree);
}

function everyNode(nodes: readonly ApacheNode[]): readonly ApacheNode[] {
  const found: ApacheNode[] = [];
  const stack: ApacheNode[] = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    if (node.kind === "section") for (const child of node.children) stack.push(child);
  }
  return found;
}

/**
 * What is around a file that nobody includes: nothing when it holds what only the main server may, else a virtual host at
 * most when it holds what no `<Directory>` may. Of any other file it isn't known.
 */
function startOf(tree: ApacheTree): Place {
  if (/(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path)) return htaccessPlace;
  const rows = topNodes(tree.children).map((node) => directiveTable().get(`${node.kind === "section" ? "<" : ""}${node.name.value.toLowerCase()}`));
  if (rows.some((row) => row?.place === "server" && row.refused.includes("v"))) return mainPlace;
  return rows.some((row) => row?.place === "server") ? insideUnknownServer : unknownPlace;
}

/** What stands outside every section but conditional ones. */
function topNodes(nodes: readonly ApacheNode[]): readonly ApacheNode[] {
  const found: ApacheNode[] = [];
  const stack: ApacheNode[] = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "section" && isConditional(node.name.value)) for (const child of node.children) stack.push(child);
    else found.push(node);
  }
  return found;
}
