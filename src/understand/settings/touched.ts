import type { Expression, Statement } from "../../parse/python/ast.ts";
import { namesOf } from "./patterns.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** What running some statements could change. */
export interface Touched {
  readonly names: ReadonlySet<string>;
  /** A star import, an `exec`, or a call that is handed all names: anything may change. */
  readonly everything: boolean;
  /** A return, raise, break or continue: what follows may not run. */
  readonly exits: boolean;
  /** Names of functions that are called, whose own effects are not among these. */
  readonly calls: ReadonlySet<string>;
  /** Names that `global` declares. */
  readonly globals: ReadonlySet<string>;
}

/** Finds, without running them, the names that statements assign, delete, import, or call methods of. */
export const touchedBy = onceForEach((statements: readonly Statement[]): Touched => {
  const names = new Set<string>();
  const calls = new Set<string>();
  const globals = new Set<string>();
  let everything = false;
  let exits = false;
  const noteCall = (expression: Expression | undefined): void => {
    if (expression?.kind === "call" && expression.callee.kind === "name") calls.add(expression.callee.id);
  };
  const waiting: Statement[] = [...statements];
  const target = (expression: Expression): void => {
    if (expression.kind === "tuple" || expression.kind === "list") expression.items.forEach(target);
    else if (expression.kind === "starred") target(expression.value);
    else {
      const root = rootName(expression);
      if (root !== undefined) names.add(root);
      // `globals()["DEBUG"] = …`
      else if (expression.kind === "subscript" && isWholeNamespace(expression.object)) everything = true;
    }
  };
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    switch (statement.kind) {
      case "assign":
        statement.targets.forEach(target);
        noteCall(statement.value);
        break;
      case "augmented":
        target(statement.target);
        noteCall(statement.value);
        break;
      case "delete":
        statement.targets.forEach(target);
        break;
      case "expression":
        noteCall(statement.value);
        if (statement.value.kind === "call") {
          const { callee, args } = statement.value;
          if (callee.kind === "attribute") target(callee.object);
          everything ||= args.some(({ value }) => isWholeNamespace(value)) || changesEverything(callee);
        }
        break;
      case "if":
        waiting.push(...statement.then, ...statement.otherwise);
        break;
      case "for":
        target(statement.target);
        waiting.push(...statement.body, ...statement.otherwise);
        break;
      case "while":
        waiting.push(...statement.body, ...statement.otherwise);
        break;
      case "try":
        waiting.push(...statement.body, ...statement.otherwise, ...statement.always, ...statement.handlers.flatMap(({ body }) => body));
        break;
      case "with":
        for (const item of statement.items) if (item.target) target(item.target);
        waiting.push(...statement.body);
        break;
      case "match":
        for (const { pattern, body } of statement.cases) {
          for (const name of namesOf(pattern)) names.add(name);
          waiting.push(...body);
        }
        break;
      case "import":
        for (const { module, alias } of statement.names) names.add(alias ?? module.split(".")[0] ?? module);
        break;
      case "import-from":
        if (statement.names) for (const { name, alias } of statement.names) names.add(alias ?? name);
        else everything = true;
        break;
      case "function":
        names.add(statement.name);
        // It may be called: what it declares global, or all names.
        waiting.push(...globalsOf(statement.body));
        break;
      case "class":
        names.add(statement.name);
        break;
      case "global":
        for (const name of statement.names) globals.add(name);
        break;
      case "return":
        noteCall(statement.value);
        exits = true;
        break;
      case "raise":
      case "break":
      case "continue":
        exits = true;
        break;
      case "unsupported":
        everything = true;
        break;
      case "assert":
      case "declaration":
      case "pass":
        break;
    }
  }
  return { names, everything, exits, calls, globals };
});

/** The statements of a function that reach the module's names: `global`, and what is handed all of them. */
function globalsOf(body: readonly Statement[]): readonly Statement[] {
  const touched = touchedBy(body);
  const found: Statement[] = [];
  const waiting: Statement[] = [...body];
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    if (statement.kind === "global" || (touched.everything && statement.kind !== "return")) found.push(statement);
  }
  return found;
}

/** `DATABASES` of `DATABASES["default"]["ENGINE"]`. */
function rootName(expression: Expression): string | undefined {
  let inner = expression;
  while (inner.kind === "subscript" || inner.kind === "attribute") inner = inner.object;
  return inner.kind === "name" ? inner.id : undefined;
}

/** `globals()`, `locals()` or `vars()`. */
export const isWholeNamespace = (expression: Expression): boolean =>
  expression.kind === "call" && expression.callee.kind === "name" && ["globals", "locals", "vars"].includes(expression.callee.id);

/** `exec(…)`, `include(…)` of split-settings, `globals().update(…)`. */
const changesEverything = (callee: Expression): boolean =>
  (callee.kind === "name" && ["exec", "execfile", "include", "setattr"].includes(callee.id)) || (callee.kind === "attribute" && isWholeNamespace(callee.object));
