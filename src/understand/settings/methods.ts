import { asText } from "./as-text.ts";
import { formatBraces } from "./formatting.ts";
import { setEntry } from "./items.ts";
import { iterate } from "./iteration.ts";
import { bool, builtin, type CallArguments, type CallSite, depending, dict, type DictObj, equals, hasCertainKeys, int, isLazy, keyOf, keysOf, list, type ListObj, lossOf, none, type Obj, str, type StrObj, tuple, union, unknown, view } from "./objects.ts";
import { longestText } from "./operators.ts";
import { reprOf } from "./representation.ts";
import { sortItems } from "./sorting.ts";
import type { Run } from "./run.ts";

type Method<Self> = (run: Run, self: Self, args: CallArguments, site: CallSite) => Obj;
type TextObj = StrObj | Extract<Obj, { readonly kind: "bytes" }>;

const argument = (args: CallArguments, index: number, name: string): Obj | undefined => args.positional[index] ?? args.keywords.get(name);

/** A text argument; undefined when it is absent or no known text. */
const textArgument = (args: CallArguments, index: number, name = ""): string | undefined => {
  const value = argument(args, index, name);
  return value?.kind === "str" ? value.value : undefined;
};

const lost = (why: string): Obj => unknown(why);

/** What Python takes for a blank: not the byte order mark, as JavaScript does, but the separators of ASCII. */
const blank = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const blanks = new RegExp(`${blank.source}+`);

/** Characters that Python's `str.strip()` takes for blanks, as a set or the default. */
function strip(value: string, characters: string | undefined, start: boolean, end: boolean): string {
  const drops = (character: string): boolean => (characters === undefined ? blank.test(character) : characters.includes(character));
  let from = 0;
  let to = value.length;
  while (start && from < to && drops(value.charAt(from))) from += 1;
  while (end && to > from && drops(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}

/** Methods of a text give a text, those of bytes give bytes. */
const sameKind = (self: TextObj, value: string): Obj => ({ kind: self.kind, value, tags: self.tags });

const onText = (make: (value: string, args: CallArguments) => string | undefined): Method<TextObj> => (_run, self, args) => {
  if (args.positional.some((item) => item.kind === "unknown")) return lost("it is made from a text that is not known");
  const made = make(self.value, args);
  return made === undefined ? lost("its text is not followed") : sameKind(self, made);
};

/** `ljust` and `rjust`; a width in letters beyond the basic plane is not followed. */
function padded(value: string, { positional: [width, fill] }: CallArguments, pad: (width: number, fill: string) => string): string | undefined {
  if (width?.kind !== "int" || width.value > longestText || !isPlain(value) || (fill && fill.kind !== "str")) return undefined;
  return pad(width.value, fill?.kind === "str" ? fill.value : " ");
}

const isPlain = (value: string): boolean => !/[^\u0000-\u007f]/.test(value);

const isUtf8 = ({ positional: [encoding], keywords }: CallArguments): boolean => keywords.size === 0 && (!encoding || (encoding.kind === "str" && /^utf-?8$/i.test(encoding.value)));

const affix = (test: (value: string, part: string) => boolean): Method<TextObj> => (_run, self, args) => {
  const [part] = args.positional;
  const parts = part?.kind === "tuple" ? part.items : part ? [part] : [];
  if (parts.length === 0 || parts.some((item) => item.kind !== "str")) return lost("it is compared with a text that is not known");
  return bool(parts.some((item) => item.kind === "str" && test(self.value, item.value)));
};

const isAll = (pattern: RegExp): Method<TextObj> => (_run, self) => (isPlain(self.value) ? bool(pattern.test(self.value)) : lost("letters beyond ASCII are not followed"));

/** A place or a count in a text, in Python's letters. */
function found(self: TextObj, args: CallArguments, count: (part: string) => number): Obj {
  const part = textArgument(args, 0);
  return part === undefined || args.positional.length !== 1 || !isPlain(self.value) ? lost("a search in a text that is not followed") : int(count(part));
}

const textMethods: Readonly<Partial<Record<string, Method<TextObj>>>> = {
  lower: onText((value) => value.toLowerCase()),
  // What becomes of other letters than ASCII's follows tables of Unicode.
  casefold: onText((value) => (isPlain(value) ? value.toLowerCase() : undefined)),
  swapcase: onText((value) => (isPlain(value) ? value.replace(/[a-zA-Z]/g, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())) : undefined)),
  upper: onText((value) => value.toUpperCase()),
  title: onText((value) => (isPlain(value) ? value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)) : undefined)),
  capitalize: onText((value) => (!isPlain(value) ? undefined : value.charAt(0).toUpperCase() + value.slice(1).toLowerCase())),
  zfill: onText((value, { positional: [width] }) => (width?.kind === "int" ? (/^[+-]/.exec(value)?.[0] ?? "") + value.replace(/^[+-]/, "").padStart(Math.min(width.value, longestText) - (/^[+-]/.test(value) ? 1 : 0), "0") : undefined)),
  ljust: onText((value, args) => padded(value, args, (width, fill) => value.padEnd(width, fill))),
  rjust: onText((value, args) => padded(value, args, (width, fill) => value.padStart(width, fill))),
  strip: onText((value, args) => strip(value, textArgument(args, 0), true, true)),
  lstrip: onText((value, args) => strip(value, textArgument(args, 0), true, false)),
  rstrip: onText((value, args) => strip(value, textArgument(args, 0), false, true)),
  removeprefix: onText((value, args) => (value.startsWith(textArgument(args, 0) ?? "") ? value.slice((textArgument(args, 0) ?? "").length) : value)),
  removesuffix: onText((value, args) => {
    const end = textArgument(args, 0) ?? "";
    return end !== "" && value.endsWith(end) ? value.slice(0, -end.length) : value;
  }),
  replace: onText((value, args) => {
    const [from, to] = [textArgument(args, 0), textArgument(args, 1)];
    if (from === undefined || to === undefined || from === "" || args.positional.length > 2) return undefined;
    const parts = value.split(from);
    return value.length + parts.length * to.length > longestText ? undefined : parts.join(to);
  }),
  encode: (_run, self, args) => {
    if (!isPlain(self.value) && !isUtf8(args)) return lost("its encoding is not followed");
    return { kind: "bytes", value: String.fromCharCode(...new TextEncoder().encode(self.value)), tags: self.tags };
  },
  decode: (_run, self, args) => {
    if (isPlain(self.value)) return str(self.value);
    if (!isUtf8(args)) return lost("its encoding is not followed");
    try {
      return str(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(self.value, (character) => character.charCodeAt(0))));
    } catch {
      return lost("its bytes are no UTF-8");
    }
  },
  startswith: affix((value, part) => value.startsWith(part)),
  endswith: affix((value, part) => value.endsWith(part)),
  isupper: (_run, self) => bool(self.value === self.value.toUpperCase() && self.value !== self.value.toLowerCase()),
  islower: (_run, self) => bool(self.value === self.value.toLowerCase() && self.value !== self.value.toUpperCase()),
  isdigit: isAll(/^\d+$/),
  isnumeric: isAll(/^\d+$/),
  isdecimal: isAll(/^\d+$/),
  isalpha: isAll(/^[a-zA-Z]+$/),
  isalnum: isAll(/^[a-zA-Z0-9]+$/),
  isspace: isAll(/^[\t-\r\u001c-\u0020]+$/),
  isidentifier: isAll(/^[a-zA-Z_]\w*$/),
  find: (_run, self, args) => found(self, args, (part) => self.value.indexOf(part)),
  rfind: (_run, self, args) => found(self, args, (part) => self.value.lastIndexOf(part)),
  count: (_run, self, args) => found(self, args, (part) => (part === "" ? self.value.length + 1 : self.value.split(part).length - 1)),
  split: (_run, self, args) => {
    const separator = argument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator && separator.kind !== "str" && separator.kind !== "None") return lost("it is split at a text that is not known");
    if (limit && limit.kind !== "int") return lost("it is split a number of times that is not known");
    return list(splitText(self.value, separator?.kind === "str" ? separator.value : undefined, limit?.kind === "int" ? limit.value : -1).map((part) => str(part, self.tags, self.at)));
  },
  rsplit: (_run, self, args) => {
    const separator = textArgument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator === undefined || (limit && (limit.kind !== "int" || limit.value !== 1))) return lost("a split from the right is not followed");
    const cut = self.value.lastIndexOf(separator);
    const parts = !limit ? self.value.split(separator) : cut < 0 ? [self.value] : [self.value.slice(0, cut), self.value.slice(cut + separator.length)];
    return list(parts.map((part) => str(part, self.tags, self.at)));
  },
  splitlines: (_run, self, args) => {
    if (args.positional.length + args.keywords.size > 0) return lost("a split that keeps the ends of lines is not followed");
    const lines = self.value.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/);
    if (lines.at(-1) === "") lines.pop();
    return list(lines.map((line) => str(line, self.tags, self.at)));
  },
  rpartition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === undefined || separator === "") return lost("it is split at a text that is not known");
    const cut = self.value.lastIndexOf(separator);
    const parts = cut < 0 ? ["", "", self.value] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  partition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === undefined) return lost("it is split at a text that is not known");
    const cut = self.value.indexOf(separator);
    const parts = cut < 0 ? [self.value, "", ""] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  join: (run, self, args) => {
    const items = args.positional[0] && iterate(run, args.positional[0]);
    if (!items) return lost("it is joined from elements that are not known");
    const texts = items.map((item) => (item.kind === "str" ? item.value : undefined));
    const length = texts.reduce((sum, text) => sum + (text?.length ?? 0) + self.value.length, 0);
    return texts.includes(undefined) || length > longestText ? lost("it is joined from elements that are not known, or too many") : str(texts.join(self.value));
  },
  format: (_run, self, args, site) => formatBraces(self.value, args.positional, args.keywords, self.tags, site.at),
};

function splitText(value: string, separator: string | undefined, limit: number): readonly string[] {
  if (separator === undefined) {
    if (limit < 0) return value.split(blanks).filter((word) => word !== "");
    const words: string[] = [];
    let rest = strip(value, undefined, true, false);
    for (; rest !== "" && words.length < limit; rest = strip(rest.slice((words.at(-1) ?? "").length), undefined, true, false)) words.push(rest.split(blank)[0] ?? "");
    return rest === "" ? words : [...words, rest];
  }
  const parts = value.split(separator);
  return limit < 0 || parts.length <= limit ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}

/** Methods that change a list return None, and spoil it where they can't be followed. */
const changing = (change: (run: Run, self: ListObj, args: CallArguments, site: CallSite) => readonly Obj[] | undefined): Method<ListObj> => (run, self, args, site) => {
  const items = change(run, self, args, site);
  if (items) run.setItems(self, items);
  else run.spoil(self, "it is changed in a way that is not known");
  return none;
};

const removing = (run: Run, self: ListObj, args: CallArguments): readonly Obj[] | undefined => {
  const [wanted] = args.positional;
  const answers = self.items.map((item) => (wanted ? equals(item, wanted) : undefined));
  const index = answers.indexOf(true);
  if (answers.slice(0, index < 0 ? undefined : index).includes(undefined)) return undefined;
  return index < 0 ? run.raise("ValueError", "list.remove(x): x not in list", self.tags) : self.items.toSpliced(index, 1);
};

/** `union()` and its like take anything that a loop can run through. */
function together(run: Run, operator: "|" | "&" | "-", self: ListObj, others: readonly Obj[]): Obj {
  let items = self.items;
  for (const other of others) {
    const more = iterate(run, other);
    const [keys, own] = [more && keysOf(more), keysOf(items)];
    if (!more || !keys || !own || self.kind !== "set") return lost("its elements are not known");
    const isIn = (set: ReadonlySet<string>, item: Obj): boolean => set.has(keyOf(item) ?? "");
    const added = more.filter((item, index) => !isIn(own, item) && more.findIndex((each) => keyOf(each) === keyOf(item)) === index);
    items = operator === "|" ? [...items, ...added] : items.filter((item) => isIn(keys, item) === (operator === "&"));
  }
  return { kind: "set", items, tags: self.tags };
}

function partOf(run: Run, self: ListObj, other: Obj | undefined, compare: (own: ReadonlySet<string>, more: ReadonlySet<string>) => boolean): Obj {
  const more = other && iterate(run, other);
  const [own, keys] = [keysOf(self.items), more && keysOf(more)];
  return own && keys && self.kind === "set" ? bool(compare(own, keys)) : lost("its elements are not known");
}

const listMethods: Readonly<Partial<Record<string, Method<ListObj>>>> = {
  append: changing((_run, self, { positional: [item] }) => (item ? [...self.items, item] : undefined)),
  add: changing((_run, self, { positional: [item] }) => (item && !self.items.some((other) => equals(other, item) === true) ? [...self.items, item] : item && self.items)),
  insert: changing((_run, self, { positional: [index, item] }) => (index?.kind === "int" && item && self.kind === "list" ? self.items.toSpliced(index.value, 0, item) : undefined)),
  extend: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items];
  }),
  update: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items.filter((item) => !self.items.some((other) => equals(other, item) === true))];
  }),
  remove: changing(removing),
  discard: changing((run, self, args) => (args.positional[0] && self.items.every((item) => equals(item, args.positional[0] ?? none) === false) ? self.items : removing(run, self, args))),
  clear: changing(() => []),
  reverse: changing((_run, self) => self.items.toReversed()),
  sort: changing((run, self, { keywords }, site) => sortItems(run, self.items, keywords, site)),
  copy: (_run, self) => ({ ...self }),
  union: (run, self, { positional }) => together(run, "|", self, positional),
  intersection: (run, self, { positional }) => together(run, "&", self, positional),
  difference: (run, self, { positional }) => together(run, "-", self, positional),
  issubset: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => [...own].every((key) => more.has(key))),
  issuperset: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => [...more].every((key) => own.has(key))),
  isdisjoint: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => ![...own].some((key) => more.has(key))),
  pop: (run, self, { positional: [index] }) => {
    const at = index?.kind === "int" ? index.value : index ? undefined : -1;
    if (self.kind === "list" && self.items.length === 0) return run.raise("IndexError", "pop from empty list", self.tags);
    const item = at === undefined || self.kind === "set" ? undefined : self.items.at(at);
    if (at === undefined || !item) {
      run.spoil(self, "an element that is not known is taken from it");
      return unknown("it is an element of a list that is not known");
    }
    run.setItems(self, self.items.toSpliced(at, 1));
    return item;
  },
  index: (run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => (wanted ? equals(item, wanted) : undefined));
    const index = answers.indexOf(true);
    if (answers.slice(0, index < 0 ? undefined : index).includes(undefined)) return lost("its place in the list is not known");
    return index < 0 ? run.raise("ValueError", "is not in list", self.tags) : int(index);
  },
  count: (_run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => (wanted ? equals(item, wanted) : undefined));
    return answers.includes(undefined) ? lost("the count is not known") : int(answers.filter(Boolean).length);
  },
};

/** Methods that return None. */
const changers: ReadonlySet<string> = new Set(["append", "add", "insert", "extend", "update", "remove", "discard", "clear", "reverse", "sort"]);

/** What is made of all of a dict; unknown where a key may be absent. */
const whole = (self: DictObj, make: () => Obj): Obj => (hasCertainKeys(self) ? make() : lost("its keys depend on a condition that can't be known"));

const dictMethods: Readonly<Partial<Record<string, Method<DictObj>>>> = {
  get: (_run, self, args) => {
    const [key, fallback] = args.positional;
    const hash = key && keyOf(key);
    if (hash === undefined) return lost("its key is not known");
    return self.entries.get(hash)?.[1] ?? fallback ?? args.keywords.get("default") ?? none;
  },
  setdefault: (run, self, { positional: [key, fallback = none] }) => {
    const hash = key && keyOf(key);
    if (!key || hash === undefined) {
      run.spoil(self, "a key that is not known is written into it");
      return lost("its key is not known");
    }
    const found = self.entries.get(hash);
    if (found) return found[1];
    setEntry(run, self, hash, key, fallback);
    return fallback;
  },
  update: (run, self, args) => {
    const pairs = dictPairs(run, args);
    if (!pairs) run.spoil(self, "it is updated with something that is not known");
    else run.setEntries(self, dict([...self.entries.values(), ...pairs]).entries);
    for (const value of args.positional) self.tags = union(self.tags, value.tags);
    return none;
  },
  pop: (run, self, { positional: [key, fallback] }) => {
    const hash = key && keyOf(key);
    if (hash === undefined) {
      run.spoil(self, "a key that is not known is taken from it");
      return lost("its key is not known");
    }
    const found = self.entries.get(hash);
    if (!found) return fallback ?? run.raise("KeyError", "", self.tags);
    run.setEntries(self, new Map([...self.entries].filter(([name]) => name !== hash)));
    return found[1];
  },
  clear: (run, self) => {
    run.setEntries(self, new Map());
    return none;
  },
  copy: (_run, self) => ({ ...self }),
  keys: (_run, self) => whole(self, () => view([...self.entries.values()].map(([key]) => key), self.tags)),
  values: (_run, self) => whole(self, () => view([...self.entries.values()].map(([, value]) => value), self.tags)),
  items: (_run, self) => whole(self, () => view([...self.entries.values()].map((pair) => tuple(pair)), self.tags)),
};

/** The pairs that `dict(…)` or `update(…)` take; undefined where they can't be known. */
export function dictPairs(run: Run, args: CallArguments): readonly (readonly [Obj, Obj])[] | undefined {
  const pairs: (readonly [Obj, Obj])[] = [];
  for (const value of args.positional) {
    if (value.kind === "dict") {
      if (value.spoiled !== undefined) return undefined;
      // What decided the dict decided each of its values.
      for (const [key, item] of value.entries.values()) pairs.push([key, depending(item, value.tags)]);
      continue;
    }
    const items = iterate(run, value);
    if (!items) return undefined;
    for (const item of items) {
      const [key, second] = iterate(run, item) ?? [];
      if (!key || !second || keyOf(key) === undefined) return undefined;
      pairs.push([key, second]);
    }
  }
  for (const [name, value] of args.keywords) pairs.push([str(name), value]);
  return pairs;
}

/** A method of a text, list, set or dict, bound to it; undefined when there is none of that name that is known. */
export function methodOf(run: Run, self: Obj, name: string): Obj | undefined {
  const bind = <Self extends Obj>(methods: Readonly<Partial<Record<string, Method<Self>>>>, object: Self): Obj | undefined => {
    const why = lossOf(object);
    if (why !== undefined) return { kind: "builtin", name, call: () => (changers.has(name) ? none : unknown(why)), self: object, tags: run.deepTags(object) };
    if (isLazy(object)) return undefined;
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    return method && { kind: "builtin", name, call: (args, site) => method(run, object, args, site), self: object, tags: run.deepTags(object) };
  };
  switch (self.kind) {
    case "str":
    case "bytes":
      return bind(textMethods, self);
    case "list":
    case "set":
      return bind(listMethods, self);
    case "dict":
      return bind(dictMethods, self);
    case "tuple":
      // A tuple has what of a list does not change it.
      return name === "index" || name === "count" ? bind(listMethods, { kind: "list", items: self.items, tags: self.tags }) : undefined;
    default:
      return undefined;
  }
}

const unbound: Readonly<Partial<Record<string, object>>> = { str: textMethods, list: listMethods, set: listMethods, dict: dictMethods };

/** `str.strip` and its like, called with the text itself; undefined for what is no type whose methods are followed. */
export function unboundMethod(run: Run, type: string, name: string): Obj | undefined {
  if (type === "dict" && name === "fromkeys") return builtin("fromkeys", ({ positional: [keys, value = none] }) => fromKeys(run, keys, value));
  const own = unbound[type];
  if (!own || !Object.hasOwn(own, name)) return undefined;
  return builtin(name, ({ positional: [self, ...more], keywords }, site) => {
    const method = self?.kind === type ? methodOf(run, self, name) : undefined;
    return method?.kind === "builtin" ? method.call({ positional: more, keywords }, site) : unknown(self?.kind === "unknown" ? self.why : `${type}.${name} is not followed`);
  });
}

function fromKeys(run: Run, keys: Obj | undefined, value: Obj): Obj {
  const names = keys && iterate(run, keys);
  return names && names.every((key) => keyOf(key) !== undefined) ? dict(names.map((key) => [key, value] as const)) : lost("its keys are not known");
}

/** What `str(value)` gives as an object. */
export function toStr(value: Obj): Obj {
  const text = asText(value) ?? reprOf(value);
  return text === undefined ? (value.kind === "unknown" ? value : unknown("its text is not known", value.tags)) : str(text, value.tags);
}
