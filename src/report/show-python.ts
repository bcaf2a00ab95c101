import type { PyItem } from "../core/python.ts";

/** Containers are cut after this many elements: a list of settings is read by people. */
const mostItems = 12;

/** A value as Python writes it, secrets hidden, unknown parts as `?`. */
export function showPython(item: PyItem, depth = 0): string {
  switch (item.type) {
    case "None":
      return "None";
    case "bool":
      return item.value ? "True" : "False";
    case "int":
    case "float":
      return String(item.value);
    case "str":
      return quote(item.value);
    case "bytes":
      return `b${quote(item.value)}`;
    case "path":
      return `Path(${quote(item.value)})`;
    case "secret":
      return String(item.value);
    case "object":
      return `<${item.name}>`;
    case "unknown":
      return "?";
    case "list":
    case "tuple":
    case "set":
    case "dict":
      return depth > 6 ? "..." : container(item, depth + 1);
  }
}

type Container = Extract<PyItem, { readonly type: "list" | "tuple" | "set" | "dict" }>;

function container(item: Container, depth: number): string {
  if (item.type === "dict") return `{${cut(item.entries, ([key, value]) => `${showPython(key, depth)}: ${showPython(value, depth)}`)}}`;
  const inner = cut(item.items, (element) => showPython(element, depth));
  switch (item.type) {
    case "list":
      return `[${inner}]`;
    case "tuple":
      return item.items.length === 1 ? `(${inner},)` : `(${inner})`;
    case "set":
      return item.items.length === 0 ? "set()" : `{${inner}}`;
  }
}

function cut<T>(items: readonly T[], show: (item: T) => string): string {
  const shown = items.slice(0, mostItems).map(show);
  return (items.length > mostItems ? [...shown, `... ${items.length - mostItems} more`] : shown).join(", ");
}

/** Single quotes as Python prefers them, double ones around an apostrophe. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`) + mark;
}
