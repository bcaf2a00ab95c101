import { hasCertainKeys, type Obj, str } from "./objects.ts";
import type { Run } from "./run.ts";

/** The elements a loop over a value sees; undefined when they can't be known. @throws PythonError TypeError */
export function iterate(run: Run, value: Obj): readonly Obj[] | undefined {
  run.step();
  switch (value.kind) {
    case "list":
    case "set":
      return value.spoiled === undefined ? value.items : undefined;
    case "tuple":
      return value.items;
    case "dict":
      return value.spoiled === undefined && hasCertainKeys(value) ? [...value.entries.values()].map(([key]) => key) : undefined;
    case "str":
      return Array.from(value.value, (character) => str(character, value.tags, value.at));
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "object is not iterable", value.tags, value.at);
    default:
      return undefined;
  }
}
