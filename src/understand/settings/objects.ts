import type { SourceFile, Span } from "../../core/source.ts";
import type { Expression, Parameter, Statement } from "../../parse/python/ast.ts";
import type { Namespace } from "./namespace.ts";

/**
 * What a value has read on its way: names of environment variables, and `file:NAME` for modules that are not in the
 * repository. Sorted, without doubles.
 */
export type Tags = readonly string[];

export const noTags: Tags = [];

/** The union of tags, which are kept in order; returns one of its arguments where that suffices. */
export function union(left: Tags, right: Tags): Tags {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  const known = left.length * right.length > few ? new Set(left) : undefined;
  if (right.every((tag) => (known ? known.has(tag) : left.includes(tag)))) return left;
  // Most often one tag is added to many: sorting all of them anew would cost more.
  const [all, more] = left.length < right.length ? [[...right], left] : [[...left], right];
  for (const tag of more) {
    let low = 0;
    for (let high = all.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? "") < tag) low = middle + 1;
      else high = middle;
    }
    if (all[low] !== tag) all.splice(low, 0, tag);
  }
  return all;
}

/** As many comparisons as a set is not worth making for. */
const few = 64;

interface Base {
  readonly tags: Tags;
  /** The expression that made it. */
  readonly at?: Span | undefined;
}

/** What can be known of a Python object while settings are evaluated. */
export type Obj =
  | (Base & { readonly kind: "None" })
  | (Base & { readonly kind: "bool"; readonly value: boolean })
  | (Base & { readonly kind: "int"; readonly value: number })
  | (Base & { readonly kind: "float"; readonly value: number })
  | StrObj
  | (Base & { readonly kind: "bytes"; readonly value: string })
  | PathObj
  | (Base & { readonly kind: "tuple"; readonly items: readonly Obj[] })
  | ListObj
  | DictObj
  | FunctionObj
  | BuiltinObj
  | ModuleObj
  | ClassObj
  | InstanceObj
  | UnknownObj;

/** `file` is set for the whole text of a file of the repository: settings `exec()` such texts. */
export type StrObj = Base & { readonly kind: "str"; readonly value: string; readonly file?: SourceFile };
export type PathObj = Base & { readonly kind: "path"; readonly value: string };

/** A list or a set: one object, however many names it has. Changed only through `Run.mutate`. */
export type ListObj = CollectionObj<"list"> | CollectionObj<"set">;

interface CollectionObj<Kind> {
  readonly kind: Kind;
  items: readonly Obj[];
  tags: Tags;
  /** Why its contents can't be known any more. */
  spoiled?: string | undefined;
  /** It is no list, but what a loop sees of an iterator (`map`), which can be run through once, or of a view (`range`). */
  readonly lazy?: "iterator" | "view";
  readonly at?: Span | undefined;
}

export interface DictObj {
  readonly kind: "dict";
  /** By `keyOf` the key. */
  entries: ReadonlyMap<string, readonly [key: Obj, value: Obj]>;
  tags: Tags;
  /** Why its contents can't be known any more. */
  spoiled?: string | undefined;
  readonly at?: Span | undefined;
}

export interface FunctionObj extends Base {
  readonly kind: "function";
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly fallbacks: readonly (Obj | undefined)[];
  readonly body: readonly Statement[] | Expression;
  readonly scope: Scope;
}

/** Where names are looked up: innermost first. The last namespace is the module's. */
export interface Scope {
  readonly locals: Namespace;
  readonly enclosing: Scope | undefined;
  readonly module: Namespace;
  /** The file that the statements at hand stand in. */
  readonly file: SourceFile;
  /** Names that `global` sends to the module. */
  readonly globals: Set<string>;
}

/**
 * A class and its bases in the order in which Python looks for an attribute, for the plain hierarchies that settings
 * have; undefined where a base is not known.
 */
export function linearise(object: ClassObj, depth = 0): readonly ClassObj[] | undefined {
  if (depth > 20) return undefined;
  const lines = object.bases.map((base) => (base.kind === "class" ? linearise(base, depth + 1) : undefined));
  if (lines.includes(undefined)) return undefined;
  // A base class stands behind every class that derives from it: the last occurrence counts.
  const all = [object, ...lines.flatMap((line) => line ?? [])];
  return all.filter((item, index) => all.lastIndexOf(item) === index);
}

/** The arguments of a call, evaluated. */
export interface CallArguments {
  readonly positional: readonly Obj[];
  readonly keywords: ReadonlyMap<string, Obj>;
}

/** A function of Python or of a library that the evaluator knows. */
export interface BuiltinObj extends Base {
  readonly kind: "builtin";
  readonly name: string;
  readonly call: (args: CallArguments, call: CallSite) => Obj;
  readonly attributes?: ReadonlyMap<string, Obj>;
  /** The object that it is a method of. */
  readonly self?: Obj;
}

/** Where a call stands, for those functions that look at their caller (`globals()`, `include()`). */
export interface CallSite {
  readonly at: Span;
  readonly scope: Scope;
}

export interface ModuleObj extends Base {
  readonly kind: "module";
  readonly name: string;
  /** For a module of the repository. */
  readonly namespace?: Namespace;
  readonly attribute: (name: string) => Obj | undefined;
  /** The names that are known of a library. */
  readonly names?: readonly string[];
}

export interface ClassObj extends Base {
  readonly kind: "class";
  readonly name: string;
  readonly bases: readonly Obj[];
  readonly namespace: Namespace;
  /** For a base class of a library: what calling a class gives that derives from it. */
  readonly construct?: (object: ClassObj, args: CallArguments, site: CallSite) => Obj;
}

/** An object of a kind that only its library understands: an exception, a compiled pattern, an `Env`. */
export interface InstanceObj extends Base {
  readonly kind: "instance";
  readonly type: string;
  /** Changed only through `assignAttribute`. */
  readonly attributes: Map<string, Obj>;
  /** What `str()` of it gives, where that is known. */
  readonly text?: string;
  /** Its own operators. */
  readonly binary?: (operator: string, right: Obj, at: Span) => Obj | undefined;
  /** For what `globals()`, `locals()` and `vars()` return: the names themselves. */
  readonly names?: Namespace;
  readonly call?: BuiltinObj["call"];
  /** `object[key]` */
  readonly item?: (key: Obj, at: Span) => Obj;
  /** `key in object`; undefined where that is not known. */
  readonly contains?: (key: Obj) => Obj | undefined;
}

/** Something that can't be known, and why. */
export interface UnknownObj extends Base {
  readonly kind: "unknown";
  readonly why: string;
  /** Known at least to be a text that is not empty: a variable that production must set. */
  readonly text?: boolean;
  /** It is the content of this file, which is not in the repository, read whole or parsed. */
  readonly file?: string;
  /** As the value of a dict: its key may be absent as well. */
  readonly uncertain?: boolean;
  /** Objects that it may be, or be a part of: what changes it may change them. */
  readonly reaches?: readonly Obj[];
  /** It is a method that changes nothing. */
  readonly reads?: boolean;
}

export const none: Obj = { kind: "None", tags: noTags };
export const bool = (value: boolean, tags: Tags = noTags): Obj => ({ kind: "bool", value, tags });
export const int = (value: number, tags: Tags = noTags): Obj => ({ kind: "int", value, tags });
export const str = (value: string, tags: Tags = noTags, at?: Span): StrObj => ({ kind: "str", value, tags, at });
export const path = (value: string, tags: Tags = noTags, at?: Span): PathObj => ({ kind: "path", value, tags, at });
export const tuple = (items: readonly Obj[], tags: Tags = noTags, at?: Span): Obj => ({ kind: "tuple", items, tags, at });
export const list = (items: readonly Obj[], tags: Tags = noTags, at?: Span): ListObj => ({ kind: "list", items, tags, at });
/** What `map()` and its like return: no list, and used up by the first loop. */
export const iterator = (items: readonly Obj[]): ListObj => ({ kind: "list", items, tags: noTags, lazy: "iterator" });
/** What `range()` and `dict.keys()` return: no list, but as often read as one likes. */
export const view = (items: readonly Obj[], tags: Tags = noTags): ListObj => ({ kind: "list", items, tags, lazy: "view" });
export const unknown = (why: string, tags: Tags = noTags, at?: Span): UnknownObj => ({ kind: "unknown", why, tags, at });
/** Whether it may be changed in place, or hold what may. */
const isChangeable = ({ kind }: Obj): boolean => kind === "list" || kind === "set" || kind === "dict" || kind === "tuple" || kind === "instance" || kind === "class" || kind === "function";

const mayReach = (object: Obj | undefined): boolean =>
  object !== undefined && (object.kind === "unknown" ? object.reaches !== undefined : isChangeable(object) || (object.kind === "builtin" && object.self !== undefined));

/** Something that can't be known and that may be one of these objects, or a part of one. */
export function reaching(value: UnknownObj, ...objects: readonly (Obj | undefined)[]): UnknownObj {
  // Asked of every operand: mostly nothing is reached, and nothing is made for it.
  const reached = objects.some(mayReach) ? objects.filter((object) => object !== undefined).filter(mayReach) : [];
  return reached.length === 0 ? value : { ...value, reaches: [...(value.reaches ?? []), ...reached] };
}

export const builtin = (name: string, call: BuiltinObj["call"]): BuiltinObj => ({ kind: "builtin", name, call, tags: noTags });
export const instance = (type: string, attributes: Readonly<Record<string, Obj>> = {}, at?: Span): InstanceObj => ({
  kind: "instance",
  type,
  attributes: new Map(Object.entries(attributes)),
  tags: noTags,
  at,
});

/** A library module from its names. */
export function moduleOf(name: string, names: Readonly<Record<string, Obj>>): ModuleObj {
  const known = new Map(Object.entries(names));
  return { kind: "module", name, attribute: (attribute) => known.get(attribute), names: [...known.keys()], tags: noTags };
}

/** A dict from pairs. A later pair wins, in the place of the first, as in Python. */
export function dict(pairs: Iterable<readonly [Obj, Obj]>, tags: Tags = noTags, at?: Span): DictObj {
  const entries = new Map<string, readonly [Obj, Obj]>();
  for (const [key, value] of pairs) entries.set(keyOf(key) ?? "", [entries.get(keyOf(key) ?? "")?.[0] ?? key, value]);
  return { kind: "dict", entries, tags, at };
}

const deepestKey = 4;

/** A text that is equal for keys that Python takes for equal; undefined for what can't be known or hashed. */
export function keyOf(key: Obj, depth = 0): string | undefined {
  if (depth > deepestKey) return undefined;
  switch (key.kind) {
    case "None":
      return "None";
    case "bool":
      return `n:${Number(key.value)}`;
    case "int":
    case "float":
      return `n:${key.value}`;
    case "str":
    case "bytes":
    case "path":
      return `${key.kind}:${key.value}`;
    case "tuple": {
      const keys = key.items.map((item) => keyOf(item, depth + 1));
      return keys.includes(undefined) ? undefined : `(${keys.map((item) => JSON.stringify(item)).join(",")})`;
    }
    default:
      return undefined;
  }
}

/** Whether a key of a dict may be absent. */
export const isUncertain = (value: Obj): boolean => value.kind === "unknown" && value.uncertain === true;

/** Whether all keys of a dict are known to be there. */
export const hasCertainKeys = (object: DictObj): boolean => ![...object.entries.values()].some(([, value]) => isUncertain(value));

/** The value under a text key of a dict. */
export const entry = (object: DictObj, key: string): Obj | undefined => object.entries.get(`str:${key}`)?.[1];

/** The same value, with tags added. A mutable object keeps its identity: its tags are changed in place. */
export function tagged(value: Obj, tags: Tags): Obj {
  const all = union(value.tags, tags);
  if (all === value.tags) return value;
  if (value.kind === "list" || value.kind === "set" || value.kind === "dict") {
    value.tags = all;
    return value;
  }
  return { ...value, tags: all };
}

/**
 * A value that something chose: what decided the choice is in its tags. A mutable object becomes another one with the
 * same contents, so that the object itself is not taken for chosen.
 */
export function depending(value: Obj, tags: Tags): Obj {
  const all = union(value.tags, tags);
  return all === value.tags ? value : { ...value, tags: all };
}

const deepest = 40;

/**
 * The tags of a value and of everything in it. Each object is visited once: lists may share their elements.
 * @param pay is told how many elements are looked at, before they are
 */
export function deepTags(value: Obj, pay?: (elements: number) => void): Tags {
  let tags = value.tags;
  const seen = new Set<Obj>();
  const waiting: Obj[] = [value];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tags = union(tags, next.tags);
    if (next.kind !== "list" && next.kind !== "set" && next.kind !== "tuple" && next.kind !== "dict") continue;
    if (seen.has(next)) continue;
    seen.add(next);
    pay?.(next.kind === "dict" ? next.entries.size : next.items.length);
    if (next.kind === "dict") for (const pair of next.entries.values()) waiting.push(...pair);
    else for (const item of next.items) waiting.push(item);
  }
  return tags;
}

/** Why nothing is known of what a list, set or dict holds; undefined where it is known. */
export const lossOf = (value: Obj): string | undefined => (value.kind === "list" || value.kind === "set" || value.kind === "dict" ? value.spoiled : undefined);

/** The same value, or one that is not known where its contents were lost. */
export function asKnown(value: Obj): Obj {
  const why = lossOf(value);
  return why === undefined ? value : reaching(unknown(why, value.tags, value.at), value);
}

/** Whether it is an iterator or a view, which only looks like the list that stands for it. */
export const isLazy = (value: Obj): boolean => value.kind === "list" && value.lazy !== undefined;

/** Python's truth; undefined where it can't be known. */
export function truthOf(value: Obj): boolean | undefined {
  switch (value.kind) {
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
    case "list":
    case "set":
      if (value.spoiled !== undefined) return undefined;
      return value.lazy === "iterator" || value.items.length > 0;
    case "tuple":
      return value.items.length > 0;
    case "dict":
      if (value.spoiled !== undefined) return undefined;
      return value.entries.size > 0 && [...value.entries.values()].every(([, item]) => isUncertain(item)) ? undefined : value.entries.size > 0;
    case "unknown":
      return value.text ? true : undefined;
    default:
      return true;
  }
}

/** Python's name of a value's type. */
export function typeName(value: Obj): string {
  switch (value.kind) {
    case "None":
      return "NoneType";
    case "path":
      return "PosixPath";
    case "instance":
      return value.type;
    case "class":
      return "type";
    default:
      return value.kind;
  }
}

/** Comparing more elements than this tells nothing: lists that share their elements grow beyond all bounds. */
const mostCompared = 20_000;

/** Whether two values are equal; undefined where it can't be known. */
export function equals(left: Obj, right: Obj, depth = 0, budget: { left: number } = { left: mostCompared }): boolean | undefined {
  budget.left -= 1;
  if (budget.left < 0) return undefined;
  if (left === right) return left.kind === "unknown" ? undefined : true;
  if (left.kind === "unknown") return equalsUnknown(left, right);
  if (right.kind === "unknown") return equalsUnknown(right, left);
  const number = (value: Obj): number | undefined => (value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : undefined);
  const [a, b] = [number(left), number(right)];
  if (a !== undefined || b !== undefined) return a === b;
  if (lossOf(left) !== undefined || lossOf(right) !== undefined || isLazy(left) || isLazy(right)) return undefined;
  if (left.kind !== right.kind) return isFollowed(left) && isFollowed(right) ? false : undefined;
  if (depth > deepest) return undefined;
  switch (left.kind) {
    case "None":
      return true;
    case "str":
    case "bytes":
    case "path":
      return left.value === (right as StrObj).value;
    case "list":
    case "tuple": {
      const { items } = right as ListObj;
      if (left.items.length !== items.length) return false;
      return every(left.items.map((item, index) => equals(item, items[index] ?? none, depth + 1, budget)));
    }
    case "dict": {
      const others = (right as DictObj).entries;
      if (!hasCertainKeys(left) || !hasCertainKeys(right as DictObj)) return undefined;
      if (left.entries.size !== others.size) return false;
      return every([...left.entries].map(([key, [, value]]) => (others.has(key) ? equals(value, others.get(key)?.[1] ?? none, depth + 1, budget) : false)));
    }
    case "set": {
      const [own, others] = [keysOf(left.items), keysOf((right as ListObj).items)];
      return own && others && own.size === others.size && [...own].every((key) => others.has(key));
    }
    default:
      return undefined;
  }
}

/** The keys of all elements; undefined where one is not known. */
export function keysOf(items: readonly Obj[]): ReadonlySet<string> | undefined {
  const keys = items.map((item) => keyOf(item));
  return keys.includes(undefined) ? undefined : new Set(keys.filter((key) => key !== undefined));
}

/** The elements of a set: of equal ones the first. */
export const distinct = (items: readonly Obj[]): readonly Obj[] => {
  const known = new Map<string, Obj>();
  for (const [index, item] of items.entries()) if (!known.has(keyOf(item) ?? `#${index}`)) known.set(keyOf(item) ?? `#${index}`, item);
  return [...known.values()];
};

/** Objects of other kinds may say themselves what they are equal to. */
const isFollowed = ({ kind }: Obj): boolean => kind !== "instance" && kind !== "builtin" && kind !== "class" && kind !== "module" && kind !== "function";

/** A variable that is set is a text that is not empty: it equals no None, number or list. */
function equalsUnknown(opaque: UnknownObj, other: Obj): boolean | undefined {
  if (!opaque.text || other.kind === "unknown") return undefined;
  return other.kind === "str" && other.value !== "" ? undefined : false;
}

/** Three-valued "all": false if one is, else unknown if one is. */
function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
