import { parse, TomlError, type TomlTable, type TomlValue } from "smol-toml";
import { findTomlValues } from "./toml-places.ts";
import { type DataResult, type DataValue, deepestData, longestData } from "./data-value.ts";

/** Reads a text as Python's `tomllib` does: TOML 1.0. A syntax error is a problem, as it is there. */
export function parseToml(text: string): DataResult {
  if (text.length > longestData) return { problem: "it is too large" };
  let table: TomlTable;
  try {
    table = parse(text, { integersAsBigInt: true, maxDepth: deepestData });
  } catch {
    return { problem: "it is no TOML that is followed" };
  }
  return { value: valueOf(table) };
}

/** The values of a file with their places; or what is wrong with it, and where. */
export function parseTomlTexts(text: string): { readonly value: DataValue } | { readonly problem: string; readonly at?: number } {
  const result = parseToml(text);
  if ("value" in result) return { value: placed(result.value, "", findTomlValues(text)) };
  try {
    parse(text, { integersAsBigInt: true, maxDepth: deepestData });
  } catch (error) {
    if (!(error instanceof TomlError)) return result;
    const lines = text.split("\n").slice(0, Math.max(0, error.line - 1));
    return { problem: "it is no TOML", at: lines.reduce((sum, line) => sum + line.length + 1, 0) };
  }
  return result;
}

function placed(value: DataValue, path: string, places: ReadonlyMap<string, { readonly start: number; readonly end: number }>): DataValue {
  const at = places.get(path) ?? {};
  const below = (name: string): string => `${path}\0${name}`;
  if (value.kind === "list") return { ...value, items: value.items.map((item, index) => placed(item, below(String(index)), places)), ...at };
  if (value.kind !== "mapping") return { ...value, ...at };
  return { ...value, entries: value.entries.map(([key, item]) => [key, placed(item, below(key.kind === "string" ? key.value : ""), places)] as const), ...at };
}

function valueOf(value: TomlValue, depth = 0): DataValue {
  if (depth > deepestData) return { kind: "other", what: "a value that is nested too deeply" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? { kind: "integer", value: Number(value) } : { kind: "other", what: "a number that is too large" };
  if (typeof value === "number") return { kind: "float", value };
  if (typeof value === "string") return { kind: "string", value };
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => valueOf(item, depth + 1)) };
  if (!isTable(value)) return { kind: "other", what: "a date" };
  return { kind: "mapping", entries: Object.entries(value).map(([key, item]) => [{ kind: "string", value: key }, valueOf(item, depth + 1)] as const) };
}

/** Whether a value is a table: dates are objects of classes. */
const isTable = (value: object): value is TomlTable => [null, Object.prototype].includes(Object.getPrototypeOf(value) as object | null);
