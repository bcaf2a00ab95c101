/**
 * The piece of Python that settings are made of, lowered once from the syntax tree. Offsets are UTF-16, `end`
 * exclusive. What the evaluator has no use for (await, yield …) is `unsupported`, with its name.
 */
export interface Node {
  readonly start: number;
  readonly end: number;
}

export type Expression =
  | (Node & { readonly kind: "none" | "true" | "false" | "ellipsis" })
  | (Node & { readonly kind: "number"; readonly value: number; readonly float: boolean })
  | (Node & { readonly kind: "string"; readonly value: string; readonly bytes: boolean })
  | (Node & { readonly kind: "fstring"; readonly parts: readonly (string | Interpolation)[] })
  | (Node & { readonly kind: "name"; readonly id: string })
  | (Node & { readonly kind: "attribute"; readonly object: Expression; readonly name: string })
  | (Node & { readonly kind: "subscript"; readonly object: Expression; readonly index: Expression })
  | (Node & { readonly kind: "slice"; readonly parts: readonly (Expression | undefined)[] })
  | (Node & { readonly kind: "call"; readonly callee: Expression; readonly args: readonly Argument[] })
  | (Node & { readonly kind: "list" | "tuple" | "set"; readonly items: readonly Expression[] })
  | (Node & { readonly kind: "starred"; readonly value: Expression })
  | (Node & { readonly kind: "dict"; readonly entries: readonly DictEntry[] })
  | (Node & { readonly kind: "unary"; readonly operator: string; readonly operand: Expression })
  | (Node & { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression })
  | (Node & { readonly kind: "boolean"; readonly operator: "and" | "or"; readonly left: Expression; readonly right: Expression })
  | (Node & { readonly kind: "compare"; readonly first: Expression; readonly rest: readonly Comparison[] })
  | (Node & { readonly kind: "conditional"; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression })
  | (Node & { readonly kind: "lambda"; readonly parameters: readonly Parameter[]; readonly body: Expression })
  | Comprehension
  | (Node & { readonly kind: "walrus"; readonly name: string; readonly value: Expression })
  | (Node & { readonly kind: "unsupported"; readonly what: string });

export interface Interpolation {
  readonly value: Expression;
  readonly conversion: string | undefined;
  /** What follows a colon; `computed` where that is not plain text, or for `{name=}`. */
  readonly specification: string | undefined;
  readonly computed: boolean;
}

export interface DictEntry {
  /** Absent for `**mapping`. */
  readonly key: Expression | undefined;
  readonly value: Expression;
}

export interface Comparison {
  readonly operator: string;
  readonly right: Expression;
}

export interface Argument {
  /** `name` of a keyword argument; `*` and `**` for unpacking; absent for a positional one. */
  readonly name: string | undefined;
  readonly value: Expression;
}

export type Comprehension = Node & {
  readonly kind: "comprehension";
  readonly collects: "list" | "set" | "dict" | "generator";
  readonly element: Expression;
  /** Only for dicts: `element` is then the key. */
  readonly value: Expression | undefined;
  readonly clauses: readonly (
    | { readonly kind: "for"; readonly target: Expression; readonly iterable: Expression }
    | { readonly kind: "if"; readonly test: Expression }
  )[];
};

export interface Parameter {
  readonly name: string;
  readonly kind: "normal" | "args" | "kwargs";
  readonly fallback: Expression | undefined;
}

export type Statement =
  /** `annotation` is what stands behind a colon, as it is written. */
  | (Node & { readonly kind: "assign"; readonly targets: readonly Expression[]; readonly value: Expression; readonly annotation?: string })
  /** `NAME: int` */
  | (Node & { readonly kind: "declaration"; readonly name: string; readonly annotation: string })
  | (Node & { readonly kind: "augmented"; readonly target: Expression; readonly operator: string; readonly value: Expression })
  | (Node & { readonly kind: "expression"; readonly value: Expression })
  | (Node & { readonly kind: "if"; readonly test: Expression; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] })
  | (Node & { readonly kind: "for"; readonly target: Expression; readonly iterable: Expression; readonly body: readonly Statement[]; readonly otherwise: readonly Statement[] })
  | (Node & { readonly kind: "while"; readonly test: Expression; readonly body: readonly Statement[]; readonly otherwise: readonly Statement[] })
  | (Node & {
      readonly kind: "try";
      readonly body: readonly Statement[];
      readonly handlers: readonly Handler[];
      readonly otherwise: readonly Statement[];
      readonly always: readonly Statement[];
    })
  | (Node & { readonly kind: "with"; readonly items: readonly { readonly context: Expression; readonly target: Expression | undefined }[]; readonly body: readonly Statement[] })
  | (Node & { readonly kind: "match"; readonly subject: Expression; readonly cases: readonly MatchCase[] })
  | (Node & { readonly kind: "import"; readonly names: readonly { readonly module: string; readonly alias: string | undefined }[] })
  | (Node & {
      readonly kind: "import-from";
      /** Leading dots. */
      readonly level: number;
      readonly module: string;
      /** Undefined for `*`. */
      readonly names: readonly { readonly name: string; readonly alias: string | undefined }[] | undefined;
    })
  | (Node & { readonly kind: "function"; readonly name: string; readonly parameters: readonly Parameter[]; readonly body: readonly Statement[]; readonly decorators: readonly string[]; readonly generator: boolean })
  | (Node & { readonly kind: "class"; readonly name: string; readonly bases: readonly Argument[]; readonly body: readonly Statement[]; readonly decorators: readonly string[] })
  | (Node & { readonly kind: "return"; readonly value: Expression | undefined })
  | (Node & { readonly kind: "raise"; readonly exception: Expression | undefined })
  | (Node & { readonly kind: "assert"; readonly test: Expression })
  | (Node & { readonly kind: "delete"; readonly targets: readonly Expression[] })
  | (Node & { readonly kind: "global"; readonly names: readonly string[] })
  | (Node & { readonly kind: "pass" | "break" | "continue" })
  | (Node & { readonly kind: "unsupported"; readonly what: string });

/** One `case` of a match statement. */
export interface MatchCase extends Node {
  readonly pattern: Pattern;
  readonly guard: Expression | undefined;
  readonly body: readonly Statement[];
}

/** Source: PEP 634. */
export type Pattern =
  /** A name that takes whatever is there, or `_`. */
  | { readonly kind: "capture"; readonly name: string | undefined }
  | { readonly kind: "value"; readonly value: Expression }
  | { readonly kind: "or"; readonly patterns: readonly Pattern[] }
  | { readonly kind: "as"; readonly pattern: Pattern; readonly name: string }
  | { readonly kind: "sequence"; readonly patterns: readonly Pattern[] }
  /** `*rest` in a sequence. */
  | { readonly kind: "rest"; readonly name: string | undefined }
  | { readonly kind: "mapping"; readonly entries: readonly { readonly key: Expression; readonly pattern: Pattern }[]; readonly rest: string | undefined }
  /** `str(name)`; `keywords` where attributes are asked for. */
  | { readonly kind: "class"; readonly type: Expression; readonly positional: readonly Pattern[]; readonly keywords: boolean }
  | { readonly kind: "unsupported" };

export interface Handler {
  /** Undefined for a bare `except:`. */
  readonly type: Expression | undefined;
  readonly name: string | undefined;
  readonly body: readonly Statement[];
}
