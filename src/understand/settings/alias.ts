import type { DictObj, ListObj, Obj } from "./objects.ts";
import { type Tags, union } from "./tags.ts";

type Changeable = ListObj | DictObj;

/** The object that an alias stands for. It is no property of the alias: a copy of that is an object of its own. */
const originals = new WeakMap<Obj, Changeable>();

/** The object itself, of one that a condition chose. */
export const objectOf = <Object extends Obj>(value: Object): Object => (originals.get(value) as Object | undefined) ?? value;

/** Whether two values are one object: what changes the one changes the other. */
export const isSameObject = (left: Obj, right: Obj): boolean => left === right || objectOf(left) === objectOf(right);

/**
 * A list, set or dict by a name that something chose. Its contents are the object's own; what decided the choice stands
 * in the alias's tags alone, so that the object itself is not taken for chosen.
 */
export function aliasOf(value: Changeable, chosenBy: Tags): Obj {
  const object = objectOf(value);
  let own = union(value.tags, chosenBy);
  const alias = { ...object };
  const share = (name: "items" | "entries" | "spoiled" | "outline"): unknown => Object.defineProperty(alias, name, { enumerable: true, get: (): unknown => Reflect.get(object, name) });
  share(object.kind === "dict" ? "entries" : "items");
  share("spoiled");
  if (object.kind === "list") share("outline");
  Object.defineProperty(alias, "tags", { enumerable: true, get: () => union(own, object.tags), set: (tags: Tags) => (own = tags) });
  originals.set(alias, object);
  return alias;
}
