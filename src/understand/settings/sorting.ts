import type { CallSite, Obj } from "./objects.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { truthOf } from "./truth.ts";
import type { Run } from "./run.ts";

type Key = string | number;

/**
 * Sorts as `sorted()` and `list.sort()` do: texts by code points, numbers by value, equals in their old order.
 * @returns undefined where the order is not known: nested elements, or a key that is not followed
 * @throws PythonError TypeError where two of the elements have no order: of what ends up side by side Python compares each two
 */
export function sortItems(run: Run, items: readonly Obj[], keywords: ReadonlyMap<string, Obj>, site?: CallSite): readonly Obj[] | undefined {
  const by = keywords.get("key");
  if ([...keywords.keys()].some((name) => name !== "reverse" && name !== "key") || (by && by.kind !== "None" && !site)) return undefined;
  const orderedBy = (item: Obj): Obj => (by && by.kind !== "None" && site ? run.call(by, { positional: [item], keywords: new Map() }, site.at, site.scope) : item);
  const reverse = keywords.get("reverse");
  const descending = reverse ? truthOf(reverse) : false;
  const ordered = items.map(orderedBy);
  const keys = ordered.map(keyOfOrder);
  const types = new Set(keys.map((key) => typeof key));
  run.step(items.length);
  if (new Set(ordered.map(rankOf).filter((rank) => rank !== undefined)).size > 1 || (ordered.length > 1 && ordered.some(({ kind }) => kind === "None"))) {
    return run.raise("TypeError", "'<' not supported between these elements", ordered.reduce<Tags>((tags, item) => union(tags, item.tags), noTags), site?.at);
  }
  if (descending === undefined || types.has("undefined") || types.size > 1) return undefined;
  const order = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);
  return items
    .map((item, index) => ({ item, key: keys[index] ?? 0 }))
    .sort((a, b) => (descending ? order(b.key, a.key) : order(a.key, b.key)))
    .map(({ item }) => item);
}

/** What has no order with anything of another rank; undefined for what may have one. */
function rankOf({ kind }: Obj): string | undefined {
  if (kind === "int" || kind === "float" || kind === "bool") return "number";
  return kind === "str" || kind === "bytes" || kind === "list" || kind === "tuple" || kind === "dict" || kind === "None" ? kind : undefined;
}

/** JavaScript compares texts by their halves of UTF-16, which differs beyond the basic plane. */
function keyOfOrder(item: Obj): Key | undefined {
  if (item.kind === "str") return /[\ud800-\uffff]/.test(item.value) ? undefined : item.value;
  return item.kind === "int" || item.kind === "float" || item.kind === "bool" ? Number(item.value) : undefined;
}
