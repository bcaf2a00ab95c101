import type { PyItem } from "../../core/python.ts";
import { isSame } from "./settings-view.ts";

/** One part of a value that is otherwise in another: `['default']['HOST']`, and what it is there. */
export interface Change {
  /** The keys that lead to it, outermost first. */
  readonly path: readonly PyItem[];
  readonly kind: "is" | "gone" | "added";
  readonly value: PyItem;
}

/** More changes than this are no shorter than the value itself. */
const mostChanges = 6;

/** What is otherwise in a dict or a list; undefined where the values have less in common. */
export function changesBetween(before: PyItem, after: PyItem): readonly Change[] | undefined {
  const changes: Change[] = [];
  const waiting: (readonly [path: readonly PyItem[], before: PyItem, after: PyItem])[] = [[[], before, after]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, left, right] = next;
    if (changes.length > mostChanges) return undefined;
    if (isSame(left, right)) continue;
    if (left.type === "dict" && right.type === "dict") {
      for (const [key, value] of left.entries) {
        const other = right.entries.find(([name]) => isSame(name, key))?.[1];
        if (other) waiting.push([[...path, key], value, other]);
        else changes.push({ path: [...path, key], kind: "gone", value });
      }
      for (const [key, value] of right.entries) if (!left.entries.some(([name]) => isSame(name, key))) changes.push({ path: [...path, key], kind: "is", value });
    } else if ("items" in left && "items" in right && left.type === right.type) {
      const { items } = left;
      const others = right.items;
      for (const value of items) if (!others.some((other) => isSame(other, value))) changes.push({ path, kind: "gone", value });
      for (const value of others) if (!items.some((other) => isSame(other, value))) changes.push({ path, kind: "added", value });
    } else {
      if (path.length === 0) return undefined;
      changes.push({ path, kind: "is", value: right });
    }
  }
  return changes.length > 0 && changes.length <= mostChanges ? changes : undefined;
}
