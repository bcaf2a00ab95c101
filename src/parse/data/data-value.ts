/** A value of a data file, as its Python reader makes it. `start` and `end` say where it stands, where that is known. */
export type DataValue = { readonly start?: number; readonly end?: number } & (
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "integer" | "float"; readonly value: number }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "list"; readonly items: readonly DataValue[] }
  /** Keys are unique. One object may stand in several places: YAML's aliases. */
  | { readonly kind: "mapping"; readonly entries: readonly (readonly [key: DataValue, value: DataValue])[] }
  /** A date, or what a reader makes of it otherwise. */
  | { readonly kind: "other"; readonly what: string }
);

/** A file's value; or why it has none that is known. */
export type DataResult = { readonly value: DataValue } | { readonly problem: string };

/** Texts longer than this are no settings. */
export const longestData = 1 << 20;

/** Data nested deeper than this is refused: real settings have five levels. */
export const deepestData = 60;
