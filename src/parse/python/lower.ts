import type { Expression, Handler, Statement } from "./ast.ts";
import { deepest, ExpressionLowering } from "./lower-expression.ts";
import { PatternLowering } from "./lower-pattern.ts";
import { childIn, namedChildren, type SyntaxNode } from "./syntax-tree.ts";

/** Lowers a module's syntax tree to statements. Nothing is thrown away silently: what is not modelled is `unsupported`. */
export function lowerModule(root: SyntaxNode, text: string): readonly Statement[] {
  const lowering = new StatementLowering(text);
  return namedChildren(root).flatMap((node) => {
    const statements = lowered.get(node) ?? lowering.statement(node);
    lowered.set(node, statements);
    return statements;
  });
}

/** The statements of outermost nodes: one that an earlier text had is the same statement. */
const lowered = new WeakMap<SyntaxNode, readonly Statement[]>();

class StatementLowering {
  readonly #expressions: ExpressionLowering;

  constructor(text: string) {
    this.#expressions = new ExpressionLowering(text);
  }

  block(node: SyntaxNode | undefined): readonly Statement[] {
    return node ? namedChildren(node).flatMap((child) => this.statement(child)) : [];
  }

  statement(node: SyntaxNode): readonly Statement[] {
    const { start, end } = node;
    const at = { start, end };
    if (node.depth > deepest) return [{ kind: "unsupported", what: "a statement that is nested too deeply", ...at }];
    const lower = this.#expressions;
    const field = (name: string) => lower.expression(childIn(node, name));
    switch (node.type) {
      case "expression_statement":
        return this.#expressionStatement(node);
      case "if_statement":
        return [this.#if(node, node.children.filter((child) => child.field === "alternative"))];
      case "for_statement":
        return [{ kind: "for", target: field("left"), iterable: field("right"), body: this.block(childIn(node, "body")), otherwise: this.#elseOf(node), ...at }];
      case "while_statement":
        return [{ kind: "while", test: field("condition"), body: this.block(childIn(node, "body")), otherwise: this.#elseOf(node), ...at }];
      case "try_statement":
        return [this.#try(node)];
      case "with_statement":
        return [this.#with(node)];
      case "match_statement":
        return [this.#match(node)];
      case "import_statement":
        return [{ kind: "import", names: this.#importedNames(node).map(({ name, alias }) => ({ module: name, alias })), ...at }];
      case "import_from_statement":
        return [this.#importFrom(node)];
      case "future_import_statement":
      case "pass_statement":
        return [{ kind: "pass", ...at }];
      case "break_statement":
        return [{ kind: "break", ...at }];
      case "continue_statement":
        return [{ kind: "continue", ...at }];
      case "function_definition":
        return [this.#function(node, [])];
      case "class_definition":
        return [this.#class(node, [])];
      case "decorated_definition": {
        const definition = childIn(node, "definition");
        const decorators = node.children.filter((child) => child.type === "decorator").map((child) => lower.textOf(child).replace(/^@\s*/, "").trim());
        if (definition?.type === "function_definition") return [this.#function(definition, decorators)];
        return definition ? [this.#class(definition, decorators)] : [];
      }
      case "return_statement": {
        const value = namedChildren(node)[0];
        return [{ kind: "return", value: value && lower.expression(value), ...at }];
      }
      case "raise_statement": {
        const exception = namedChildren(node)[0];
        return [{ kind: "raise", exception: exception && lower.expression(exception), ...at }];
      }
      case "assert_statement":
        return [{ kind: "assert", test: lower.expression(namedChildren(node)[0]), ...at }];
      case "delete_statement": {
        const target = lower.expression(namedChildren(node)[0]);
        return [{ kind: "delete", targets: target.kind === "tuple" ? target.items : [target], ...at }];
      }
      case "global_statement":
        return [{ kind: "global", names: namedChildren(node).map((child) => lower.textOf(child)), ...at }];
      // Python 2's statements: a settings module that holds one can't be imported by the Pythons of today, but the
      // print itself changes nothing.
      case "print_statement":
        return [{ kind: "pass", ...at }];
      default:
        return [{ kind: "unsupported", what: node.type.replaceAll("_", " "), ...at }];
    }
  }

  #expressionStatement(node: SyntaxNode): readonly Statement[] {
    const lower = this.#expressions;
    const children = namedChildren(node);
    const [child] = children;
    const at = { start: node.start, end: node.end };
    if (child?.type === "assignment") {
      // `A = B = value` nests to the right; `A: int` has no value and assigns nothing.
      const targets = [];
      let inner: SyntaxNode | undefined = child;
      while (inner?.type === "assignment") {
        targets.push(lower.expression(childIn(inner, "left")));
        inner = childIn(inner, "right");
      }
      const type = childIn(child, "type");
      const [target] = targets;
      if (inner) return [{ kind: "assign", targets, value: lower.expression(inner), ...(type && { annotation: lower.textOf(type) }), ...at }];
      return type && target?.kind === "name" ? [{ kind: "declaration", name: target.id, annotation: lower.textOf(type), ...at }] : [];
    }
    if (child?.type === "augmented_assignment") {
      const operator = lower.textOf(childIn(child, "operator") ?? child).replace(/=$/, "");
      return [{ kind: "augmented", target: lower.expression(childIn(child, "left")), operator, value: lower.expression(childIn(child, "right")), ...at }];
    }
    return children.map((value) => ({ kind: "expression", value: lower.expression(value), ...at }));
  }

  #if(node: SyntaxNode, alternatives: readonly SyntaxNode[]): Statement {
    // A chain of elif may be thousands long, so it is folded from its end instead of recursing into it.
    let otherwise: readonly Statement[] = [];
    for (const clause of alternatives.toReversed()) {
      otherwise =
        clause.type === "else_clause"
          ? this.block(childIn(clause, "body"))
          : [{ kind: "if", test: this.#expressions.expression(childIn(clause, "condition")), then: this.block(childIn(clause, "consequence")), otherwise, start: clause.start, end: clause.end }];
    }
    const test = this.#expressions.expression(childIn(node, "condition"));
    return { kind: "if", test, then: this.block(childIn(node, "consequence")), otherwise, start: node.start, end: node.end };
  }

  #elseOf(node: SyntaxNode): readonly Statement[] {
    const clause = node.children.find((child) => child.type === "else_clause");
    return clause ? this.block(childIn(clause, "body")) : [];
  }

  #try(node: SyntaxNode): Statement {
    const always = node.children.find((child) => child.type === "finally_clause");
    return {
      kind: "try",
      body: this.block(childIn(node, "body")),
      handlers: node.children.filter((child) => child.type === "except_clause").map((clause) => this.#handler(clause)),
      otherwise: this.#elseOf(node),
      always: this.block(always && namedChildren(always).find((child) => child.type === "block")),
      start: node.start,
      end: node.end,
    };
  }

  #handler(clause: SyntaxNode): Handler {
    const lower = this.#expressions;
    const body = namedChildren(clause).find((child) => child.type === "block");
    const value = childIn(clause, "value") ?? namedChildren(clause).find((child) => child.type !== "block");
    if (value?.type === "as_pattern") {
      const name = childIn(value, "alias");
      return { type: lower.expression(namedChildren(value)[0]), name: name && lower.textOf(name), body: this.block(body) };
    }
    const alias = childIn(clause, "alias");
    return { type: value && lower.expression(value), name: alias && lower.textOf(alias), body: this.block(body) };
  }

  #with(node: SyntaxNode): Statement {
    const lower = this.#expressions;
    const clause = node.children.find((child) => child.type === "with_clause");
    const items = (clause ? namedChildren(clause) : []).map((item) => {
      const value = childIn(item, "value");
      if (value?.type !== "as_pattern") return { context: lower.expression(value), target: undefined };
      const alias = childIn(value, "alias");
      return { context: lower.expression(namedChildren(value)[0]), target: alias && lower.expression(alias) };
    });
    return { kind: "with", items, body: this.block(childIn(node, "body")), start: node.start, end: node.end };
  }

  #match(node: SyntaxNode): Statement {
    const lower = this.#expressions;
    const patterns = new PatternLowering(lower);
    const subjects = node.children.filter((child) => child.field === "subject");
    const [first] = subjects;
    // `match a, b:` and `match a,:` match a tuple.
    const isTuple = node.children.some((child) => child.type === ",");
    const subject: Expression = isTuple ? { kind: "tuple", items: subjects.map((child) => lower.expression(child)), start: first?.start ?? node.start, end: subjects.at(-1)?.end ?? node.end } : lower.expression(first);
    const clauses = namedChildren(childIn(node, "body") ?? node).filter((child) => child.type === "case_clause");
    const cases = clauses.map((clause) => {
      const guard = childIn(clause, "guard");
      return { pattern: patterns.clause(clause), guard: guard && lower.expression(namedChildren(guard)[0]), body: this.block(childIn(clause, "consequence")), start: clause.start, end: clause.end };
    });
    return { kind: "match", subject, cases, start: node.start, end: node.end };
  }

  #importedNames(node: SyntaxNode): readonly { readonly name: string; readonly alias: string | undefined }[] {
    const lower = this.#expressions;
    return node.children
      .filter((child) => child.field === "name")
      .map((child) => {
        if (child.type !== "aliased_import") return { name: lower.textOf(child), alias: undefined };
        const alias = childIn(child, "alias");
        return { name: lower.textOf(childIn(child, "name") ?? child), alias: alias && lower.textOf(alias) };
      });
  }

  #importFrom(node: SyntaxNode): Statement {
    const lower = this.#expressions;
    const source = childIn(node, "module_name");
    const written = source ? lower.textOf(source).replace(/\s+/g, "") : "";
    const level = /^\.*/.exec(written)?.[0].length ?? 0;
    const everything = node.children.some((child) => child.type === "wildcard_import");
    return { kind: "import-from", level, module: written.slice(level), names: everything ? undefined : this.#importedNames(node), start: node.start, end: node.end };
  }

  #function(node: SyntaxNode, decorators: readonly string[]): Statement {
    const lower = this.#expressions;
    const body = childIn(node, "body");
    return {
      kind: "function",
      name: lower.textOf(childIn(node, "name") ?? node),
      parameters: lower.parameters(childIn(node, "parameters")),
      body: this.block(body),
      decorators: node.children[0]?.type === "async" ? ["async", ...decorators] : decorators,
      generator: body !== undefined && holdsYield(body),
      start: node.start,
      end: node.end,
    };
  }

  #class(node: SyntaxNode, decorators: readonly string[]): Statement {
    const lower = this.#expressions;
    return {
      kind: "class",
      name: lower.textOf(childIn(node, "name") ?? node),
      bases: lower.arguments(childIn(node, "superclasses")),
      body: this.block(childIn(node, "body")),
      decorators,
      start: node.start,
      end: node.end,
    };
  }
}

/** Whether a function's own body holds a `yield`, those of inner functions not counted. */
function holdsYield(body: SyntaxNode): boolean {
  const waiting = [...body.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "yield") return true;
    if (node.type !== "function_definition" && node.type !== "lambda") waiting.push(...node.children);
  }
  return false;
}
