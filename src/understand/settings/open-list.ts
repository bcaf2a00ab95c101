import { isSameObject } from "./alias.ts";
import { distinct, keyOf } from "./keys.ts";
import { type CallArguments, list, type Obj, reaching, type UnknownObj, unknown } from "./objects.ts";
import type { Tags } from "./tags.ts";

/**
 * What is certain of a list or tuple of which a condition that can't be known decides a part: its elements in their
 * order, with a gap in each place where others may stand.
 */
export interface Outline {
  readonly kind: "list" | "tuple";
  readonly items: readonly Obj[];
}

/** More objects than this are not kept apart: real settings choose between two or three. */
const mostChoices = 16;

/** Past this, what may stand in a gap is not told apart. */
const mostAmong = 400;

/** Whether an element of an outline stands for any number of elements. */
export const isGap = (item: Obj): item is UnknownObj => item.kind === "unknown" && item.among !== undefined;

/** Whether nothing more is known of a value than an outline. */
export const isOpen = (value: Obj): boolean => (value.kind === "unknown" ? value.oneOf !== undefined : value.kind === "list" && value.outline !== undefined);

/** The outline of a list or tuple; undefined where nothing is known of its elements. */
export function outlineOf(value: Obj): Outline | undefined {
  switch (value.kind) {
    case "list": {
      const items = value.lazy === undefined ? (value.spoiled === undefined ? value.items : value.outline) : undefined;
      return items && { kind: "list", items };
    }
    case "tuple":
      return { kind: "tuple", items: value.items };
    case "unknown": {
      const [first, ...others] = (value.oneOf ?? []).map((object) => (object.kind === "unknown" ? undefined : outlineOf(object)));
      if (!first || others.some((other) => other?.kind !== first.kind)) return undefined;
      return { kind: first.kind, items: others.reduce((items, other) => together(items, other?.items ?? [], value.why, value.tags), first.items) };
    }
    default:
      return undefined;
  }
}

/** The same text, number or tuple, or the same object: two objects that are equal now may differ later. */
function isSameElement(left: Obj, right: Obj): boolean {
  if (isSameObject(left, right)) return true;
  const key = keyOf(left);
  return key !== undefined && key === keyOf(right);
}

/** The outline of something that is one of two: what they begin and end with, and a gap for what they differ in. */
export function together(left: readonly Obj[], right: readonly Obj[], why: string, tags: Tags): readonly Obj[] {
  const shorter = Math.min(left.length, right.length);
  const isCommon = (a: Obj | undefined, b: Obj | undefined): boolean => a !== undefined && b !== undefined && isSameElement(a, b);
  let start = 0;
  while (start < shorter && isCommon(left[start], right[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isCommon(left.at(-1 - end), right.at(-1 - end))) end += 1;
  const between = [...left.slice(start, left.length - end), ...right.slice(start, right.length - end)];
  if (between.length === 0) return left;
  const among = distinct(between.flatMap((item) => (isGap(item) ? (item.among ?? []) : [item])));
  const gap: Obj = { ...unknown(why, tags), among: among.length > mostAmong ? [unknown(why, tags)] : among };
  return [...left.slice(0, start), gap, ...left.slice(left.length - end)];
}

/** Something of which it is known only that it is one of two values. */
export function eitherOf(made: UnknownObj, left: Obj | undefined, right: Obj | undefined): UnknownObj {
  const result = reaching(made, left, right);
  const [own, more] = [choicesOf(left), choicesOf(right)];
  const all = own && more && [...new Set([...own, ...more])];
  return all && all.length <= mostChoices ? { ...result, oneOf: all } : result;
}

const choicesOf = (value: Obj | undefined): readonly Obj[] | undefined => (value?.kind === "unknown" ? value.oneOf : value?.kind === "list" || value?.kind === "tuple" || value?.kind === "set" || value?.kind === "dict" ? [value] : undefined);

/** A list or tuple that is made now, and of which an outline is known. */
export function openSequence({ kind, items }: Outline, made: UnknownObj): UnknownObj {
  if (kind === "tuple") return { ...made, oneOf: [{ kind, items, tags: made.tags, at: made.at }] };
  return { ...made, oneOf: [{ ...list([], made.tags, made.at), spoiled: made.why, outline: items }] };
}

/** The list that a value certainly is, though not all of its elements are known. */
export function listItself(value: UnknownObj): Obj | undefined {
  const [only, ...others] = value.oneOf ?? [];
  return only?.kind === "list" && others.length === 0 ? only : undefined;
}

/** Whether an element stands in an outline: for certain, certainly not, or undefined. */
export function isIn(items: readonly Obj[], wanted: Obj, equal: (left: Obj, right: Obj) => boolean | undefined): boolean | undefined {
  if (items.some((item) => !isGap(item) && equal(item, wanted) === true)) return true;
  return items.every((item) => (isGap(item) ? (item.among ?? []) : [item]).every((one) => equal(one, wanted) === false)) ? false : undefined;
}

/**
 * The outline of a list after a method that changes it; undefined where nothing is certain afterwards.
 * @param more the elements that `extend()` adds
 */
export function changedOutline(items: readonly Obj[], method: string, { positional: [first, second] }: CallArguments, more: readonly Obj[] | undefined, equal: (left: Obj, right: Obj) => boolean | undefined): readonly Obj[] | undefined {
  switch (method) {
    case "append":
      return first && [...items, first];
    case "extend":
      return more && [...items, ...more];
    case "insert":
      return first?.kind === "int" && second ? inserted(items, first.value, second) : undefined;
    case "remove": {
      const index = first ? items.findIndex((item) => !isGap(item) && equal(item, first) === true) : -1;
      return first && index >= 0 && isIn(items.slice(0, index), first, equal) === false ? items.toSpliced(index, 1) : undefined;
    }
    case "index":
    case "count":
    case "copy":
      return items;
    default:
      return undefined;
  }
}

/** Places are certain up to the first gap, and from the end down to the last. */
function inserted(items: readonly Obj[], place: number, item: Obj): readonly Obj[] | undefined {
  const first = items.findIndex(isGap);
  const isCertain = place >= 0 ? place <= (first < 0 ? items.length : first) : -place < items.length - items.findLastIndex(isGap);
  return isCertain ? items.toSpliced(place, 0, item) : undefined;
}
