import type { Tree } from "web-tree-sitter";

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

/** Copies a tree, comments left out. Iterative: the depth of the input is not ours to choose. */
export function copyTree(tree: Tree): SyntaxNode {
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
  const root = read(0);
  const ancestors = [root];
  let descending = cursor.gotoFirstChild();
  while (descending) {
    const parent = ancestors.at(-1) ?? root;
    const node = read(ancestors.length);
    if (node.type !== "comment" && node.type !== "line_continuation") parent.children.push(node);
    if (cursor.gotoFirstChild()) {
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
