import { aliasOf } from "./alias.ts";
import type { DictObj, ListObj, Obj } from "./objects.ts";
import { type Tags, union } from "./tags.ts";

/** The same value, with tags added. A mutable object keeps its identity: its tags are changed in place. */
export function tagged(value: Obj, tags: Tags): Obj {
  const own = value.tags;
  const all = union(own, tags);
  if (all === own) return value;
  if (isMutable(value)) {
    value.tags = all;
    return value;
  }
  return { ...value, tags: all };
}

const isMutable = (value: Obj): value is ListObj | DictObj => value.kind === "list" || value.kind === "set" || value.kind === "dict";

/** A value that something chose: what decided the choice is in its tags. A mutable object is known by one more name. */
export function depending(value: Obj, tags: Tags): Obj {
  const own = value.tags;
  const all = union(own, tags);
  if (all === own) return value;
  return isMutable(value) ? aliasOf(value, tags) : { ...value, tags: all };
}

/**
 * The tags of a value and of everything in it. Each object is visited once: lists may share their elements.
 * @param pay is told how many elements are looked at, before they are
 */
export function deepTags(value: Obj, pay?: (elements: number) => void): Tags {
  let tags = value.tags;
  const seen = new Set<Obj>();
  const waiting: Obj[] = [value];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tags = union(tags, next.tags);
    if (next.kind === "unknown") {
      if (next.oneOf) waiting.push(...next.oneOf);
      if (next.among) waiting.push(...next.among);
      continue;
    }
    if (next.kind !== "list" && next.kind !== "set" && next.kind !== "tuple" && next.kind !== "dict") continue;
    if (seen.has(next)) continue;
    seen.add(next);
    pay?.(next.kind === "dict" ? next.entries.size : next.items.length);
    if (next.kind === "dict") for (const pair of next.entries.values()) waiting.push(...pair);
    else for (const item of next.items) waiting.push(item);
    if (next.kind === "list" && next.outline) waiting.push(...next.outline);
  }
  return tags;
}
