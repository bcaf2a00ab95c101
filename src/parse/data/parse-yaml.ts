import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments } from "yaml";
import { type DataResult, type DataValue, deepestData, longestData } from "./data-value.ts";

/** Values of one file, those that merges copy included. */
const mostValues = 20_000;

/** Why a text is not followed further. */
class NotFollowed extends Error {}

/**
 * Reads a text as PyYAML's `safe_load` does: YAML 1.1, in which `yes` and `off` are booleans, `010` is eight and
 * `1:30` is ninety. Source: PyYAML 6.0, resolver.py and constructor.py.
 */
export function parseYaml(text: string): DataResult {
  if (text.length > longestData || hasMoreLines(text, mostLines) || isNestedDeeply(text)) return { problem: "it is too large" };
  try {
    // Everything is read as a text first: what plain texts stand for differs between the versions of YAML.
    const documents = parseAllDocuments(withLineEnds(text), { version: "1.1", schema: "failsafe", uniqueKeys: false, merge: false, logLevel: "silent", prettyErrors: false });
    const [document, second] = "empty" in documents ? [] : documents;
    if (!document) return { value: { kind: "null" } };
    if (second ?? document.errors.length > 0) return { problem: "it is no YAML that is followed" };
    return { value: new Reader().read(document.contents) };
  } catch (error) {
    if (error instanceof NotFollowed) return { problem: error.message };
    if (error instanceof RangeError) return { problem: "it is nested too deeply" };
    throw error;
  }
}

/** The documents of a YAML file; or what is wrong with it, and where if that is known. */
export type YamlDocuments = { readonly documents: readonly DataValue[] } | { readonly problem: string; readonly at?: number };

/**
 * Reads every document of a text as it is written: all that is no list and no mapping is a string, whatever it looks
 * like, except for an empty value. Aliases and merges are resolved. For readers that know what each value has to be.
 */
export function parseYamlTexts(text: string): YamlDocuments {
  if (text.length > longestData) return { problem: "it is larger than 1 MiB" };
  if (hasMoreLines(text, mostLines)) return { problem: `it is longer than ${mostLines} lines` };
  if (isNestedDeeply(text)) return { problem: "it is nested too deeply" };
  try {
    const documents = parseAllDocuments(withLineEnds(text), { schema: "failsafe", uniqueKeys: false, merge: false, logLevel: "silent", prettyErrors: false });
    const found = "empty" in documents ? [] : documents;
    for (const { errors } of found) {
      const [error] = errors;
      if (error) return { problem: (error.message.split("\n")[0] ?? "").toLowerCase(), at: error.pos[0] };
    }
    return { documents: found.map((document) => new Reader(asWritten).read(document.contents)) };
  } catch (error) {
    if (error instanceof NotFollowed) return { problem: error.message };
    if (error instanceof RangeError) return { problem: "it is nested too deeply" };
    throw error;
  }
}

/** The library needs a second for as many lines. */
const mostLines = 20_000;

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0;
  for (let at = 0; at < text.length && lines <= most; at++) if (text.charCodeAt(at) === 10 || (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  return lines > most;
}

/** A lone CR ends a line as well (YAML 1.2, 5.4), which the library does not know: many of them in one scalar take it out of proportion long. */
const withLineEnds = (text: string): string => text.replace(/\r(?!\n)/g, "\n");

/** A scalar as its text. */
function asWritten(text: string, tag: string | undefined, plain: boolean): DataValue {
  if (tag !== undefined && tag !== "!" && !tag.startsWith(tagPrefix)) return { kind: "other", what: "a value with a tag" };
  return plain && /^(?:~|null|Null|NULL|)$/.test(text) ? { kind: "null" } : { kind: "string", value: text };
}

/** Brackets, or indentation, that no settings have: the parser recurses over them. */
function isNestedDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > deepestData) return true;
  }
  return /^(?:[ ]{300}|[ ]*(?:[-?][ ]){60})/m.test(text);
}

class Reader {
  readonly #anchors = new Map<string, Node>();
  readonly #made = new Map<Node, DataValue>();
  readonly #scalar: typeof tagged;
  #left = mostValues;

  constructor(scalar = tagged) {
    this.#scalar = scalar;
  }

  read(node: unknown, depth = 0): DataValue {
    if (depth > deepestData || --this.#left < 0) throw new NotFollowed("it is too large");
    if (isAlias(node)) {
      const anchored = this.#anchors.get(node.source);
      if (!anchored) throw new NotFollowed("an alias names no anchor before it");
      // A value that holds itself is not made yet when its alias is met.
      const made = this.#made.get(anchored);
      if (!made) throw new NotFollowed("an alias stands in what it names");
      return made;
    }
    // The library would look through the whole document for each alias.
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const value = this.#make(node, depth);
    if (isScalar(node) || isMap(node) || isSeq(node)) this.#made.set(node, value);
    return value;
  }

  #make(node: unknown, depth: number): DataValue {
    const [start, end] = (isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined) ?? [];
    const at = start !== undefined && end !== undefined ? { start, end } : {};
    if (node === null || node === undefined) return { kind: "null" };
    if (isScalar(node)) {
      const text = typeof node.value === "string" ? node.value : "";
      return { ...this.#scalar(text, node.tag, node.type === "PLAIN"), ...at };
    }
    if (isSeq(node) && node.tag === undefined) return { kind: "list", items: node.items.map((item) => this.read(item, depth + 1)), ...at };
    if (isMap(node) && node.tag === undefined) return { kind: "mapping", entries: this.#entries(node.items, depth), ...at };
    return { kind: "other", what: "a value with a tag", ...at };
  }

  /** The pairs of a mapping. Of equal keys the last wins; what `<<` merges stands behind all that is written. */
  #entries(items: readonly unknown[], depth: number): readonly (readonly [DataValue, DataValue])[] {
    const own = new Map<string, readonly [DataValue, DataValue]>();
    const merged = new Map<string, readonly [DataValue, DataValue]>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const value = this.read(pair.value, depth + 1);
      if (isScalar(pair.key) && pair.key.type === "PLAIN" && pair.key.value === "<<") {
        for (const source of value.kind === "list" ? value.items.toReversed() : [value]) {
          if (source.kind !== "mapping") throw new NotFollowed("something else than a mapping is merged");
          this.#left -= source.entries.length;
          for (const entry of source.entries) merged.set(identity(entry[0]), entry);
        }
        continue;
      }
      const key = this.read(pair.key, depth + 1);
      own.set(identity(key), [key, value]);
    }
    return [...new Map([...merged, ...own]).values()];
  }
}

function identity(key: DataValue): string {
  if (key.kind === "list" || key.kind === "mapping" || key.kind === "other") throw new NotFollowed("a key is no plain text");
  return `${key.kind}:${key.kind === "null" ? "" : String(key.value)}`;
}

const tagPrefix = "tag:yaml.org,2002:";

/** What a scalar stands for. */
function tagged(text: string, tag: string | undefined, plain: boolean): DataValue {
  if (tag === "!" || tag === `${tagPrefix}str`) return { kind: "string", value: text };
  if (tag !== undefined) return { kind: "other", what: "a value with a tag" };
  return plain ? resolve(text) : { kind: "string", value: text };
}

/** Source: PyYAML, resolver.py, the implicit resolvers. */
function resolve(text: string): DataValue {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return { kind: "null" };
  if (/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text)) return { kind: "boolean", value: true };
  if (/^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text)) return { kind: "boolean", value: false };
  if (/^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/.test(text)) return integer(text.replaceAll("_", ""));
  if (/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/.test(text)) return { kind: "float", value: Number(text.replaceAll("_", "")) };
  if (/^[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/.test(text)) return { kind: "other", what: "a number that is not followed" };
  if (/^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d/.test(text)) return { kind: "other", what: "a date" };
  if (text === "=" || text === "<<") return { kind: "other", what: "a mark of YAML" };
  return { kind: "string", value: text };
}

function integer(text: string): DataValue {
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^[-+]/, "");
  const value = digits.includes(":")
    ? digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0)
    : digits.startsWith("0b") || digits.startsWith("0x")
      ? Number(digits)
      : digits.startsWith("0") && digits !== "0"
        ? Number.parseInt(digits, 8)
        : Number(digits);
  return Number.isSafeInteger(value) ? { kind: "integer", value: sign * value } : { kind: "other", what: "a number that is too large" };
}
