import { assignAttribute, charactersOf } from "./items.ts";
import { iterate } from "./iteration.ts";
import { fileObject, readText } from "./libraries/files.ts";
import { dictPairs } from "./methods/dict-methods.ts";
import { methodOf, toStr } from "./methods/methods.ts";
import { equals } from "./equality.ts";
import { distinct, keysOf } from "./keys.ts";
import { bool, builtin, type CallArguments, type CallSite, type ClassObj, dict, instance, int, isLazy, iterator, linearise, list, lossOf, none, type Obj, reaching, str, tuple, unknown, view } from "./objects.ts";
import { deepTags, depending } from "./tagging.ts";
import { isOpen, openSequence, outlineOf } from "./open-list.ts";
import { truthOf, typeName } from "./truth.ts";
import { binary } from "./operators.ts";
import type { Run } from "./run.ts";
import { numberFunction } from "./number-functions.ts";
import { reprOf } from "./representation.ts";
import { sortItems } from "./sorting.ts";

type Builtin = (run: Run, args: CallArguments, site: CallSite) => Obj;

const lost = (value: Obj | undefined, why: string): Obj => unknown(value?.kind === "unknown" ? value.why : why, value && deepTags(value));

/** A collection made from what a loop over the argument sees. */
const collection = (make: (items: readonly Obj[]) => Obj): Builtin => (run, { positional: [value] }) => {
  const items = value ? iterate(run, value) : [];
  return items ? make(items) : lost(value, "it is made from elements that are not known");
};

/** The same of a list or tuple that is made anew: what is certain of the old one is certain of it. */
const sequence = (kind: "list" | "tuple", make: (items: readonly Obj[]) => Obj): Builtin => (run, args, site) => {
  const [value] = args.positional;
  const outline = value && isOpen(value) ? outlineOf(value) : undefined;
  if (!value || !outline) return collection(make)(run, args, site);
  const why = value.kind === "unknown" ? value.why : (lossOf(value) ?? "");
  return openSequence({ kind, items: outline.items }, reaching(unknown(why, deepTags(value), site.at), value));
};

const setOf = (items: readonly Obj[]): Obj => ({ kind: "set", items: distinct(items), tags: [] });

/** The digits that `int()` takes. Source: Python library reference, `int`. */
function toInt(run: Run, value: Obj | undefined): Obj {
  if (!value) return int(0);
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool") return Number.isSafeInteger(Math.trunc(Number(value.value))) ? int(Math.trunc(Number(value.value)) + 0, value.tags) : unknown("the number is too large", value.tags);
  if (value.kind === "str") {
    if (!/^\s*[+-]?\d+(?:_\d+)*\s*$/.test(value.value)) return run.raise("ValueError", "invalid literal for int()", value.tags, value.at);
    const number = Number(value.value.replaceAll("_", ""));
    return Number.isSafeInteger(number) ? int(number === 0 ? 0 : number, value.tags) : unknown("the number is too large", value.tags);
  }
  return value.kind === "unknown" ? lost(value, "") : run.raise("TypeError", "int() argument must be a string or a number", value.tags, value.at);
}

/** `int("ff", 16)`, for digits alone. */
function toIntOfBase(value: Obj | undefined, base: Obj): Obj {
  if (value?.kind === "str" && base.kind === "int" && base.value >= 2 && base.value <= 36 && /^[a-z0-9]{1,10}$/i.test(value.value)) {
    const number = parseInt(value.value, base.value);
    if (number.toString(base.value) === value.value.toLowerCase()) return int(number);
  }
  return lost(value, "a number in another base is not followed");
}

const quantified = (decisive: boolean): Builtin => (run, { positional: [value] }) => {
  const items = value && iterate(run, value);
  const truths = items?.map(truthOf);
  if (truths?.includes(decisive)) return bool(decisive);
  return !truths || truths.includes(undefined) ? lost(value, "its truth is not known") : bool(!decisive);
};

/** `globals()` with the methods that settings use on it. */
function wholeNamespace(run: Run, site: CallSite, whole: "module" | "locals"): Obj {
  const namespace = site.scope[whole];
  const write = (key: Obj, value: Obj): void => {
    if (key.kind === "str") run.bindIn(namespace, key.value, { value, at: site.at, via: [] });
    else run.forgetAll(namespace, "a setting whose name is not known is written", site.at, key.tags);
  };
  const methods = {
    get: builtin("get", ({ positional: [key, fallback] }) => (key?.kind === "str" ? (namespace.bindings.get(key.value)?.value ?? (namespace.open === undefined ? (fallback ?? none) : unknown(namespace.open))) : lost(key, "its name is not known"))),
    update: builtin("update", (args) => {
      const pairs = dictPairs(run, args);
      if (pairs) for (const [key, value] of pairs) write(key, value);
      else run.forgetAll(namespace, args.positional[0]?.kind === "unknown" ? args.positional[0].why : "all settings are updated with something that is not known", site.at);
      return none;
    }),
    setdefault: builtin("setdefault", ({ positional: [key, fallback = none] }) => {
      const found = key?.kind === "str" ? namespace.bindings.get(key.value)?.value : undefined;
      if (key && !found) write(key, fallback);
      return found ?? fallback;
    }),
  };
  return { ...instance("names", methods), names: namespace };
}

const builtins: Readonly<Partial<Record<string, Builtin>>> = {
  str: (_run, { positional: [value] }) => (value ? toStr(value) : str("")),
  bool: (_run, { positional: [value] }) => {
    const truth = value ? truthOf(value) : false;
    return truth === undefined ? lost(value, "its truth is not known") : bool(truth);
  },
  int: (run, { positional: [value, base] }) => (base ? toIntOfBase(value, base) : toInt(run, value)),
  float: (run, { positional: [value] }) => {
    if (value?.kind === "str" && /^\s*[+-]?(?:inf|infinity|nan)\s*$/i.test(value.value)) return lost(value, "it is no number that can be written");
    if (value?.kind === "str" && !/^\s*[+-]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?\s*$/i.test(value.value)) return run.raise("ValueError", "could not convert string to float", value.tags);
    const number = value && (value.kind === "str" ? Number(value.value.replaceAll("_", "")) : value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : Number.NaN);
    return number === undefined || Number.isNaN(number) ? lost(value, "the number is not known") : { kind: "float", value: number, tags: [] };
  },
  list: sequence("list", (items) => list(items)),
  tuple: sequence("tuple", (items) => tuple(items)),
  set: collection((items) => setOf(items)),
  frozenset: collection((items) => ({ kind: "set", items: distinct(items), tags: [], frozen: true })),
  reversed: collection((items) => iterator(items.toReversed())),
  enumerate: (run, { positional: [value, first], keywords }) => {
    const start = first ?? keywords.get("start") ?? int(0);
    const items = value && iterate(run, value);
    return items && start.kind === "int" ? iterator(items.map((item, index) => tuple([int(start.value + index), item]))) : lost(value, "its elements are not known");
  },
  zip: (run, { positional, keywords }) => {
    const columns = positional.map((value) => iterate(run, value));
    const known = columns.filter((column) => column !== undefined);
    if (known.length < columns.length || keywords.size > 0) return lost(positional[0], "its elements are not known");
    const length = Math.min(...known.map((column) => column.length));
    return iterator(Array.from({ length: known.length === 0 ? 0 : length }, (_none, index) => tuple(known.flatMap((column) => column[index] ?? []))));
  },
  dict: (run, args) => {
    const pairs = dictPairs(run, args);
    return pairs ? dict(pairs) : lost(args.positional[0], "it is made from pairs that are not known");
  },
  len: (run, { positional: [value] }) => {
    if (value?.kind === "list" && value.lazy === "iterator") return run.raise("TypeError", "object of type 'iterator' has no len()", value.tags);
    const items = value && (value.kind === "str" ? charactersOf(value.value) : iterate(run, value));
    const isUnsure = value?.kind === "set" && keysOf(value.items) === undefined;
    return items === undefined || isUnsure ? lost(value, "its length is not known") : int(items.length);
  },
  any: quantified(true),
  all: quantified(false),
  sorted: (run, { positional: [value], keywords }, site) => {
    const items = value && iterate(run, value);
    const sorted = items && sortItems(run, items, keywords, site);
    return sorted ? list(sorted) : lost(value, "its order is not known");
  },
  filter: (run, { positional: [test, value] }, site) => {
    const items = value && iterate(run, value);
    const kept = items?.map((item) => truthOf(!test || test.kind === "None" ? item : run.call(test, { positional: [item], keywords: new Map() }, site.at, site.scope)));
    if (!items || !kept || kept.includes(undefined)) return lost(value, "what is filtered out is not known");
    return iterator(items.filter((_item, index) => kept[index]));
  },
  map: (run, { positional: [change, value, ...more] }, site) => {
    const items = value && iterate(run, value);
    if (more.length > 0) return lost(value, "a map over several lists is not followed");
    return items && change ? iterator(items.map((item) => run.call(change, { positional: [item], keywords: new Map() }, site.at, site.scope))) : lost(value, "its elements are not known");
  },
  range: (run, { positional }) => {
    const [first, second, step] = positional.map((value) => (value.kind === "int" ? value.value : Number.NaN));
    const [from, to] = second === undefined ? [0, first ?? Number.NaN] : [first ?? Number.NaN, second];
    const by = step ?? 1;
    const count = Math.ceil((to - from) / by);
    if (!Number.isFinite(count) || count > 10_000) return unknown("the range is not known or too long");
    run.step(Math.max(0, count));
    return view(Array.from({ length: Math.max(0, count) }, (_none, index) => int(from + index * by)));
  },
  isinstance: (_run, { positional: [value, type] }) => {
    const types = type?.kind === "tuple" ? type.items : type ? [type] : [];
    const known = types.map((item) => (item.kind === "builtin" ? item.name : undefined));
    if (!value || value.kind === "instance" || isLazy(value) || known.includes(undefined)) return lost(value, "its type is not known");
    if (value.kind === "unknown") return value.text ? bool(known.includes("str")) : lost(value, "");
    const name = typeName(value);
    return bool(known.some((other) => other === name || (other === "int" && name === "bool")));
  },
  open: (run, { positional: [file] }, { at }) => (file?.kind === "str" || file?.kind === "path" ? fileObject(readText(run, file.value, at)) : lost(file, "it is read from a file whose name is not known")),
  compile: (_run, { positional: [code] }) => code ?? none,
  exec: executeText,
  execfile: (run, { positional: [file] }, site) => executeText(run, { positional: file?.kind === "str" ? [readText(run, file.value, site.at)] : [], keywords: new Map() }, site),
  setattr: (run, { positional: [object, name, value] }, site) => {
    if (object?.kind === "module" && name?.kind === "str" && value) assignAttribute(run, object, name.value, value, site.at);
    else if (object?.kind !== "instance" && object?.kind !== "class") run.forgetAll(site.scope.module, "an attribute whose name is not known is written", site.at);
    return none;
  },
  print: () => none,
  globals: (run, _args, site) => wholeNamespace(run, site, "module"),
  locals: (run, _args, site) => wholeNamespace(run, site, "locals"),
  dir: (_run, { positional: [object] }) => {
    const names = object?.kind === "module" && object.namespace && object.namespace.open === undefined ? [...object.namespace.bindings.keys()] : undefined;
    return names ? list(names.toSorted().map((name) => str(name))) : lost(object, "its names are not followed");
  },
  // With a list of names it gives the module itself, and imports those of them that are modules.
  __import__: (run, { positional: [name, , , from], keywords }, { at, scope }) => {
    const wanted = from ?? keywords.get("fromlist");
    const names = wanted ? iterate(run, wanted) : [];
    if (name?.kind !== "str" || !names || names.length === 0) return lost(name, "what it imports is not followed");
    const module = run.interpreter.load(run, name.value, at, scope);
    for (const each of names) if (each.kind === "str" && run.source.find(`${name.value}.${each.value}`) !== undefined) run.interpreter.load(run, `${name.value}.${each.value}`, at, scope);
    return module;
  },
  // The type of plain data is what makes it: `type(default)(text)`.
  type: (run, { positional: [value, ...more] }) => {
    const isPlain = value !== undefined && !(value.kind === "set" && value.frozen) && ["bool", "int", "float", "str", "list", "tuple", "dict", "set"].includes(value.kind);
    return (isPlain && more.length === 0 ? builtinNamed(run, value.kind) : undefined) ?? lost(value, "its type is not followed");
  },
  vars: (run, { positional: [object] }, site) => {
    if (!object) return wholeNamespace(run, site, "locals");
    if (object.kind !== "module" || !object.namespace || object.namespace.open !== undefined) return lost(object, "its attributes are not followed");
    return dict(Array.from(object.namespace.bindings, ([name, { value }]) => [str(name), value] as const), object.tags);
  },
  getattr: (run, { positional: [object, name, fallback] }, { at }) => {
    if (object?.kind === "module" && name?.kind === "str") return object.attribute(name.value) ?? fallback ?? run.raise("AttributeError", name.value, [], at);
    // What stands in for a module that could not be imported.
    if (object?.kind === "None" && name?.kind === "str" && !name.value.startsWith("__")) return fallback ? depending(fallback, object.tags) : run.raise("AttributeError", name.value, object.tags, at);
    const found = object?.kind === "class" && name?.kind === "str" ? findAttribute(object, name.value) : undefined;
    if (found === "absent") return fallback ?? run.raise("AttributeError", "", [], at);
    return found ?? lost(object, "an attribute that is not followed");
  },
  hasattr: (run, { positional: [object, name] }) => {
    if (object?.kind === "module" && name?.kind === "str" && object.attribute(name.value)) return bool(true);
    const found = object?.kind === "class" && name?.kind === "str" ? findAttribute(object, name.value) : undefined;
    if (found !== undefined) return bool(found !== "absent");
    if (object?.kind === "None" && name?.kind === "str" && !name.value.startsWith("__")) return bool(false, object.tags);
    if (object?.kind === "str" && name?.kind === "str" && methodOf(run, object, name.value)) return bool(true);
    return lost(object, "whether it has an attribute is not known");
  },
  repr: (_run, { positional: [value] }) => {
    const text = value && reprOf(value);
    return text === undefined ? lost(value, "its representation is not followed") : str(text);
  },
  min: (run, args) => extreme(run, args, 0),
  max: (run, args) => extreme(run, args, -1),
  iter: collection((items) => iterator(items)),
  next: (run, { positional: [value, fallback] }) => {
    const [first, ...others] = (value && iterate(run, value)) ?? [];
    if (others.length > 0 || value?.kind !== "list" || value.lazy !== "iterator") return first && value?.kind === "list" && value.lazy === "iterator" ? first : lost(value, "the next element is not known");
    return first ?? fallback ?? run.raise("StopIteration", "", value.tags);
  },
  callable: (_run, { positional: [value] }) => (value && ["str", "int", "float", "bool", "None", "list", "dict", "tuple", "set"].includes(value.kind) ? bool(false) : lost(value, "whether it can be called is not known")),
  abs: (_run, { positional: [value] }) => (value?.kind === "int" || value?.kind === "float" ? { ...value, value: Math.abs(value.value) } : lost(value, "the number is not known")),
  sum: (run, { positional: [value, first] }, site) => {
    const items = value && iterate(run, value);
    return items ? items.reduce((sum, item) => binary(run, "+", sum, item, site.at), first ?? int(0)) : lost(value, "its elements are not known");
  },
};

/** An attribute of a class of the project, or that there is none; undefined where that is not known. */
function findAttribute(object: ClassObj, name: string): Obj | "absent" | undefined {
  const line = linearise(object);
  if (!line || name.startsWith("_") || line.some(({ construct, namespace }) => construct !== undefined || namespace.open !== undefined)) return undefined;
  for (const { namespace } of line) {
    const found = namespace.bindings.get(name)?.value;
    if (found) return found;
  }
  return "absent";
}

/** `exec(text)`: the text of a file of the repository runs where the call stands; any other may change everything. */
function executeText(run: Run, { positional: [code, names] }: CallArguments, site: CallSite): Obj {
  const parsed = code?.kind === "str" && code.file ? run.source.parse(code.file.path) : undefined;
  const elsewhere = names && !(names.kind === "instance" && names.names === site.scope.module);
  if (!parsed || elsewhere) run.forgetAll(site.scope.locals, code?.kind === "unknown" ? `it may be set by exec(): ${code.why}` : "it may be set by exec()", site.at);
  else run.deeper(() => run.interpreter.execute(run, parsed.body, { ...site.scope, file: parsed.file }));
  return none;
}

/** The smallest or the largest: the first among equals. */
function extreme(run: Run, { positional, keywords }: CallArguments, at: 0 | -1): Obj {
  const [value] = positional;
  const items = positional.length === 1 && value ? iterate(run, value) : positional;
  const sorted = items && [...keywords.keys()].every((name) => name === "default") ? sortItems(run, items, new Map()) : undefined;
  if (!sorted) return lost(value, "a smallest or largest value that is not known");
  const best = sorted.at(at);
  if (!best) return keywords.get("default") ?? run.raise("ValueError", "the argument is empty", value?.tags);
  return sorted.find((item) => equals(item, best) === true) ?? best;
}

const made = new WeakMap<Run, Map<string, Obj>>();

/** A name that Python itself defines; undefined when it defines none, or none that the evaluator knows. */
export function builtinNamed(run: Run, name: string): Obj | undefined {
  const own = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (own) {
    const known = made.get(run) ?? new Map<string, Obj>();
    made.set(run, known);
    const found = known.get(name) ?? { ...builtin(name, (args, site) => own(run, args, site)) };
    known.set(name, found);
    return found;
  }
  const onNumbers = numberFunction(name);
  if (onNumbers) return builtin(name, onNumbers);
  return pythonNames.has(name) ? unknown(`${name} is not followed`) : undefined;
}

/** Names that Python defines and the evaluator does not follow. */
const pythonNames: ReadonlySet<string> = new Set(
  ("abs bin bytearray bytes callable chr classmethod complex delattr dir divmod eval format hash help hex id input issubclass iter memoryview next object oct ord pow property round slice staticmethod sum super tuple type unicode zip basestring long xrange reload __import__ __builtins__ __debug__ __doc__ __package__ __spec__ __loader__ " +
    "NotImplemented Exception BaseException ImportError ModuleNotFoundError KeyError ValueError TypeError AttributeError NameError IndexError LookupError RuntimeError OSError IOError EnvironmentError FileNotFoundError PermissionError AssertionError NotImplementedError SystemExit KeyboardInterrupt Warning DeprecationWarning UserWarning RuntimeWarning StopIteration ZeroDivisionError UnicodeDecodeError" +
    "ArithmeticError BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError EOFError Ellipsis EncodingWarning ExceptionGroup FileExistsError FloatingPointError FutureWarning GeneratorExit ImportWarning IndentationError InterruptedError IsADirectoryError MemoryError NotADirectoryError OverflowError PendingDeprecationWarning ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning StopAsyncIteration SyntaxError SyntaxWarning SystemError TabError TimeoutError UnboundLocalError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning WindowsError __annotations__ __build_class__ __cached__ __path__ aiter all anext any ascii bool breakpoint cmp compile copyright credits dict enumerate exec execfile exit file filter float frozenset getattr globals hasattr int isinstance len license list locals map max min open print quit range raw_input reduce repr reversed set setattr sorted str unichr vars").split(" "),
);
