import type { Expression, Statement } from "../../parse/python/ast.ts";
import { assign } from "./assignment.ts";
import { conditional, fork } from "./fork.ts";
import { isHandedSettings } from "./handed-settings.ts";
import { importAll, importModule, importNames } from "./imports.ts";
import { deleteItem } from "./items.ts";
import { iterate } from "./iteration.ts";
import { adoptConfiguration } from "./libraries/configurations.ts";
import { loseAll, loseStatements } from "./loss.ts";
import { executeMatch } from "./match.ts";
import { Namespace } from "./namespace.ts";
import { type ClassObj, type FunctionObj, none, type Obj, reaching, type Scope, unknown } from "./objects.ts";
import { tagged } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { truthOf } from "./truth.ts";
import { binary } from "./operators.ts";
import type { Completion, Run } from "./run.ts";
import { executeTry } from "./tries.ts";
import { taint } from "./taint.ts";
import { touchedBy } from "./touched.ts";
import { executeWith } from "./with.ts";

/** Runs statements one after the other, until one of them leaves the block. @throws PythonError what Python raises */
export function execute(run: Run, statements: readonly Statement[], scope: Scope): Completion {
  for (const statement of statements) {
    run.step();
    const completion = executeOne(run, statement, scope);
    if (completion) return completion;
  }
  return undefined;
}

function executeOne(run: Run, statement: Statement, scope: Scope): Completion {
  const at = run.spanOf(scope, statement);
  const evaluate = (expression: Expression): Obj => run.interpreter.evaluate(run, expression, scope);
  switch (statement.kind) {
    case "assign": {
      const value = evaluate(statement.value);
      for (const target of statement.targets) assign(run, target, value, scope, statement);
      const [target] = statement.targets;
      if (statement.annotation !== undefined && target?.kind === "name") scope.locals.annotations.set(target.id, statement.annotation);
      return undefined;
    }
    case "declaration":
      scope.locals.annotations.set(statement.name, statement.annotation);
      return undefined;
    case "augmented": {
      const value = evaluate(statement.value);
      const before = evaluate(statement.target);
      assign(run, statement.target, binary(run, statement.operator, before, value, at, true), scope, statement);
      return undefined;
    }
    case "expression": {
      const value = evaluate(statement.value);
      if (value.kind === "unknown" && isHandedSettings(statement.value)) run.open(scope.module, `it may be set by what is called here (${value.why})`);
      return undefined;
    }
    case "if":
      return executeIf(run, statement, scope);
    case "for":
      return executeFor(run, statement, scope);
    case "while":
      return executeWhile(run, statement, scope);
    case "try":
      return executeTry(run, statement, scope);
    case "with":
      return executeWith(run, statement, scope);
    case "match":
      return executeMatch(run, statement, scope);
    case "import":
      for (const { module, alias } of statement.names) importModule(run, scope, module, alias, at);
      return undefined;
    case "import-from":
      if (statement.names) importNames(run, scope, statement.level, statement.module, statement.names, at);
      else importAll(run, scope, statement.level, statement.module, at);
      return undefined;
    case "function": {
      scope.locals.decorators.set(statement.name, statement.decorators);
      // A cache gives what the function gives.
      const isChanged = statement.decorators.some((decorator) => !/^(?:functools\.)?(?:lru_)?cache(?:\(.*\))?$/s.test(decorator));
      const fallbacks = statement.parameters.map(({ fallback }) => fallback && evaluate(fallback));
      const made: FunctionObj = { kind: "function", name: statement.name, parameters: statement.parameters, fallbacks, body: statement.body, scope, tags: noTags, at };
      run.bind(scope, statement.name, isChanged || statement.generator ? reaching(unknown(`${statement.name}() is decorated, asynchronous or a generator`, noTags, at), made) : made, at);
      return undefined;
    }
    case "class": {
      const bases = statement.bases.filter(({ name }) => name === undefined).map(({ value }) => evaluate(value));
      const namespace = new Namespace(scope.module.module);
      execute(run, statement.body, { locals: namespace, enclosing: scope, module: scope.module, file: scope.file, globals: new Set() });
      const made: ClassObj = { kind: "class", name: statement.name, bases, namespace, tags: noTags, at };
      run.bind(scope, statement.name, made, at);
      adoptConfiguration(run, made, scope, at);
      return undefined;
    }
    case "return":
      // Whatever decided that this return is reached decides the result.
      return { kind: "return", value: tagged(statement.value ? evaluate(statement.value) : none, run.control) };
    case "raise":
      return run.raise(exceptionName(statement.exception), "", noTags, at);
    case "assert": {
      const test = evaluate(statement.test);
      if (truthOf(test) === false) run.raise("AssertionError", "", test.tags, at);
      return undefined;
    }
    case "delete":
      for (const target of statement.targets) {
        if (target.kind === "name") run.bindIn(scope.globals.has(target.id) ? scope.module : scope.locals, target.id, undefined);
        else if (target.kind === "subscript") deleteItem(run, evaluate(target.object), evaluate(target.index));
      }
      return undefined;
    case "global":
      for (const name of statement.names) scope.globals.add(name);
      return undefined;
    case "pass":
      return undefined;
    case "break":
    case "continue":
      return { kind: statement.kind };
    case "unsupported":
      // A place that Python itself could not parse is reported as such; the rest of the file still says something.
      if (run.guards > 0) run.doubt();
      if (statement.what !== "ERROR") loseAll(run, scope, `a ${statement.what} is not followed`, at);
      return undefined;
  }
}

/** Runs one side of a decided condition; what it does depends on what decided it. */
export function takeSide(run: Run, tags: Tags, taken: readonly Statement[], untaken: readonly Statement[], scope: Scope): Completion {
  const before = run.control;
  const decided = run.decide(tags);
  run.control = union(before, decided);
  taint(run, untaken, scope, decided);
  const completion = execute(run, taken, scope);
  // Where the other side leaves the block, all that follows depends on the condition as well.
  if (!touchedBy(untaken).exits) run.control = before;
  return completion;
}

function executeIf(run: Run, statement: Statement & { readonly kind: "if" }, scope: Scope): Completion {
  // A chain of elif is walked here, so that its length does not deepen our stack.
  let current: Statement & { readonly kind: "if" } = statement;
  const before = run.control;
  for (;;) {
    const test = run.interpreter.evaluate(run, current.test, scope);
    const truth = truthOf(test);
    const { then, otherwise } = current;
    if (truth === undefined) {
      return fork(run, conditional(test), test.tags, run.spanOf(scope, current.test), () => execute(run, then, scope), () => execute(run, otherwise, scope));
    }
    const [next] = otherwise;
    if (!truth && otherwise.length === 1 && next?.kind === "if") {
      const decided = run.decide(test.tags);
      run.control = union(run.control, decided);
      taint(run, then, scope, decided);
      current = next;
      continue;
    }
    const completion = takeSide(run, test.tags, truth ? then : otherwise, truth ? otherwise : then, scope);
    if (current !== statement && !touchedBy(statement.then).exits) run.control = before;
    return completion;
  }
}

function executeFor(run: Run, statement: Statement & { readonly kind: "for" }, scope: Scope): Completion {
  const iterable = run.interpreter.evaluate(run, statement.iterable, scope);
  const items = iterate(run, iterable);
  const at = run.spanOf(scope, statement);
  if (!items) return loseLoop(run, statement, scope, "it is made in a loop over something that is not known", at, iterable.tags);
  for (const item of items) {
    run.step();
    assign(run, statement.target, item, scope, statement);
    const completion = execute(run, statement.body, scope);
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "lost") return loseLoop(run, statement, scope, completion.why, at, noTags);
    if (completion?.kind === "return") return completion;
  }
  return execute(run, statement.otherwise, scope);
}

function executeWhile(run: Run, statement: Statement & { readonly kind: "while" }, scope: Scope): Completion {
  const at = run.spanOf(scope, statement);
  for (;;) {
    run.step();
    const test = run.interpreter.evaluate(run, statement.test, scope);
    const truth = truthOf(test);
    if (truth === undefined) return loseLoop(run, statement, scope, "it is made in a loop whose end is not known", at, test.tags);
    if (!truth) return execute(run, statement.otherwise, scope);
    const completion = execute(run, statement.body, scope);
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "lost") return loseLoop(run, statement, scope, completion.why, at, noTags);
    if (completion?.kind === "return") return completion;
  }
}

function loseLoop(run: Run, loop: Statement & { readonly kind: "for" | "while" }, scope: Scope, why: string, at: ReturnType<Run["spanOf"]>, tags: Tags): Completion {
  // The loop itself stands for its body, its `else` and its target.
  loseStatements(run, [loop], scope, why, at, tags);
  // A `return` in it may have been reached.
  if (touchedBy([loop]).exits && scope.enclosing) run.pendingReturns.push(unknown(why, tags, at));
  return undefined;
}

function exceptionName(expression: Expression | undefined): string {
  const callee = expression?.kind === "call" ? expression.callee : expression;
  return callee?.kind === "name" ? callee.id : callee?.kind === "attribute" ? callee.name : "Exception";
}
