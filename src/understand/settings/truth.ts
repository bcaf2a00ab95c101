import { isUncertain, type Obj } from "./objects.ts";

/** Python's truth; undefined where it can't be known. */
export function truthOf(value: Obj): boolean | undefined {
  switch (value.kind) {
    case "None":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "str":
    case "bytes":
      return value.value !== "";
    case "list":
    case "set":
      if (value.spoiled !== undefined) return undefined;
      return value.lazy === "iterator" || value.items.length > 0;
    case "tuple":
      return value.items.length > 0;
    case "dict":
      if (value.spoiled !== undefined) return undefined;
      return value.entries.size > 0 && [...value.entries.values()].every(([, item]) => isUncertain(item)) ? undefined : value.entries.size > 0;
    case "unknown":
      return value.text ? true : undefined;
    default:
      return true;
  }
}

/** Python's name of a value's type. */
export function typeName(value: Obj): string {
  switch (value.kind) {
    case "None":
      return "NoneType";
    case "path":
      return "PosixPath";
    case "instance":
      return value.type;
    case "class":
      return "type";
    case "set":
      return value.frozen ? "frozenset" : "set";
    default:
      return value.kind;
  }
}
