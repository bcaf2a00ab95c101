import type { Statement } from "../../parse/python/ast.ts";
import type { FunctionObj, Scope } from "./objects.ts";
import type { Tags } from "./tags.ts";
import type { Namespace } from "./namespace.ts";
import type { Run } from "./run.ts";
import { touchedBy } from "./touched.ts";

/** Marks what a side that was not taken would have changed: in another environment it is taken. */
export function taint(run: Run, untaken: readonly Statement[], scope: Scope, tags: Tags): void {
  if (tags.length === 0 || untaken.length === 0) return;
  const touched = touchedBy(untaken);
  taintCalled(run, touched.calls, scope, tags);
  if (touched.everything) for (const namespace of new Set([scope.locals, scope.module])) namespace.taintAll(tags);
  else for (const name of touched.names) mark(run, scope.globals.has(name) ? scope.module : scope.locals, name, tags);
}

/** The more variables decide, the more it costs to hand them on. */
const mark = (run: Run, namespace: Namespace, name: string, tags: Tags): void => run.step(namespace.taint(name, tags) >> 3);

/** Marks what functions of the project that are not called would have changed through `global`, or by functions they call. */
function taintCalled(run: Run, calls: Iterable<string>, from: Scope, tags: Tags): void {
  const seen = new Set<readonly Statement[]>();
  const waiting = Array.from(calls, (name) => ({ name, scope: from }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const callee = findFunction(next.scope, next.name);
    if (!callee || "kind" in callee.body || seen.has(callee.body)) continue;
    seen.add(callee.body);
    const { scope } = callee;
    const touched = touchedBy(callee.body);
    if (touched.everything) scope.module.taintAll(tags);
    for (const name of touched.globals) if (touched.names.has(name)) mark(run, scope.module, name, tags);
    for (const name of touched.calls) waiting.push({ name, scope });
  }
}

function findFunction(scope: Scope, name: string): FunctionObj | undefined {
  for (let at: Scope | undefined = scope; at; at = at.enclosing) {
    const value = at.locals.bindings.get(name)?.value;
    if (value) return value.kind === "function" ? value : undefined;
  }
  return undefined;
}
