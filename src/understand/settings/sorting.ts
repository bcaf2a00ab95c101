import type { CallSite, Obj } from "./objects.ts";
import { truthOf } from "./truth.ts";
import type { Run } from "./run.ts";

type Key = string | number;

/**
 * Sorts as `sorted()` and `list.sort()` do: texts by code points, numbers by value, equals in their old order.
 * @returns undefined where the order is not known: mixed or nested elements, or a key that is not followed
 */
export function sortItems(run: Run, items: readonly Obj[], keywords: ReadonlyMap<string, Obj>, site?: CallSite): readonly Obj[] | undefined {
  const by = keywords.get("key");
  if ([...keywords.keys()].some((name) => name !== "reverse" && name !== "key") || (by && by.kind !== "None" && !site)) return undefined;
  const orderedBy = (item: Obj): Obj => (by && by.kind !== "None" && site ? run.call(by, { positional: [item], keywords: new Map() }, site.at, site.scope) : item);
  const reverse = keywords.get("reverse");
  const descending = reverse ? truthOf(reverse) : false;
  const keys = items.map((item) => keyOfOrder(orderedBy(item)));
  const types = new Set(keys.map((key) => typeof key));
  run.step(items.length);
  if (descending === undefined || types.has("undefined") || types.size > 1) return undefined;
  const order = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);
  return items
    .map((item, index) => ({ item, key: keys[index] ?? 0 }))
    .sort((a, b) => (descending ? order(b.key, a.key) : order(a.key, b.key)))
    .map(({ item }) => item);
}

/** JavaScript compares texts by their halves of UTF-16, which differs beyond the basic plane. */
function keyOfOrder(item: Obj): Key | undefined {
  if (item.kind === "str") return /[\ud800-\uffff]/.test(item.value) ? undefined : item.value;
  return item.kind === "int" || item.kind === "float" || item.kind === "bool" ? Number(item.value) : undefined;
}
