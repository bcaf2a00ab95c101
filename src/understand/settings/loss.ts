import type { Span } from "../../core/source.ts";
import type { Expression, Statement } from "../../parse/python/ast.ts";
import { effectsOf, mentionedIn } from "./effects.ts";
import type { FunctionObj, Obj, Scope } from "./objects.ts";
import type { Tags } from "./tags.ts";
import type { Run } from "./run.ts";
import { touchedBy } from "./touched.ts";

/**
 * Loses what statements that are not followed could have changed: the names that they bind, the objects that they may
 * change whatever name those have, and what the project's functions that they call could change.
 */
export function loseStatements(run: Run, statements: readonly Statement[], scope: Scope, why: string, at: Span, tags: Tags): void {
  const touched = touchedBy(statements);
  // From a function, too, `globals()` leads to the module.
  if (touched.everything) for (const namespace of new Set([scope.locals, scope.module])) run.forgetAll(namespace, why, at, tags);
  const effects = effectsOf(statements);
  const changed = valuesOf(run, effects.changed, effects.aliases, scope);
  // A name that they bind may hold afterwards what they only looked at.
  for (const name of touched.names) run.forget(scope, [name], why, at, tags, valuesOf(run, [name], effects.aliases, scope));
  for (const name of effects.globals) run.forget({ ...scope, locals: scope.module }, [name], why, at, tags);
  spoilReachable(run, changed, why);
  if (effects.environment) run.loseEnvironment(why);
  loseCalled(run, Array.from(effects.calls, (name) => run.holds(scope, name)), why, at, tags);
}

/** Loses what a function that is not followed may have changed: what it is handed, and what the functions among that change. */
export function loseHanded(run: Run, values: Iterable<Obj>, why: string, at: Span, tags: Tags): void {
  loseCalled(run, spoilReachable(run, values, why), why, at, tags);
}

/** Loses everything: it may be changed by something of which not even the names are known. */
export function loseAll(run: Run, scope: Scope, why: string, at: Span): void {
  for (let around: Scope | undefined = scope; around; around = around.enclosing) {
    spoilReachable(run, Array.from(around.locals.bindings.values(), ({ value }) => value), why);
    run.forgetAll(around.locals, why, at);
  }
  run.loseEnvironment(why);
}

/** Loses what an expression that is not followed could have changed. */
export function loseExpression(run: Run, expression: Expression, scope: Scope, why: string, at: Span, tags: Tags): void {
  loseStatements(run, [{ kind: "expression", value: expression, start: expression.start, end: expression.end }], scope, why, at, tags);
}

/** The bodies of functions that may have run. */
function loseCalled(run: Run, callees: Iterable<Obj | undefined>, why: string, at: Span, tags: Tags): void {
  const seen = new Set<FunctionObj["body"]>();
  const waiting = [...callees];
  while (waiting.length > 0) {
    const callee = waiting.pop();
    if (callee?.kind === "unknown") waiting.push(...(callee.reaches ?? []).filter(({ kind }) => kind === "function"));
    if (callee?.kind !== "function" || seen.has(callee.body)) continue;
    seen.add(callee.body);
    const { body, scope } = callee;
    const statements: readonly Statement[] = "kind" in body ? [{ kind: "expression", value: body, start: body.start, end: body.end }] : body;
    const touched = touchedBy(statements);
    const effects = effectsOf(statements);
    const own = new Set([...callee.parameters.map(({ name }) => name), ...[...touched.names].filter((name) => !touched.globals.has(name))]);
    if (touched.everything) run.forgetAll(scope.module, why, at, tags);
    for (const name of effects.globals) run.forget({ ...scope, locals: scope.module }, [name], why, at, tags);
    spoilReachable(run, [...valuesOf(run, effects.changed, effects.aliases, scope, own), ...callee.fallbacks], why);
    if (effects.environment) run.loseEnvironment(why);
    for (const name of effects.calls) waiting.push(run.holds(scope, name));
  }
}

/** What the names in an expression hold. */
export const namedValues = (run: Run, expression: Expression, scope: Scope): readonly Obj[] => [...mentionedIn(expression)].flatMap((name) => run.holds(scope, name) ?? []);

/** What the names hold, and what the statements may have given them. */
function valuesOf(run: Run, names: Iterable<string>, aliases: ReadonlyMap<string, ReadonlySet<string>>, scope: Scope, own: ReadonlySet<string> = new Set()): readonly Obj[] {
  const seen = new Set<string>();
  const values: Obj[] = [];
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const value = own.has(name) ? undefined : run.holds(scope, name);
    if (value) values.push(value);
    waiting.push(...(aliases.get(name) ?? []));
  }
  return values;
}

/**
 * Says of each list, set and dict that can be reached from some values that its contents are not known any more.
 * @returns the functions that can be reached
 */
export function spoilReachable(run: Run, roots: Iterable<Obj | undefined>, why: string): readonly FunctionObj[] {
  const functions: FunctionObj[] = [];
  const seen = new Set<unknown>();
  const waiting: (Obj | undefined)[] = [...roots];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (!value || seen.has(value)) continue;
    seen.add(value);
    run.step();
    switch (value.kind) {
      case "list":
      case "set":
        waiting.push(...value.items, ...(value.outline ?? []));
        run.spoil(value, why);
        break;
      case "dict":
        for (const [, item] of value.entries.values()) waiting.push(item);
        run.spoil(value, why);
        break;
      case "tuple":
        waiting.push(...value.items);
        break;
      case "unknown":
        waiting.push(...(value.reaches ?? []), ...(value.oneOf ?? []), ...(value.among ?? []));
        break;
      case "instance":
        for (const item of value.attributes.values()) waiting.push(item);
        break;
      case "builtin":
        waiting.push(value.self);
        break;
      case "class":
        for (const { value: item } of value.namespace.bindings.values()) waiting.push(item);
        break;
      case "function":
        functions.push(value);
        waiting.push(...value.fallbacks);
        break;
      default:
        break;
    }
  }
  return functions;
}
