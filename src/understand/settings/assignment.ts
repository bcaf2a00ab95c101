import type { Expression } from "../../parse/python/ast.ts";
import { assignAttribute, assignItem } from "./items.ts";
import { iterate } from "./iteration.ts";
import { list, type Obj, reaching, type Scope, unknown } from "./objects.ts";
import type { Run } from "./run.ts";

/** Assigns a value to a name, an attribute, an item, or a pattern of them. */
export function assign(run: Run, target: Expression, value: Obj, scope: Scope, statement: { readonly start: number; readonly end: number }): void {
  const at = run.spanOf(scope, statement);
  switch (target.kind) {
    case "name":
      run.bind(scope, target.id, value, at);
      return;
    case "subscript":
      assignItem(run, run.interpreter.evaluate(run, target.object, scope), run.interpreter.evaluate(run, target.index, scope), value, at);
      return;
    case "attribute":
      assignAttribute(run, run.interpreter.evaluate(run, target.object, scope), target.name, value, at);
      return;
    case "tuple":
    case "list": {
      const items = iterate(run, value);
      const starred = target.items.findIndex((item) => item.kind === "starred");
      const after = target.items.length - 1 - starred;
      const fits = items === undefined || (starred < 0 ? items.length === target.items.length : items.length >= target.items.length - 1);
      // Python counts before it assigns the first name.
      if (!fits) run.raise("ValueError", "it is unpacked into a different number of names", value.tags, at);
      if (items === undefined && run.guards > 0) run.doubt();
      const why = "it is unpacked from a value that is not known";
      target.items.forEach((item, index) => {
        if (items === undefined) assign(run, item.kind === "starred" ? item.value : item, reaching(unknown(why, value.tags, at), value), scope, statement);
        else if (item.kind === "starred") assign(run, item.value, list(items.slice(starred, items.length - after), value.tags, at), scope, statement);
        else assign(run, item, items[starred >= 0 && index > starred ? items.length - (target.items.length - index) : index] ?? unknown(why, value.tags, at), scope, statement);
      });
      return;
    }
    default:
      return;
  }
}
