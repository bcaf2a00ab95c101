import type { Expression, Statement } from "../../parse/python/ast.ts";

type Definition = Extract<Statement, { readonly kind: "function" | "class" }>;
export type FunctionCode = Extract<Statement, { readonly kind: "function" }>;
export type ClassCode = Extract<Statement, { readonly kind: "class" }>;

/** The blocks that a statement runs in its own scope; bodies of functions and classes are not among them. */
function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case "if":
      return [statement.then, statement.otherwise];
    case "for":
    case "while":
      return [statement.body, statement.otherwise];
    case "try":
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.otherwise, statement.always];
    case "with":
      return [statement.body];
    case "match":
      return statement.cases.map(({ body }) => body);
    default:
      return [];
  }
}

/** The functions and classes that a block defines, below `if` and `try` as well. */
export function* definitionsIn(block: readonly Statement[]): Iterable<Definition> {
  const waiting = [...block];
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    if (statement.kind === "function" || statement.kind === "class") yield statement;
    for (const inner of blocksOf(statement)) waiting.push(...inner);
  }
}

/** What an expression of a syntax tree is made of is found by its form: everything with a `kind` is a node. */
const isNode = (value: unknown): value is { readonly kind: string } => typeof value === "object" && value !== null && "kind" in value;

const kinds: ReadonlySet<string> = new Set(["call", "subscript"] satisfies readonly Expression["kind"][]);

/** Every call and subscript below some code, inner functions included, in no order. */
export function* accessesIn(code: readonly Statement[]): Iterable<Extract<Expression, { readonly kind: "call" | "subscript" }>> {
  const waiting: unknown[] = [...code];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) waiting.push(item);
    else if (typeof value === "object" && value !== null) {
      if (isNode(value) && kinds.has(value.kind)) yield value as Extract<Expression, { readonly kind: "call" | "subscript" }>;
      for (const inner of Object.values(value)) if (typeof inner === "object") waiting.push(inner);
    }
  }
}

/** A value that code puts under a key: `answer["X"] = value`, `{"X": value}`. */
export interface KeyedValue {
  readonly key: Expression;
  readonly value: Expression;
}

/** Every value that some code puts under a key, inner functions included, in no order. */
export function assignmentsIn(code: readonly Statement[]): KeyedValue[] {
  const found: KeyedValue[] = [];
  const waiting: unknown[] = [...code];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    if (isAssignment(value)) for (const target of value.targets) if (target.kind === "subscript") found.push({ key: target.index, value: value.value });
    if (isDict(value)) for (const entry of value.entries) if (entry.key) found.push({ key: entry.key, value: entry.value });
    for (const inner of Object.values(value)) if (typeof inner === "object") waiting.push(inner);
  }
  return found;
}

const isAssignment = (value: object): value is Extract<Statement, { readonly kind: "assign" }> => isNode(value) && value.kind === "assign";
const isDict = (value: object): value is Extract<Expression, { readonly kind: "dict" }> => isNode(value) && value.kind === "dict";
