import type { Span } from "./source.ts";

/**
 * A Python value that the evaluator knows, as rules see it. Containers hold Knowledge, because an element may be
 * unknown while its list is known. Every value carries the place that wrote it.
 */
export type PyValue =
  | { readonly type: "None"; readonly at?: Span }
  | { readonly type: "bool"; readonly value: boolean; readonly at?: Span }
  | { readonly type: "int"; readonly value: number; readonly at?: Span }
  | { readonly type: "float"; readonly value: number; readonly at?: Span }
  /** `derived`: made with a secret, so that a rule may judge it and nobody shows it. */
  | { readonly type: "str"; readonly value: string; readonly derived?: true; readonly at?: Span }
  | { readonly type: "bytes"; readonly value: string; readonly at?: Span }
  | { readonly type: "path"; readonly value: string; readonly at?: Span }
  | { readonly type: "secret"; readonly value: Secret; readonly at?: Span }
  | { readonly type: "list" | "tuple" | "set"; readonly items: readonly PyItem[]; readonly at?: Span }
  | { readonly type: "dict"; readonly entries: readonly (readonly [key: PyItem, value: PyItem])[]; readonly at?: Span }
  /** Something that is no plain data: a compiled pattern, a function, a class, an instance. `name` says what. */
  | { readonly type: "object"; readonly name: string; readonly at?: Span };

/**
 * An element of a container: a value, or the reason why it is not known. With `among` it stands for any number of
 * elements, none included: a condition that can't be known decides whether they are there, and each is one of these.
 */
export type PyItem = PyValue | { readonly type: "unknown"; readonly why: string; readonly at?: Span; readonly among?: readonly PyItem[] };

export type PyType = PyValue["type"];

/**
 * A string that must not be printed. Template strings, JSON and inspection all show `(hidden)`; questions about
 * the text are asked through `satisfies`.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Asks a question about the text without letting it out. */
  satisfies(test: (text: string) => boolean): boolean {
    return test(this.#text);
  }

  get length(): number {
    return this.#text.length;
  }

  toString(): string {
    return "(hidden)";
  }

  toJSON(): string {
    return "(hidden)";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "Secret(hidden)";
  }
}

/** Python's truth of a value (`bool(value)`); undefined where it cannot be told. */
export function truth(value: PyItem): boolean | undefined {
  switch (value.type) {
    case "unknown":
      return undefined;
    case "None":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "str":
    case "bytes":
      return value.value !== "";
    case "secret":
      return value.value.length > 0;
    case "list":
    case "tuple":
    case "set":
      return value.items.length > 0;
    case "dict":
      return value.entries.length > 0;
    case "path":
    case "object":
      return true;
  }
}

/** Whether Python takes the value for true. False where that is unknown. */
export const isTrue = (value: PyItem): boolean => truth(value) === true;

/** Whether Python takes the value for false. False where that is unknown. */
export const isFalse = (value: PyItem): boolean => truth(value) === false;

/** The elements of a list, tuple or set; none for anything else. */
export const elements = (value: PyItem): readonly PyItem[] => ("items" in value ? value.items : []);

/** Whatever may stand in a list, tuple or set: its elements, and those that a condition which can't be known adds. Of an unknown one it may be anything. */
export const possibleElements = (value: PyItem): readonly PyItem[] => elements(value).flatMap((item) => (item.type === "unknown" && item.among ? item.among : [item]));

/** Whether a text may be an element of a list, tuple or set. */
export const mayContain = (value: PyItem, wanted: string): boolean => possibleElements(value).some((item) => item.type === "unknown" || text(item) === wanted);

/** How many elements a list, tuple or set has; undefined for anything else, and where a condition that can't be known decides. */
export const sizeOf = (value: PyItem): number | undefined => ("items" in value && !isOpen(value) ? value.items.length : undefined);

/** Whether a condition that can't be known decides of some elements of a list, tuple or set whether they are there. */
export const isOpen = (value: PyItem): boolean => elements(value).some((item) => item.type === "unknown" && item.among !== undefined);

/** The text of a string; undefined for anything else, a secret included. */
export const text = (value: PyItem | undefined): string | undefined => (value?.type === "str" ? value.value : undefined);

/** The value under a key of a dict, or undefined. */
export function lookUp(value: PyItem | undefined, key: string): PyItem | undefined {
  if (value?.type !== "dict") return undefined;
  // Python keeps the last of equal keys.
  return value.entries.findLast(([name]) => text(name) === key)?.[1];
}
