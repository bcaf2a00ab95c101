import type { GraphDeployment, GraphNode } from "./graph.ts";

/** A node with its place, in pixels from the drawing's corner. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The lines below the title, none longer than fits. */
  readonly lines: readonly string[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
}

export const sizes = { margin: 20, node: 226, gap: 138, title: 62, line: 17, between: 22, characters: 27 } as const;

const columns: Readonly<Record<GraphNode["kind"], number>> = { front: 0, appServer: 1, entryPoint: 2, settings: 3 };

/** Places the nodes in a column each kind; front servers stand one below the other, what they lead to in the middle. */
export function layOut({ nodes }: GraphDeployment): Layout {
  const sized = nodes.map((node) => {
    const lines = [...node.details.flatMap((text) => wrap(text, sizes.characters, 2)), ...(node.place ? wrap(`${node.place.path}:${node.place.line}`, sizes.characters, 4) : [])];
    return { node, lines, height: sizes.title + lines.length * sizes.line };
  });
  const first = Math.min(3, ...nodes.map(({ kind }) => columns[kind]));
  const last = Math.max(first, ...nodes.map(({ kind }) => columns[kind]));
  const heightOf = (column: number): number => {
    const own = sized.filter(({ node }) => columns[node.kind] === column);
    return own.reduce((sum, { height }) => sum + height, 0) + Math.max(0, own.length - 1) * sizes.between;
  };
  const tallest = Math.max(0, ...[0, 1, 2, 3].map(heightOf));
  const next = new Map([0, 1, 2, 3].map((column) => [column, sizes.margin + (tallest - heightOf(column)) / 2] as const));
  const placed = sized.map(({ node, lines, height }): PlacedNode => {
    const column = columns[node.kind];
    const y = next.get(column) ?? sizes.margin;
    next.set(column, y + height + sizes.between);
    return { node, lines, x: sizes.margin + (column - first) * (sizes.node + sizes.gap), y, width: sizes.node, height };
  });
  return { width: 2 * sizes.margin + (last - first + 1) * sizes.node + (last - first) * sizes.gap, height: tallest + 2 * sizes.margin, nodes: placed };
}

/** Breaks a text into lines of so many characters, where words or paths may be cut; what does not fit ends in dots. */
export function wrap(text: string, characters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > characters && lines.length < most - 1) {
    const window = rest.slice(0, characters + 1);
    const space = window.lastIndexOf(" ");
    const slash = window.slice(0, characters).lastIndexOf("/") + 1;
    const cut = space > characters / 3 ? space : slash > characters / 3 ? slash : characters;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest.length > characters ? `${rest.slice(0, characters - 3)}...` : rest];
}
