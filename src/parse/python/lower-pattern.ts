import type { Expression, Pattern } from "./ast.ts";
import { deepest, type ExpressionLowering } from "./lower-expression.ts";
import { namedChildren, type SyntaxNode } from "./syntax-tree.ts";

/** Lowers the patterns of `match` statements. */
export class PatternLowering {
  readonly #expressions: ExpressionLowering;

  constructor(expressions: ExpressionLowering) {
    this.#expressions = expressions;
  }

  /** The pattern of a `case` clause; `case a, b:` is a sequence. */
  clause(node: SyntaxNode): Pattern {
    const patterns = node.children.filter((child) => child.type === "case_pattern");
    const [only] = patterns;
    if (patterns.length === 1 && only && !node.children.some((child) => child.type === ",")) return this.#pattern(only);
    return { kind: "sequence", patterns: patterns.map((child) => this.#pattern(child)) };
  }

  #pattern(node: SyntaxNode): Pattern {
    if (node.depth > deepest) return { kind: "unsupported" };
    const inner = (): readonly Pattern[] => node.children.filter((child) => child.type === "case_pattern").map((child) => this.#pattern(child));
    switch (node.type) {
      case "case_pattern":
        return this.#one(node.children);
      case "_":
        return { kind: "capture", name: undefined };
      case "dotted_name":
        return this.#dotted(node);
      case "integer":
      case "float":
      case "string":
      case "concatenated_string":
      case "none":
      case "true":
      case "false":
        return { kind: "value", value: this.#expressions.expression(node) };
      case "union_pattern":
        return { kind: "or", patterns: this.#alternatives(node) };
      case "as_pattern": {
        const [pattern] = inner();
        const name = namedChildren(node).at(-1);
        return pattern && name?.type === "identifier" ? { kind: "as", pattern, name: this.#expressions.textOf(name) } : { kind: "unsupported" };
      }
      case "list_pattern":
        return { kind: "sequence", patterns: inner() };
      case "tuple_pattern": {
        const patterns = inner();
        const [only] = patterns;
        // Parentheses around one pattern make no sequence of it.
        return only && patterns.length === 1 && only.kind !== "rest" && !node.children.some((child) => child.type === ",") ? only : { kind: "sequence", patterns };
      }
      case "splat_pattern":
        return { kind: "rest", name: this.#restName(node) };
      case "dict_pattern":
        return this.#mapping(node);
      case "class_pattern": {
        const [type] = namedChildren(node);
        const arguments_ = node.children.filter((child) => child.type === "case_pattern");
        const keywords = arguments_.some((child) => child.children.some(({ type: kind }) => kind === "keyword_pattern"));
        return { kind: "class", type: this.#path(type ?? node), positional: keywords ? [] : inner(), keywords };
      }
      default:
        return { kind: "unsupported" };
    }
  }

  /** What stands in one place: a pattern, or a number with its sign. */
  #one(nodes: readonly SyntaxNode[]): Pattern {
    const [first, second] = nodes;
    if (first && nodes.length === 1) return this.#pattern(first);
    if (first?.type !== "-" || !second || nodes.length !== 2) return { kind: "unsupported" };
    return { kind: "value", value: { kind: "unary", operator: "-", operand: this.#expressions.expression(second), start: first.start, end: second.end } };
  }

  /** The sides of `|`, which the grammar does not wrap. */
  #alternatives(node: SyntaxNode): readonly Pattern[] {
    const sides: SyntaxNode[][] = [[]];
    for (const child of node.children) {
      if (child.type === "|") sides.push([]);
      else sides.at(-1)?.push(child);
    }
    return sides.map((side) => this.#one(side));
  }

  #mapping(node: SyntaxNode): Pattern {
    const entries: { readonly key: Expression; readonly pattern: Pattern }[] = [];
    let rest: string | undefined;
    let key: Expression | undefined;
    for (const child of node.children) {
      if (child.field === "key") {
        const { type } = child;
        if (type === "-" || type === "complex_pattern") return { kind: "unsupported" };
        key = type === "dotted_name" ? this.#path(child) : this.#expressions.expression(child);
      } else if (child.field === "value" && key) entries.push({ key, pattern: this.#pattern(child) });
      else if (child.type === "splat_pattern") rest = this.#restName(child);
    }
    return { kind: "mapping", entries, rest };
  }

  #restName(node: SyntaxNode): string | undefined {
    const name = namedChildren(node).find((child) => child.type === "identifier");
    return name && this.#expressions.textOf(name);
  }

  /** A name captures; `color.RED` is compared with. */
  #dotted(node: SyntaxNode): Pattern {
    const [first, ...more] = namedChildren(node);
    if (first && more.length === 0) {
      const name = this.#expressions.textOf(first);
      return { kind: "capture", name: name === "_" ? undefined : name };
    }
    return { kind: "value", value: this.#path(node) };
  }

  #path(node: SyntaxNode): Expression {
    const [first, ...more] = node.type === "dotted_name" ? namedChildren(node) : [node];
    return more.reduce<Expression>((object, part) => ({ kind: "attribute", object, name: this.#expressions.textOf(part), start: node.start, end: part.end }), this.#expressions.expression(first));
  }
}
