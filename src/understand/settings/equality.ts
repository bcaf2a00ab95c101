import { isSameObject } from "./alias.ts";
import { isSameText } from "./installed-place.ts";
import { keysOf } from "./keys.ts";
import { type DictObj, hasCertainKeys, isLazy, type ListObj, lossOf, none, type Obj, type StrObj, type UnknownObj } from "./objects.ts";

const deepest = 40;

/** Comparing more elements than this tells nothing: lists that share their elements grow beyond all bounds. */
const mostCompared = 20_000;

/** Whether two values are equal; undefined where it can't be known. */
export function equals(left: Obj, right: Obj, depth = 0, budget: { left: number } = { left: mostCompared }): boolean | undefined {
  budget.left -= 1;
  if (budget.left < 0) return undefined;
  if (isSameObject(left, right)) return left.kind === "unknown" ? undefined : true;
  if (left.kind === "unknown") return equalsUnknown(left, right);
  if (right.kind === "unknown") return equalsUnknown(right, left);
  const number = (value: Obj): number | undefined => (value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : undefined);
  const [a, b] = [number(left), number(right)];
  if (a !== undefined || b !== undefined) return a === b;
  if (lossOf(left) !== undefined || lossOf(right) !== undefined || isLazy(left) || isLazy(right)) return undefined;
  if (left.kind !== right.kind) return isFollowed(left) && isFollowed(right) ? false : undefined;
  if (depth > deepest) return undefined;
  switch (left.kind) {
    case "None":
      return true;
    case "str":
    case "path":
      return isSameText(left.value, (right as StrObj).value);
    case "bytes":
      return left.value === (right as StrObj).value;
    case "list":
    case "tuple": {
      const { items } = right as ListObj;
      if (left.items.length !== items.length) return false;
      return every(left.items.map((item, index) => equals(item, items[index] ?? none, depth + 1, budget)));
    }
    case "dict": {
      const others = (right as DictObj).entries;
      if (!hasCertainKeys(left) || !hasCertainKeys(right as DictObj)) return undefined;
      if (left.entries.size !== others.size) return false;
      return every([...left.entries].map(([key, [, value]]) => (others.has(key) ? equals(value, others.get(key)?.[1] ?? none, depth + 1, budget) : false)));
    }
    case "set": {
      const [own, others] = [keysOf(left.items), keysOf((right as ListObj).items)];
      return own && others && own.size === others.size && [...own].every((key) => others.has(key));
    }
    default:
      return undefined;
  }
}

/** Objects of other kinds may say themselves what they are equal to. */
const isFollowed = ({ kind }: Obj): boolean => kind !== "instance" && kind !== "builtin" && kind !== "class" && kind !== "module" && kind !== "function";

/** A variable that is set is a text that is not empty: it equals no None, number or list. */
function equalsUnknown(opaque: UnknownObj, other: Obj): boolean | undefined {
  if (!opaque.text || other.kind === "unknown") return undefined;
  return other.kind === "str" && other.value !== "" ? undefined : false;
}

/** Three-valued "all": false if one is, else unknown if one is. */
function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
