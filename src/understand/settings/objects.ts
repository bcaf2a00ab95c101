import type { SourceFile, Span } from "../../core/source.ts";
import type { Expression, Parameter, Statement } from "../../parse/python/ast.ts";
import type { Namespace } from "./namespace.ts";
import { keyOf } from "./keys.ts";
import { noTags, type Tags } from "./tags.ts";

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
  /** Of a list whose contents are not known: what is certain of them all the same, with gaps (`among`). */
  outline?: readonly Obj[] | undefined;
  /** It is a `frozenset`: nothing changes it in place. */
  readonly frozen?: true | undefined;
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
  /** It is certainly one of these lists, tuples, sets and dicts. */
  readonly oneOf?: readonly Obj[];
  /** In the outline of a list or tuple: it stands for any number of elements, each of which is one of these. */
  readonly among?: readonly Obj[];
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
  object !== undefined && (object.kind === "unknown" ? object.reaches !== undefined || object.oneOf !== undefined : isChangeable(object) || (object.kind === "builtin" && object.self !== undefined));

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

/** Whether a key of a dict may be absent. */
export const isUncertain = (value: Obj): boolean => value.kind === "unknown" && value.uncertain === true;

/** Whether all keys of a dict are known to be there. */
export const hasCertainKeys = (object: DictObj): boolean => ![...object.entries.values()].some(([, value]) => isUncertain(value));

/** The value under a text key of a dict. */
export const entry = (object: DictObj, key: string): Obj | undefined => object.entries.get(`str:${key}`)?.[1];

/** Why nothing is known of what a list, set or dict holds; undefined where it is known. */
export const lossOf = (value: Obj): string | undefined => (value.kind === "list" || value.kind === "set" || value.kind === "dict" ? value.spoiled : undefined);

/** The same value, or one that is not known where its contents were lost. */
export function asKnown(value: Obj): Obj {
  const why = lossOf(value);
  if (why === undefined) return value;
  const lost = reaching(unknown(why, value.tags, value.at), value);
  return value.kind === "list" && value.outline !== undefined ? { ...lost, oneOf: [value] } : lost;
}

/** Whether it is an iterator or a view, which only looks like the list that stands for it. */
export const isLazy = (value: Obj): boolean => value.kind === "list" && value.lazy !== undefined;
