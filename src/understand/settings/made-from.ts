import type { PyItem } from "../../core/python.ts";
import type { Span } from "../../core/source.ts";

/** A text of which nothing special is expected; no default is equal to it. */
export const plausibleText = "a-text-like-no-other.example";

const holds = (item: PyItem): boolean =>
  item.type === "secret" ? item.value.satisfies((secret) => secret.includes(plausibleText)) : item.type === "str" && item.value.includes(plausibleText);

const encloses = (outer: Span | undefined, inner: Span): boolean => outer !== undefined && outer.file === inner.file && outer.start <= inner.start && outer.end >= inner.end;

/**
 * Whether a value holds that text, as it does where its variable does.
 * @param elements where what is asked about was written, for a value with elements: `"postgres"` of `env("DB_PASSWORD", default="postgres")`
 */
export function isMadeFrom(item: PyItem | undefined, elements: readonly Span[]): boolean {
  if (item === undefined) return false;
  if (holds(item)) return true;
  const open: PyItem[] = [item];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at } = next;
    if (holds(next) && elements.some((element) => encloses(at, element))) return true;
    if (next.type === "dict") open.push(...next.entries.map(([, value]) => value));
    else if (next.type === "list" || next.type === "tuple" || next.type === "set") open.push(...next.items);
  }
  return false;
}
