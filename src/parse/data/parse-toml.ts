import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { type DataResult, type DataValue, deepestData, longestData } from "./data-value.ts";

/** What keeps a text from being TOML, and where. */
export interface TomlProblem {
  readonly problem: string;
  /** An offset in the text; absent where the whole text is meant. */
  readonly at?: number;
}

/** Reads a text as Python's `tomllib` does: TOML 1.0, each value and each key with its place. A syntax error is a problem, as it is there. */
export function parseToml(text: string): Extract<DataResult, { value: unknown }> | TomlProblem {
  if (text.length > longestData) return { problem: "it is too large" };
  try {
    const [root] = parseTOML(text, { tomlVersion: "1.0" }).body;
    return { value: valueOfDocument(root) };
  } catch (error) {
    // The parser is recursive, and refuses thousands of brackets by running out of stack.
    if (error instanceof RangeError) return { problem: "it is nested too deeply" };
    if (!(error instanceof ParseError)) throw error;
    return { problem: "it is no TOML", at: Math.min(error.index, text.length) };
  }
}

/** A table while its entries are collected; the order is that of the text. */
interface Table {
  readonly kind: "table";
  readonly entries: Map<string, { readonly key: DataValue; readonly value: Table | Tables | DataValue }>;
  readonly start: number;
  readonly end: number;
}

/** `[[name]]`, once for each item. */
interface Tables {
  readonly kind: "tables";
  readonly items: Table[];
}

function valueOfDocument(root: AST.TOMLTopLevelTable): DataValue {
  const document = emptyTable(root);
  for (const node of root.body) {
    if (node.type === "TOMLKeyValue") assign(document, node);
    else fill(tableAt(document, node), node.body);
  }
  return finished(document);
}

const emptyTable = ({ range: [start, end] }: AST.TOMLNode): Table => ({ kind: "table", entries: new Map(), start, end });

function fill(table: Table, body: readonly AST.TOMLKeyValue[]): void {
  for (const node of body) assign(table, node);
}

/** The table that a header opens: `[a.b]` below the last item of `[[a]]`, where there is one. */
function tableAt(document: Table, node: AST.TOMLTable): Table {
  const keys = node.key.keys;
  return keys.reduce<Table>((table, key, index) => step(table, key, node, index === keys.length - 1 && node.kind === "array"), document);
}

function assign(table: Table, { key: { keys }, value }: AST.TOMLKeyValue): void {
  const last = keys.at(-1);
  if (!last) return;
  const holder = keys.slice(0, -1).reduce<Table>((inside, key) => step(inside, key, value, false), table);
  holder.entries.set(nameOf(last), { key: keyOf(last), value: valueOf(value) });
}

/** The table below a key, made where it is not there yet. The parser has refused keys that are used for two things. */
function step(table: Table, key: AST.TOMLBare | AST.TOMLQuoted, node: AST.TOMLNode, appends: boolean): Table {
  const known = table.entries.get(nameOf(key))?.value;
  const made = emptyTable(node);
  if (known?.kind === "table") return known;
  if (known?.kind === "tables") {
    if (appends) known.items.push(made);
    return known.items.at(-1) ?? made;
  }
  table.entries.set(nameOf(key), { key: keyOf(key), value: appends ? { kind: "tables", items: [made] } : made });
  return made;
}

const nameOf = (key: AST.TOMLBare | AST.TOMLQuoted): string => (key.type === "TOMLBare" ? key.name : key.value);

const keyOf = (key: AST.TOMLBare | AST.TOMLQuoted): DataValue => ({ kind: "string", value: nameOf(key), ...placeOf(key) });

const placeOf = ({ range: [start, end] }: AST.TOMLNode): { readonly start: number; readonly end: number } => ({ start, end });

function finished(value: Table | Tables | DataValue, depth = 0): DataValue {
  if (depth > deepestData) return tooDeep;
  if (value.kind === "tables") return { kind: "list", items: value.items.map((item) => finished(item, depth + 1)) };
  if (value.kind !== "table") return value;
  const { start, end } = value;
  return { kind: "mapping", entries: [...value.entries.values()].map((entry) => [entry.key, finished(entry.value, depth + 1)] as const), start, end };
}

const tooDeep: DataValue = { kind: "other", what: "a value that is nested too deeply" };

function valueOf(node: AST.TOMLContentNode, depth = 0): DataValue {
  const at = placeOf(node);
  if (depth > deepestData) return { ...tooDeep, ...at };
  if (node.type === "TOMLArray") return { kind: "list", items: node.elements.map((item) => valueOf(item, depth + 1)), ...at };
  if (node.type === "TOMLInlineTable") {
    const table = emptyTable(node);
    fill(table, node.body);
    return finished(table, depth);
  }
  switch (node.kind) {
    case "string":
      return { kind: "string", value: node.value, ...at };
    case "boolean":
      return { kind: "boolean", value: node.value, ...at };
    case "integer":
      return Number.isSafeInteger(node.value) ? { kind: "integer", value: node.value, ...at } : { kind: "other", what: "a number that is too large", ...at };
    case "float":
      return { kind: "float", value: node.value, ...at };
    default:
      return { kind: "other", what: "a date", ...at };
  }
}
