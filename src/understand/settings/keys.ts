import type { Obj } from "./objects.ts";

const deepestKey = 4;

/** A text that is equal for keys that Python takes for equal; undefined for what can't be known or hashed. */
export function keyOf(key: Obj, depth = 0): string | undefined {
  if (depth > deepestKey) return undefined;
  switch (key.kind) {
    case "None":
      return "None";
    case "bool":
      return `n:${Number(key.value)}`;
    case "int":
    case "float":
      return `n:${key.value}`;
    case "str":
    case "bytes":
    case "path":
      return `${key.kind}:${key.value}`;
    case "tuple": {
      const keys = key.items.map((item) => keyOf(item, depth + 1));
      return keys.includes(undefined) ? undefined : `(${keys.map((item) => JSON.stringify(item)).join(",")})`;
    }
    default:
      return undefined;
  }
}

/** The keys of all elements; undefined where one is not known. */
export function keysOf(items: readonly Obj[]): ReadonlySet<string> | undefined {
  const keys = items.map((item) => keyOf(item));
  return keys.includes(undefined) ? undefined : new Set(keys.filter((key) => key !== undefined));
}

/** The elements of a set: of equal ones the first. */
export const distinct = (items: readonly Obj[]): readonly Obj[] => {
  const known = new Map<string, Obj>();
  for (const [index, item] of items.entries()) if (!known.has(keyOf(item) ?? `#${index}`)) known.set(keyOf(item) ?? `#${index}`, item);
  return [...known.values()];
};
