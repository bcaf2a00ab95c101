import type { PyItem } from "../../../src/core/python.ts";

/** A value as JSON would show it; `?` for what is not known. */
export function shown(item: PyItem | undefined): unknown {
  if (!item || item.type === "unknown") return "?";
  if (item.type === "None") return null;
  if ("items" in item) return item.items.map(shown);
  if (item.type === "dict") return Object.fromEntries(item.entries.map(([key, value]) => [String(shown(key)), shown(value)]));
  if (item.type === "secret") return "(hidden)";
  return item.type === "object" ? item.name : item.value;
}
