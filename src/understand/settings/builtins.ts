import { asText } from "./formatting.ts";
import { assignAttribute, charactersOf } from "./items.ts";
import { iterate } from "./iteration.ts";
import { fileObject, readText } from "./libraries/files.ts";
import { dictPairs, toStr } from "./methods.ts";
import { bool, builtin, type CallArguments, type CallSite, deepTags, dict, instance, int, keyOf, list, none, type Obj, str, tuple, truthOf, typeName, unknown } from "./objects.ts";
import type { Run } from "./run.ts";

type Builtin = (run: Run, args: CallArguments, site: CallSite) => Obj;

const lost = (value: Obj | undefined, why: string): Obj => unknown(value?.kind === "unknown" ? value.why : why, value && deepTags(value));

/** A collection made from what a loop over the argument sees. */
const collection = (make: (items: readonly Obj[]) => Obj): Builtin => (run, { positional: [value] }) => {
  const items = value ? iterate(run, value) : [];
  return items ? make(items) : lost(value, "it is made from elements that are not known");
};

/** The digits that `int()` takes. Source: Python library reference, `int`. */
function toInt(run: Run, value: Obj | undefined): Obj {
  if (!value) return int(0);
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool") return int(Math.trunc(Number(value.value)), value.tags);
  if (value.kind === "str") return /^\s*[+-]?\d[\d_]*\s*$/.test(value.value) ? int(Number(value.value.replaceAll("_", "")), value.tags) : run.raise("ValueError", "invalid literal for int()", value.tags, value.at);
  return value.kind === "unknown" ? lost(value, "") : run.raise("TypeError", "int() argument must be a string or a number", value.tags, value.at);
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
    get: builtin("get", ({ positional: [key, fallback] }) => (key?.kind === "str" ? (namespace.bindings.get(key.value)?.value ?? fallback ?? none) : lost(key, "its name is not known"))),
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
  int: (run, { positional: [value, base] }) => (base ? lost(value, "a number in another base is not followed") : toInt(run, value)),
  float: (_run, { positional: [value] }) => {
    const number = value && (value.kind === "str" ? Number(value.value.trim() === "" ? Number.NaN : value.value) : value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : Number.NaN);
    return number === undefined || Number.isNaN(number) ? lost(value, "the number is not known") : { kind: "float", value: number, tags: [] };
  },
  list: collection((items) => list(items)),
  tuple: collection((items) => tuple(items)),
  set: collection((items) => ({ kind: "set", items: [...new Map(items.map((item, index) => [keyOf(item) ?? `#${index}`, item])).values()], tags: [] })),
  frozenset: collection((items) => ({ kind: "set", items, tags: [] })),
  reversed: collection((items) => list(items.toReversed())),
  enumerate: collection((items) => list(items.map((item, index) => tuple([int(index), item])))),
  dict: (run, args) => {
    const pairs = dictPairs(run, args);
    return pairs ? dict(pairs) : lost(args.positional[0], "it is made from pairs that are not known");
  },
  len: (run, { positional: [value] }) => {
    const items = value && (value.kind === "str" ? charactersOf(value.value) : iterate(run, value));
    return items === undefined ? lost(value, "its length is not known") : int(items.length);
  },
  any: quantified(true),
  all: quantified(false),
  sorted: (run, { positional: [value], keywords }) => {
    const items = value && iterate(run, value);
    const texts = items?.map((item) => (item.kind === "str" ? item.value : undefined));
    if (!items || keywords.size > 0 || !texts || texts.includes(undefined)) return lost(value, "its order is not known");
    return list(items.toSorted((a, b) => ((asText(a) ?? "") < (asText(b) ?? "") ? -1 : 1)));
  },
  filter: (run, { positional: [test, value] }, site) => {
    const items = value && iterate(run, value);
    const kept = items?.map((item) => truthOf(!test || test.kind === "None" ? item : run.call(test, { positional: [item], keywords: new Map() }, site.at, site.scope)));
    if (!items || !kept || kept.includes(undefined)) return lost(value, "what is filtered out is not known");
    return list(items.filter((_item, index) => kept[index]));
  },
  map: (run, { positional: [change, value] }, site) => {
    const items = value && iterate(run, value);
    return items && change ? list(items.map((item) => run.call(change, { positional: [item], keywords: new Map() }, site.at, site.scope))) : lost(value, "its elements are not known");
  },
  range: (run, { positional }) => {
    const [first, second, step] = positional.map((value) => (value.kind === "int" ? value.value : Number.NaN));
    const [from, to] = second === undefined ? [0, first ?? Number.NaN] : [first ?? Number.NaN, second];
    const by = step ?? 1;
    const count = Math.ceil((to - from) / by);
    if (!Number.isFinite(count) || count > 10_000) return unknown("the range is not known or too long");
    run.step(Math.max(0, count));
    return list(Array.from({ length: Math.max(0, count) }, (_none, index) => int(from + index * by)));
  },
  isinstance: (_run, { positional: [value, type] }) => {
    const types = type?.kind === "tuple" ? type.items : type ? [type] : [];
    const known = types.map((item) => (item.kind === "builtin" ? item.name : undefined));
    if (!value || value.kind === "instance" || known.includes(undefined)) return lost(value, "its type is not known");
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
  // The type of plain data is what makes it: `type(default)(text)`.
  type: (run, { positional: [value, ...more] }) => {
    const isPlain = value !== undefined && ["bool", "int", "float", "str", "list", "tuple", "dict", "set"].includes(value.kind);
    return (isPlain && more.length === 0 ? builtinNamed(run, value.kind) : undefined) ?? lost(value, "its type is not followed");
  },
  vars: (run, { positional: [object] }, site) => {
    if (!object) return wholeNamespace(run, site, "locals");
    if (object.kind !== "module" || !object.namespace || object.namespace.open !== undefined) return lost(object, "its attributes are not followed");
    return dict(Array.from(object.namespace.bindings, ([name, { value }]) => [str(name), value] as const), object.tags);
  },
  getattr: (run, { positional: [object, name, fallback] }, { at }) =>
    object?.kind === "module" && name?.kind === "str" ? (object.attribute(name.value) ?? fallback ?? run.raise("AttributeError", name.value, [], at)) : lost(object, "an attribute that is not followed"),
  hasattr: (_run, { positional: [object, name] }) => (object?.kind === "module" && name?.kind === "str" && object.attribute(name.value) ? bool(true) : lost(object, "whether it has an attribute is not known")),
  repr: (_run, { positional: [value] }) => lost(value, "its representation is not followed"),
  min: (_run, { positional }) => extreme(positional, Math.min),
  max: (_run, { positional }) => extreme(positional, Math.max),
};

/** `exec(text)`: the text of a file of the repository runs where the call stands; any other may change everything. */
function executeText(run: Run, { positional: [code, names] }: CallArguments, site: CallSite): Obj {
  const parsed = code?.kind === "str" && code.file ? run.source.parse(code.file.path) : undefined;
  const elsewhere = names && !(names.kind === "instance" && names.names === site.scope.module);
  if (!parsed || elsewhere) run.forgetAll(site.scope.locals, code?.kind === "unknown" ? `it may be set by exec(): ${code.why}` : "it may be set by exec()", site.at);
  else run.deeper(() => run.interpreter.execute(run, parsed.body, { ...site.scope, file: parsed.file }));
  return none;
}

function extreme(values: readonly Obj[], choose: (...numbers: number[]) => number): Obj {
  const numbers = values.map((value) => (value.kind === "int" || value.kind === "float" ? value.value : Number.NaN));
  return numbers.length < 2 || numbers.some((number) => Number.isNaN(number)) ? unknown("a smallest or largest value that is not known") : int(choose(...numbers));
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
  return pythonNames.has(name) ? unknown(`${name} is not followed`) : undefined;
}

/** Names that Python defines and the evaluator does not follow. */
const pythonNames: ReadonlySet<string> = new Set(
  ("abs bin bytearray bytes callable chr classmethod complex delattr dir divmod eval format hash help hex id input issubclass iter memoryview next object oct ord pow property round slice staticmethod sum super tuple type unicode zip basestring long xrange reload __import__ __builtins__ __debug__ __doc__ __package__ __spec__ __loader__ " +
    "NotImplemented Exception BaseException ImportError ModuleNotFoundError KeyError ValueError TypeError AttributeError NameError IndexError LookupError RuntimeError OSError IOError EnvironmentError FileNotFoundError PermissionError AssertionError NotImplementedError SystemExit KeyboardInterrupt Warning DeprecationWarning UserWarning RuntimeWarning StopIteration ZeroDivisionError UnicodeDecodeError" +
    "ArithmeticError BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError EOFError Ellipsis EncodingWarning ExceptionGroup FileExistsError FloatingPointError FutureWarning GeneratorExit ImportWarning IndentationError InterruptedError IsADirectoryError MemoryError NotADirectoryError OverflowError PendingDeprecationWarning ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning StopAsyncIteration SyntaxError SyntaxWarning SystemError TabError TimeoutError UnboundLocalError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning WindowsError __annotations__ __build_class__ __cached__ __path__ aiter all anext any ascii bool breakpoint cmp compile copyright credits dict enumerate exec execfile exit file filter float frozenset getattr globals hasattr int isinstance len license list locals map max min open print quit range raw_input reduce repr reversed set setattr sorted str unichr vars").split(" "),
);
