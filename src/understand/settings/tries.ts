import type { Handler, Statement } from "../../parse/python/ast.ts";
import { fork, forkWhere } from "./fork.ts";
import { uncertainImport } from "./imports.ts";
import { type Scope, unknown } from "./objects.ts";
import { noTags, union } from "./tags.ts";
import { BrokenOff, catches, PythonError } from "./python-error.ts";
import type { Completion, Run } from "./run.ts";

/** Runs a try statement. @throws PythonError what its handlers do not catch */
export function executeTry(run: Run, statement: Statement & { readonly kind: "try" }, scope: Scope): Completion {
  const uncertain = statement.handlers.length > 0 ? uncertainImport(run, scope, statement.body) : undefined;
  if (uncertain !== undefined && statement.handlers.some(({ type }) => handles(type, "ModuleNotFoundError"))) {
    const suppose = (there: boolean) => (): Completion => {
      run.installed.set(uncertain, there);
      return executeTry(run, statement, scope);
    };
    const completion = fork(run, `it depends on whether ${uncertain} is installed`, noTags, run.spanOf(scope, statement), suppose(true), suppose(false));
    run.installed.delete(uncertain);
    return completion;
  }
  let completion: Completion;
  try {
    completion = doubted(run, statement, scope);
  } catch (error) {
    const left = error instanceof PythonError ? run.interpreter.execute(run, statement.always, scope) : undefined;
    // A `return` in the `finally` swallows the exception.
    if (left) return left;
    throw error;
  }
  return run.interpreter.execute(run, statement.always, scope) ?? completion;
}

/** Handlers of these are not reached from what the evaluator can't follow. */
const ofImports = ["ImportError", "ModuleNotFoundError"];

/** A try whose body may raise where the evaluator can't follow it: each of its handlers may run, or none. */
function doubted(run: Run, statement: Statement & { readonly kind: "try" }, scope: Scope): Completion {
  const handlers = statement.handlers.filter(({ type }) => !(type?.kind === "name" && ofImports.includes(type.id)));
  if (handlers.length === 0) return handled(run, statement, scope);
  const before = run.doubts;
  const why = "it is made in a try whose body may fail";
  const at = run.spanOf(scope, statement);
  const hasDoubts = (): boolean => run.doubts > before;
  const from = (index: number): Completion => {
    const handler = handlers[index];
    const brokenOff = (): Completion => handler && handledAfterBreak(run, statement, handler, scope);
    return index + 1 >= handlers.length ? brokenOff() : fork(run, why, noTags, at, brokenOff, () => from(index + 1));
  };
  return forkWhere(run, hasDoubts, why, noTags, at, () => handled(run, statement, scope), () => from(0));
}

/** The body up to where it may raise, then a handler. */
function handledAfterBreak(run: Run, statement: Statement & { readonly kind: "try" }, handler: Handler, scope: Scope): Completion {
  const { breaksOff, guards } = run;
  run.breaksOff = true;
  run.guards += 1;
  try {
    run.interpreter.execute(run, statement.body, scope);
  } catch (error) {
    if (!(error instanceof BrokenOff) && !(error instanceof PythonError)) throw error;
  } finally {
    run.breaksOff = breaksOff;
    run.guards = guards;
  }
  if (handler.name !== undefined) run.bind(scope, handler.name, unknown("it is an exception"), run.spanOf(scope, statement));
  return run.interpreter.execute(run, handler.body, scope);
}

/** The body of a try, and the handler of what it raises, or the `else`: what that raises goes up. */
function handled(run: Run, statement: Statement & { readonly kind: "try" }, scope: Scope): Completion {
  const control = run.control;
  let completion: Completion;
  try {
    completion = guarded(run, statement, scope);
  } catch (error) {
    const handler = error instanceof PythonError ? statement.handlers.find(({ type }) => handles(type, error.type)) : undefined;
    if (!(error instanceof PythonError) || !handler) throw error;
    run.control = union(control, run.decide(error.tags));
    if (handler.name !== undefined) run.bind(scope, handler.name, unknown("it is an exception", error.tags), run.spanOf(scope, statement));
    const handling = run.interpreter.execute(run, handler.body, scope);
    run.control = control;
    return handling;
  }
  return completion ?? run.interpreter.execute(run, statement.otherwise, scope);
}

/** The body of a try, while its handlers could catch. */
function guarded(run: Run, statement: Statement & { readonly kind: "try" }, scope: Scope): Completion {
  const guards = statement.handlers.length > 0 && !statement.handlers.some(({ body }) => takesDevelopments(body)) ? 1 : 0;
  run.guards += guards;
  try {
    return run.interpreter.execute(run, statement.body, scope);
  } finally {
    run.guards -= guards;
  }
}

/** Whether development's settings stand in for a module that is missing: then production has that module. */
function takesDevelopments(body: readonly Statement[]): boolean {
  const waiting = [...body];
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    if (statement.kind === "import-from" && /(?:^|[._])dev(?:el|elop|elopment)?(?:$|[._])/.test(statement.module)) return true;
    if (statement.kind === "if") waiting.push(...statement.then, ...statement.otherwise);
  }
  return false;
}

/** Whether an `except` clause catches an exception; a class that is not known by name is taken to. */
function handles(type: Handler["type"], thrown: string): boolean {
  if (!type) return true;
  if (type.kind === "tuple") return type.items.some((item) => handles(item, thrown));
  const name = type.kind === "attribute" ? type.name : type.kind === "name" ? type.id : undefined;
  return name === undefined || catches(name, thrown);
}
