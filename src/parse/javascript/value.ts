import type { Text } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";

/** Plain data written in JavaScript, with places; what is no plain data is unknown. */
export type JsValue =
  /** `at` leaves the quotes out. */
  | { readonly kind: "string"; readonly value: string; readonly at: Span }
  /** A path made of `__dirname`, or of the directory in which the program starts: what follows that. */
  | { readonly kind: "path"; readonly value: string; readonly at: Span }
  | { readonly kind: "number"; readonly value: number; readonly at: Span }
  | { readonly kind: "boolean"; readonly value: boolean; readonly at: Span }
  | { readonly kind: "null"; readonly at: Span }
  | { readonly kind: "array"; readonly items: readonly JsValue[]; readonly at: Span }
  /** `complete` is false where a spread or a computed key may hold more. */
  | { readonly kind: "object"; readonly entries: readonly { readonly key: Text; readonly value: JsValue }[]; readonly complete: boolean; readonly at: Span }
  | { readonly kind: "unknown"; readonly at: Span };

/** The value under a key; the last of equal keys, as in JavaScript. */
export const property = (value: JsValue | undefined, name: string): JsValue | undefined =>
  value?.kind === "object" ? value.entries.findLast(({ key }) => key.value === name)?.value : undefined;
