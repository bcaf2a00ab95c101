import { hasCertainKeys, type Obj, str } from "./objects.ts";
import type { Run } from "./run.ts";

/** The elements a loop over a value sees; undefined when they can't be known. @throws PythonError TypeError */
export function iterate(run: Run, value: Obj): readonly Obj[] | undefined {
  run.step();
  switch (value.kind) {
    case "list":
    case "set": {
      const { items, spoiled } = value;
      if (spoiled !== undefined) return undefined;
      // How far the next loop comes depends on how this one ends.
      if (value.lazy === "iterator") run.spoil(value, "it is an iterator that was run through before");
      return items;
    }
    case "tuple":
      return value.items;
    case "dict":
      return value.spoiled === undefined && hasCertainKeys(value) ? [...value.entries.values()].map(([key]) => key) : undefined;
    case "str":
      return Array.from(value.value, (character) => str(character, value.tags, value.at));
    case "instance":
      // `for name in locals():` sees the names that are there when it begins.
      return value.names?.open === undefined && value.names ? Array.from(value.names.bindings.keys(), (name) => str(name)) : undefined;
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "object is not iterable", value.tags, value.at);
    default:
      return undefined;
  }
}
