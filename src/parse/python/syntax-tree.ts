import type { Tree } from "web-tree-sitter";
import { onceForEach } from "../../core/once-for-each.ts";

/** A node of tree-sitter's tree, copied out of WebAssembly in one walk so that lowering costs no more calls. */
export interface SyntaxNode {
  readonly type: string;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly named: boolean;
  /** Put in by error recovery; the text is not there. */
  readonly missing: boolean;
  readonly depth: number;
  readonly children: SyntaxNode[];
}

/** The tree of an earlier text that began alike. */
export interface Earlier {
  readonly root: SyntaxNode;
  /** How far the texts are the same. */
  readonly until: number;
}

/** Whether nothing in a node is a mistake, or was put in for one. */
const isSound = onceForEach((node: SyntaxNode): boolean => {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === "ERROR" || next.missing) return false;
    for (const child of next.children) waiting.push(child);
  }
  return true;
});

/**
 * Copies a tree, comments left out. Iterative: the depth of the input is not ours to choose.
 * @param earlier its outermost nodes that stand as they stood, and had and have no mistake, are taken from it
 */
export function copyTree(tree: Tree, earlier?: Earlier): SyntaxNode {
  const standing = new Map(earlier?.root.children.filter(({ end }) => end < earlier.until).map((node) => [node.start, node]));
  const cursor = tree.walk();
  const kinds = new Map<number, Pick<SyntaxNode, "type" | "named">>();
  const kindOf = (id: number): Pick<SyntaxNode, "type" | "named"> => {
    const known = kinds.get(id) ?? { type: cursor.nodeType, named: cursor.nodeIsNamed };
    kinds.set(id, known);
    return known;
  };
  // Each question to the cursor crosses into WebAssembly: what is the same for all nodes of a kind is asked once.
  const read = (depth: number): SyntaxNode => {
    const { type, named } = kindOf(cursor.nodeTypeId);
    const { startIndex: start, endIndex: end } = cursor;
    return { type, field: cursor.currentFieldName ?? undefined, start, end, named, missing: start === end && cursor.nodeIsMissing, depth, children: [] };
  };
  const taken = (): SyntaxNode | undefined => {
    const node = standing.get(cursor.startIndex);
    return node?.end === cursor.endIndex && node.type === kindOf(cursor.nodeTypeId).type && isSound(node) && !cursor.currentNode.hasError ? node : undefined;
  };
  const root = read(0);
  const ancestors = [root];
  let descending = cursor.gotoFirstChild();
  while (descending) {
    const parent = ancestors.at(-1) ?? root;
    const known = standing.size > 0 && ancestors.length === 1 ? taken() : undefined;
    const node = known ?? read(ancestors.length);
    if (node.type !== "comment" && node.type !== "line_continuation") parent.children.push(node);
    if (!known && cursor.gotoFirstChild()) {
      ancestors.push(node);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      ancestors.pop();
      if (!cursor.gotoParent() || ancestors.length === 0) {
        descending = false;
        break;
      }
    }
  }
  cursor.delete();
  return root;
}

/** The child in a field, or undefined. */
export const childIn = (node: SyntaxNode, field: string): SyntaxNode | undefined => node.children.find((child) => child.field === field);

/** The named children. */
export const namedChildren = (node: SyntaxNode): readonly SyntaxNode[] => node.children.filter((child) => child.named);
