import type { PyItem } from "../../core/python.ts";
import { escapeControls } from "../escape.ts";
import type { Redactor } from "./redactor.ts";

/** Deeper containers are shown as `...`: Python itself could not print them on a screen. */
const deepest = 30;

/** How a value is laid out: on one line, or on several where it is wider than this many columns. */
export interface Layout {
  readonly redactor: Redactor;
  readonly width?: number;
}

/**
 * A value as Python writes it, in full: secrets hidden, unknown parts as `?`, nothing that steers a terminal.
 * @param used columns that stand before it on its first line
 */
export function pythonText(item: PyItem, layout: Layout, used = 0, depth = 0): string {
  const flat = flatText(item, layout, depth);
  const { width } = layout;
  const isLong = width !== undefined && used + flat.length > width;
  if (!isLong || !("items" in item || "entries" in item) || partsOf(item).length === 0 || depth >= deepest) return flat;
  const indent = "    ".repeat(depth + 1);
  const inner = partsOf(item).map((part) => {
    const key = part.key === undefined ? "" : `${flatText(part.key, layout, depth + 1)}: `;
    return `${indent}${key}${pythonText(part.value, layout, indent.length + key.length + 1, depth + 1)},\n`;
  });
  const [open, close] = brackets(item);
  return `${open}\n${inner.join("")}${"    ".repeat(depth)}${close}`;
}

type Container = Extract<PyItem, { readonly type: "list" | "tuple" | "set" | "dict" }>;

interface Part {
  readonly key?: PyItem;
  readonly value: PyItem;
}

const partsOf = (item: Container): readonly Part[] => (item.type === "dict" ? item.entries.map(([key, value]) => ({ key, value })) : item.items.map((value) => ({ value })));

const brackets = ({ type }: Container): readonly [string, string] => (type === "list" ? ["[", "]"] : type === "tuple" ? ["(", ")"] : ["{", "}"]);

function flatText(item: PyItem, layout: Layout, depth: number): string {
  const text = (value: string): string => escapeControls(quote(layout.redactor.redact(value)));
  switch (item.type) {
    case "None":
      return "None";
    case "bool":
      return item.value ? "True" : "False";
    case "int":
    case "float":
      return String(item.value);
    case "str":
      return item.derived ? hidden : text(item.value);
    case "bytes":
      return `b${text(item.value)}`;
    case "path":
      return `Path(${text(item.value)})`;
    case "secret":
      return item.value.length === 0 ? "''" : hidden;
    case "object":
      return `<${escapeControls(layout.redactor.redact(item.name))}>`;
    case "unknown":
      return "?";
    case "list":
    case "tuple":
    case "set":
    case "dict": {
      if (depth >= deepest) return "...";
      const parts = partsOf(item).map(({ key, value }) => `${key ? `${flatText(key, layout, depth + 1)}: ` : ""}${flatText(value, layout, depth + 1)}`);
      if (item.type === "set" && parts.length === 0) return "set()";
      const [open, close] = brackets(item);
      return `${open}${parts.join(", ")}${item.type === "tuple" && parts.length === 1 ? "," : ""}${close}`;
    }
  }
}

/** Single quotes as Python prefers them, double ones around an apostrophe. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`) + mark;
}

/** What stands for a secret. */
export const hidden = "(hidden)";
