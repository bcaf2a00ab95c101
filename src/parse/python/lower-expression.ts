import type { Argument, Comparison, Comprehension, DictEntry, Expression, Interpolation, Parameter } from "./ast.ts";
import { decodeString } from "./strings.ts";
import { childIn, namedChildren, type SyntaxNode } from "./syntax-tree.ts";

/** Python itself refuses deeper nesting ("too many nested parentheses" at 200; the compiler's stack near 1,000). */
export const deepest = 600;

const comprehensions: Readonly<Partial<Record<string, Comprehension["collects"]>>> = {
  list_comprehension: "list",
  set_comprehension: "set",
  dictionary_comprehension: "dict",
};

/** Lowers the expressions of one source text. */
export class ExpressionLowering {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  textOf(node: SyntaxNode): string {
    return this.#text.slice(node.start, node.end);
  }

  /** Lowers an expression; a node that is absent or in error becomes `unsupported`. */
  expression(node: SyntaxNode | undefined): Expression {
    if (!node) return { kind: "unsupported", what: "a missing expression", start: 0, end: 0 };
    const { start, end } = node;
    const at = { start, end };
    if (node.depth > deepest) return { kind: "unsupported", what: "an expression that is nested too deeply", ...at };
    const field = (name: string): Expression => this.expression(childIn(node, name));
    const inner = (): Expression => this.expression(namedChildren(node)[0]);
    switch (node.type) {
      case "none":
      case "true":
      case "false":
      case "ellipsis":
        return { kind: node.type, ...at };
      case "integer":
      case "float":
        return this.#number(node);
      case "string":
        return this.#string([node], at);
      case "concatenated_string":
        return this.#string(namedChildren(node), at);
      case "identifier":
        return { kind: "name", id: this.textOf(node), ...at };
      case "attribute":
        return { kind: "attribute", object: field("object"), name: this.textOf(childIn(node, "attribute") ?? node), ...at };
      case "subscript":
        return { kind: "subscript", object: field("value"), index: this.#index(node), ...at };
      case "slice":
        return { kind: "slice", parts: this.#sliceParts(node), ...at };
      case "call":
        return { kind: "call", callee: field("function"), args: this.arguments(childIn(node, "arguments")), ...at };
      case "parenthesized_expression": {
        const child = inner();
        // The parentheses belong to nobody; a generator's or tuple's own are in its node.
        return child;
      }
      case "list":
      case "list_pattern":
        return { kind: "list", items: this.#items(node), ...at };
      case "tuple":
      case "tuple_pattern":
      case "expression_list":
      case "pattern_list":
        return { kind: "tuple", items: this.#items(node), ...at };
      case "set":
        return { kind: "set", items: this.#items(node), ...at };
      case "list_splat":
      case "list_splat_pattern":
      case "parenthesized_list_splat":
        return { kind: "starred", value: inner(), ...at };
      case "dictionary":
        return { kind: "dict", entries: this.#entries(node), ...at };
      case "unary_operator":
        return { kind: "unary", operator: this.textOf(childIn(node, "operator") ?? node), operand: field("argument"), ...at };
      case "not_operator":
        return { kind: "unary", operator: "not", operand: field("argument"), ...at };
      case "binary_operator":
        return { kind: "binary", operator: this.textOf(childIn(node, "operator") ?? node), left: field("left"), right: field("right"), ...at };
      case "boolean_operator":
        return { kind: "boolean", operator: childIn(node, "operator")?.type === "or" ? "or" : "and", left: field("left"), right: field("right"), ...at };
      case "comparison_operator":
        return this.#comparison(node);
      case "conditional_expression": {
        const [then, test, otherwise] = namedChildren(node);
        return { kind: "conditional", test: this.expression(test), then: this.expression(then), otherwise: this.expression(otherwise), ...at };
      }
      case "lambda":
        return { kind: "lambda", parameters: this.parameters(childIn(node, "parameters")), body: field("body"), ...at };
      case "list_comprehension":
      case "set_comprehension":
      case "dictionary_comprehension":
      case "generator_expression":
        return this.#comprehension(node);
      case "named_expression":
        return { kind: "walrus", name: this.textOf(childIn(node, "name") ?? node), value: field("value"), ...at };
      case "as_pattern_target":
        return inner();
      default:
        return { kind: "unsupported", what: node.type.replaceAll("_", " "), ...at };
    }
  }

  /** The arguments of a call or the bases of a class. */
  arguments(node: SyntaxNode | undefined): readonly Argument[] {
    if (!node) return [];
    // `f(x for x in y)`: the generator stands where the list of arguments would.
    if (node.type === "generator_expression") return [{ name: undefined, value: this.expression(node) }];
    return namedChildren(node).map((child): Argument => {
      switch (child.type) {
        case "keyword_argument":
          return { name: this.textOf(childIn(child, "name") ?? child), value: this.expression(childIn(child, "value")) };
        case "dictionary_splat":
          return { name: "**", value: this.expression(namedChildren(child)[0]) };
        case "list_splat":
          return { name: "*", value: this.expression(namedChildren(child)[0]) };
        default:
          return { name: undefined, value: this.expression(child) };
      }
    });
  }

  parameters(node: SyntaxNode | undefined): readonly Parameter[] {
    if (!node) return [];
    const nameIn = (from: SyntaxNode): string => this.textOf(childIn(from, "name") ?? namedChildren(from)[0] ?? from);
    return namedChildren(node).flatMap((child): readonly Parameter[] => {
      switch (child.type) {
        case "identifier":
          return [{ name: this.textOf(child), kind: "normal", fallback: undefined }];
        case "typed_parameter": {
          const pattern = namedChildren(child)[0];
          if (pattern?.type === "list_splat_pattern") return [{ name: nameIn(pattern), kind: "args", fallback: undefined }];
          if (pattern?.type === "dictionary_splat_pattern") return [{ name: nameIn(pattern), kind: "kwargs", fallback: undefined }];
          return [{ name: nameIn(child), kind: "normal", fallback: undefined }];
        }
        case "default_parameter":
        case "typed_default_parameter":
          return [{ name: nameIn(child), kind: "normal", fallback: this.expression(childIn(child, "value")) }];
        case "list_splat_pattern":
          return [{ name: nameIn(child), kind: "args", fallback: undefined }];
        case "dictionary_splat_pattern":
          return [{ name: nameIn(child), kind: "kwargs", fallback: undefined }];
        default:
          return [];
      }
    });
  }

  #items(node: SyntaxNode): readonly Expression[] {
    return namedChildren(node).map((child) => this.expression(child));
  }

  #entries(node: SyntaxNode): readonly DictEntry[] {
    return namedChildren(node).map((child) =>
      child.type === "pair"
        ? { key: this.expression(childIn(child, "key")), value: this.expression(childIn(child, "value")) }
        : { key: undefined, value: this.expression(namedChildren(child)[0]) },
    );
  }

  #index(node: SyntaxNode): Expression {
    const indices = node.children.filter((child) => child.field === "subscript");
    const [first, second] = indices;
    if (!second) return this.expression(first);
    return { kind: "tuple", items: indices.map((index) => this.expression(index)), start: first?.start ?? node.start, end: indices.at(-1)?.end ?? node.end };
  }

  #sliceParts(node: SyntaxNode): readonly (Expression | undefined)[] {
    const parts: (Expression | undefined)[] = [undefined];
    for (const child of node.children) {
      if (child.type === ":") parts.push(undefined);
      else parts[parts.length - 1] = this.expression(child);
    }
    return parts;
  }

  #comparison(node: SyntaxNode): Expression {
    const [first, ...others] = node.children;
    const rest: Comparison[] = [];
    let operator = "";
    for (const child of others) {
      if (child.named) rest.push({ operator, right: this.expression(child) });
      // `not in` and `is not` are one token in the grammar, with the blanks as they were written.
      else operator = this.textOf(child).replace(/\s+/g, " ");
    }
    return { kind: "compare", first: this.expression(first), rest, start: node.start, end: node.end };
  }

  #comprehension(node: SyntaxNode): Comprehension {
    const body = childIn(node, "body");
    const pair = body?.type === "pair" ? body : undefined;
    return {
      kind: "comprehension",
      collects: comprehensions[node.type] ?? "generator",
      element: this.expression(pair ? childIn(pair, "key") : body),
      value: pair ? this.expression(childIn(pair, "value")) : undefined,
      clauses: namedChildren(node).flatMap((child): Comprehension["clauses"] => {
        if (child.type === "for_in_clause") {
          return [{ kind: "for", target: this.expression(childIn(child, "left")), iterable: this.expression(childIn(child, "right")) }];
        }
        return child.type === "if_clause" ? [{ kind: "if", test: this.expression(namedChildren(child)[0]) }] : [];
      }),
      start: node.start,
      end: node.end,
    };
  }

  #number(node: SyntaxNode): Expression {
    const at = { start: node.start, end: node.end };
    const digits = this.textOf(node).replaceAll("_", "").replace(/[lL]$/, "");
    const octal = /^0[0-7]+$/.test(digits) && !/^0+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
    const value = Number(octal);
    if (Number.isNaN(value) || (node.type === "integer" && !Number.isSafeInteger(value))) return { kind: "unsupported", what: "a number of this kind", ...at };
    return { kind: "number", value, float: node.type === "float", ...at };
  }

  #string(pieces: readonly SyntaxNode[], at: { readonly start: number; readonly end: number }): Expression {
    const parts: (string | Interpolation)[] = [];
    let bytes = false;
    // `"\N{BULLET}"`: the names of Unicode are not at hand.
    const named = pieces.some((piece) => /^[uf]?["'](?:[^\\]|\\[^N])*\\N\{/is.test(this.textOf(piece)));
    for (const piece of pieces) {
      const prefix = this.textOf(piece.children[0] ?? piece).replace(/["'].*$/s, "").toLowerCase();
      const raw = prefix.includes("r");
      bytes ||= prefix.includes("b");
      let contentStart = piece.children[0]?.end ?? piece.start;
      const literal = (until: number): void => {
        if (until <= contentStart) return;
        const content = this.#text.slice(contentStart, until);
        parts.push(decodeString(prefix.includes("f") ? content.replaceAll("{{", "{").replaceAll("}}", "}") : content, raw, bytes));
      };
      for (const child of piece.children) {
        if (child.type === "interpolation") {
          literal(child.start);
          contentStart = child.end;
          const specifier = child.children.find((part) => part.type === "format_specifier");
          parts.push({
            value: this.expression(childIn(child, "expression")),
            conversion: child.children.find((part) => part.type === "type_conversion") && this.textOf(childIn(child, "type_conversion") ?? child),
            specification: specifier && this.textOf(specifier).slice(1),
            computed: child.children.some((part) => part.type === "=") || specifier?.children.some((part) => part.type === "format_expression") === true,
          });
        } else if (child.type === "string_end") literal(child.start);
      }
    }
    if (named) return { kind: "unsupported", what: "a character that is written by its name", ...at };
    if (parts.every((part) => typeof part === "string")) return { kind: "string", value: parts.join(""), bytes, ...at };
    return { kind: "fstring", parts, ...at };
  }
}
