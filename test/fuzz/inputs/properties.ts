import { MappedText } from "../../../src/parse/command/mapped-text.ts";
import { SourceFile } from "../../../src/core/source.ts";

/** A promise that a case broke. */
export class Broken extends Error {}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Walks everything that a reader returned and looks at each place in it: a place lies in its file, and its end is not
 * before its start. Offsets without a file are those of the file that was read.
 * @throws Broken
 */
export function checkPlaces(result: unknown, file: SourceFile): void {
  const seen = new Set<object>();
  const waiting: unknown[] = [result];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (!isObject(value) || seen.has(value) || value instanceof SourceFile) continue;
    seen.add(value);
    if (value instanceof MappedText) {
      waiting.push(value.at);
      continue;
    }
    if (value instanceof Map) {
      for (const [key, item] of value) waiting.push(key, item);
      continue;
    }
    if (value instanceof Set || Array.isArray(value)) {
      for (const item of value) waiting.push(item);
      continue;
    }
    checkPlace(value, file);
    for (const item of Object.values(value)) waiting.push(item);
  }
}

function checkPlace(value: object, file: SourceFile): void {
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  if (typeof start !== "number" || typeof end !== "number") return;
  const { file: own } = value as { readonly file?: unknown };
  const { length } = (own instanceof SourceFile ? own : file).text;
  if (!(start >= 0 && start <= end && end <= length)) throw new Broken(`a place from ${start} to ${end} in a text of ${length}`);
}

/** @throws Broken when two texts differ that should be the same */
export function checkSame(first: string, second: string, what: string): void {
  if (first === second) return;
  let at = 0;
  while (first[at] === second[at]) at++;
  throw new Broken(`${what}: ${JSON.stringify(first.slice(Math.max(0, at - 30), at + 40))} and ${JSON.stringify(second.slice(Math.max(0, at - 30), at + 40))}`);
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype, Set.prototype] as const;
const before = prototypes.map((one) => Reflect.ownKeys(one).length);

/** @throws Broken when something was written into what all objects share */
export function checkPrototypes(): void {
  for (const [index, one] of prototypes.entries()) if (Reflect.ownKeys(one).length !== before[index]) throw new Broken("a prototype was written into");
}

/** A result as a text, places and circles included, to compare two runs. */
export function textOfResult(result: unknown): string {
  const numbers = new Map<object, number>();
  return JSON.stringify([result], (_, value: unknown) => {
    if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return String(value);
    if (!isObject(value)) return value;
    if (value instanceof SourceFile) return value.path;
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  });
}
