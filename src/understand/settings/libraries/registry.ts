import { bool, builtin, instance, list, moduleOf, type ModuleObj, none, type Obj, str, tuple, unknown } from "../objects.ts";
import type { Run } from "../run.ts";
import { os, osPathModule } from "./os.ts";
import { pathlib } from "./pathlib.ts";
import { standardModules } from "./standard-modules.ts";

/** The modules whose behaviour the evaluator knows, by dotted name. */
const libraries: Readonly<Partial<Record<string, (run: Run) => ModuleObj>>> = {
  os,
  "os.path": osPathModule,
  pathlib,
  sys: () =>
    moduleOf("sys", {
      // A production server is not manage.py, and not a test run: its own argv is not the project's to know.
      argv: list([str("gunicorn")]),
      path: list([]),
      platform: str("linux"),
      modules: instance("sys.modules"),
      maxsize: { kind: "float", value: 2 ** 63, tags: [] },
      version_info: unknown("it depends on the Python that runs it"),
      exit: builtin("exit", (_args, { at }) => unknown("it ends the process", [], at)),
    }),
  re: () =>
    moduleOf("re", {
      compile: builtin("compile", ({ positional: [pattern] }, { at }) => instance("re.Pattern", pattern ? { pattern } : {}, at)),
      IGNORECASE: { kind: "int", value: 2, tags: [] },
      I: { kind: "int", value: 2, tags: [] },
    }),
  datetime: () => moduleOf("datetime", { timedelta: builtin("timedelta", (_args, { at }) => instance("timedelta", {}, at)) }),
  json: () => moduleOf("json", { loads: builtin("loads", ({ positional: [text] }, { at }) => fromJson(text, at)), load: builtin("load", ({ positional: [text] }, { at }) => fromJson(text, at)) }),
  "django.utils.translation": () => {
    const same = builtin("gettext_lazy", ({ positional: [text] }) => text ?? none);
    return moduleOf("django.utils.translation", { gettext_lazy: same, ugettext_lazy: same, gettext: same, ugettext: same, gettext_noop: same });
  },
  "django.urls": () => moduleOf("django.urls", { reverse_lazy: builtin("reverse_lazy", (_args, { at }) => instance("lazy URL", {}, at)) }),
  "distutils.util": () => moduleOf("distutils.util", { strtobool: builtin("strtobool", ({ positional: [text] }) => strtobool(text)) }),
  typing: () => moduleOf("typing", { TYPE_CHECKING: bool(false), __all__: tuple([]) }),
};

/** A library module, made once for each run; undefined for one that is not known. */
export function libraryModule(run: Run, name: string): ModuleObj | undefined {
  const known = run.libraries.get(name);
  if (known) return known;
  const make = Object.hasOwn(libraries, name) ? libraries[name] : undefined;
  const made = make?.(run);
  if (made) run.libraries.set(name, made);
  return made;
}

/** Whether a topmost module comes with Python. */
export const isStandardModule = (name: string): boolean => standardModules.has(name);

/** `distutils.util.strtobool`: 1 or 0. Source: CPython 3.11, Lib/distutils/util.py. */
function strtobool(text: Obj | undefined): Obj {
  if (text?.kind !== "str") return unknown(text?.kind === "unknown" ? text.why : "it is no text", text?.tags);
  const word = text.value.toLowerCase();
  if (["y", "yes", "t", "true", "on", "1"].includes(word)) return { kind: "int", value: 1, tags: text.tags };
  if (["n", "no", "f", "false", "off", "0"].includes(word)) return { kind: "int", value: 0, tags: text.tags };
  return unknown("strtobool() refuses the text", text.tags);
}

function fromJson(text: Obj | undefined, at: Obj["at"]): Obj {
  if (text?.kind !== "str") return unknown(text?.kind === "unknown" ? text.why : "it is no text", text?.tags, at);
  try {
    return convert(JSON.parse(text.value), text.tags, at);
  } catch {
    return unknown("it is no valid JSON", text.tags, at);
  }
}

function convert(value: unknown, tags: Obj["tags"], at: Obj["at"]): Obj {
  if (value === null) return { kind: "None", tags, at };
  if (typeof value === "boolean") return { kind: "bool", value, tags, at };
  if (typeof value === "number") return { kind: Number.isInteger(value) ? "int" : "float", value, tags, at };
  if (typeof value === "string") return { kind: "str", value, tags, at };
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => convert(item, tags, at)), tags, at };
  const entries = new Map<string, readonly [Obj, Obj]>();
  for (const [key, item] of Object.entries(value as Readonly<Record<string, unknown>>)) entries.set(`str:${key}`, [str(key, tags, at), convert(item, tags, at)]);
  return { kind: "dict", entries, tags, at };
}
