import { bool, builtin, instance, int, list, moduleOf, type ModuleObj, none, type Obj, reaching, str, tuple, unknown } from "../objects.ts";
import type { Run } from "../run.ts";
import { bindNames } from "./arguments.ts";
import { projectRoot } from "./files.ts";
import { strtobool } from "./strtobool.ts";

const sys = (run: Run): ModuleObj =>
  moduleOf("sys", {
    // A production server is not manage.py, and not a test run: its own argv is not the project's to know.
    argv: list([str("gunicorn")]),
    path: list([str(projectRoot)]),
    platform: str("linux"),
    modules: instance("sys.modules"),
    maxsize: unknown("it depends on the Python that runs it"),
    version_info: unknown("it depends on the Python that runs it"),
    version: unknown("it depends on the Python that runs it"),
    exit: builtin("exit", (_args, { at }) => run.raise("SystemExit", "", [], at)),
    stdout: instance("sys.stdout"),
    stderr: instance("sys.stderr"),
  });

/** A constructor of something that is no plain data. */
const makes = (type: string): Obj => builtin(type, (_args, { at }) => instance(type, {}, at));

/** A function that does nothing to the settings. */
const idle = (...names: readonly string[]): Readonly<Record<string, Obj>> => Object.fromEntries(names.map((name) => [name, builtin(name, () => none)]));

const logging = (): ModuleObj =>
  moduleOf("logging", {
    ...Object.fromEntries(Object.entries({ CRITICAL: 50, FATAL: 50, ERROR: 40, WARNING: 30, WARN: 30, INFO: 20, DEBUG: 10, NOTSET: 0 }).map(([name, level]) => [name, int(level)])),
    ...idle("basicConfig", "disable", "captureWarnings", "debug", "info", "warning", "error", "critical"),
    getLogger: builtin("getLogger", (_args, { at }) => instance("Logger", idle("debug", "info", "warning", "error", "critical", "exception", "setLevel", "addHandler"), at)),
  });

/** `importlib.import_module(name)`: a module of the project, by a name that is known. */
const importlib = (run: Run): ModuleObj =>
  moduleOf("importlib", {
    import_module: builtin("import_module", (args, { at, scope }) => {
      const { name, package: base } = bindNames(args, "name", "package");
      if (name?.kind !== "str" || base || name.value.startsWith(".")) return unknown(name?.kind === "unknown" ? name.why : "it is a module whose name is not known", name?.tags, at);
      return run.interpreter.load(run, name.value, at, scope);
    }),
  });

/** Modules of Python's own library, as far as settings use them. */
export const standard: Readonly<Record<string, (run: Run) => ModuleObj>> = {
  sys,
  re: () =>
    moduleOf("re", {
      compile: builtin("compile", ({ positional: [pattern] }, { at }) => instance("re.Pattern", pattern ? { pattern } : {}, at)),
      IGNORECASE: int(2),
      I: int(2),
    }),
  datetime: () => moduleOf("datetime", { timedelta: makes("timedelta"), datetime: unknown("it depends on the time"), date: unknown("it depends on the time") }),
  logging,
  importlib,
  warnings: () => moduleOf("warnings", idle("filterwarnings", "simplefilter", "warn", "resetwarnings")),
  copy: () => moduleOf("copy", { copy: builtin("copy", ({ positional: [value] }) => copied(value)), deepcopy: builtin("deepcopy", ({ positional: [value] }) => copied(value, true)) }),
  "distutils.util": (run) => moduleOf("distutils.util", { strtobool: builtin("strtobool", ({ positional: [text] }, site) => strtobool(run, text, site)) }),
  typing: () => moduleOf("typing", { TYPE_CHECKING: bool(false), cast: builtin("cast", (args) => bindNames(args, "typ", "val").val ?? none), __all__: tuple([]) }),
};

/** A copy, of what is in it as well with `deep`; what is shared stays shared, as in Python. */
function copied(value: Obj | undefined, deep = false, made = new Map<Obj, Obj>(), depth = 0): Obj {
  if (!value || depth > deepest) return unknown("it is a copy of something that is not known");
  const known = made.get(value);
  if (known) return known;
  const inner = (item: Obj): Obj => (deep ? copied(item, true, made, depth + 1) : item);
  let copy = value;
  if (value.kind === "list" || value.kind === "set" || value.kind === "tuple") copy = { ...value, items: value.items.map(inner), ...(value.kind === "list" && value.outline && { outline: value.outline.map(inner) }) };
  else if (value.kind === "dict") copy = { ...value, entries: new Map([...value.entries].map(([key, [name, item]]) => [key, [name, inner(item)] as const])) };
  // What a copy was made of may be changed without it.
  else if (value.kind === "unknown" && value.oneOf) copy = reaching(unknown(value.why, value.tags, value.at), value);
  made.set(value, copy);
  return copy;
}

const deepest = 40;
