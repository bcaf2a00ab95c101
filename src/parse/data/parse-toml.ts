import { parse, type TomlTable, type TomlValue } from "smol-toml";
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
