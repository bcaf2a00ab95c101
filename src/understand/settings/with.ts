import type { Handler, Statement } from "../../parse/python/ast.ts";
import type { Obj, Scope } from "./objects.ts";
import type { Completion, Run } from "./run.ts";
import { assign } from "./assignment.ts";
import { executeTry } from "./tries.ts";

type With = Statement & { readonly kind: "with" };

/** Runs a with statement: what is known of its contexts is entered, and left again whatever happens. */
export function executeWith(run: Run, statement: With, scope: Scope): Completion {
  const leave: (() => void)[] = [];
  try {
    for (const { context, target } of statement.items) {
      const value = run.interpreter.evaluate(run, context, scope);
      const call = (name: string): Obj | undefined => {
        const method = value.kind === "instance" ? value.attributes.get(name) : undefined;
        return method && run.call(method, { positional: [], keywords: new Map() }, run.spanOf(scope, context), scope);
      };
      const entered = call("__enter__") ?? value;
      leave.push(() => void call("__exit__"));
      if (target) assign(run, target, entered, scope, statement);
    }
    return executeTry(run, suppressing(statement), scope);
  } finally {
    for (const exit of leave.toReversed()) exit();
  }
}

/** `with contextlib.suppress(KeyError):` is a try whose handler does nothing. */
function suppressing({ items, body, start, end }: With): Statement & { readonly kind: "try" } {
  const handlers = items.flatMap(({ context }): readonly Handler[] => {
    const { callee, args } = context.kind === "call" ? context : { callee: undefined, args: [] };
    const name = callee?.kind === "attribute" ? callee.name : callee?.kind === "name" ? callee.id : undefined;
    return name === "suppress" ? [{ type: { kind: "tuple", items: args.map(({ value }) => value), start, end }, name: undefined, body: [] }] : [];
  });
  return { kind: "try", body, handlers, otherwise: [], always: [], start, end };
}
