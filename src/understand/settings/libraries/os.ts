import type { Span } from "../../../core/source.ts";
import { bool, builtin, type BuiltinObj, instance, type ModuleObj, moduleOf, none, type Obj, str, unknown } from "../objects.ts";
import { depending } from "../tagging.ts";
import { type Tags, union } from "../tags.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { exists, isNamed, parentOf, resolvePath } from "./files.ts";
import { randomAtStart, urandom } from "./randomness.ts";

const textOf = (value: Obj | undefined): string | undefined => (value?.kind === "str" || value?.kind === "path" ? value.value : undefined);

/** A function of one path. What is not known stays so. */
const onPath = (name: string, make: (path: string, tags: Tags, at: Span) => Obj): BuiltinObj =>
  builtin(name, ({ positional: [first] }, { at }) => {
    const text = textOf(first);
    return text === undefined ? unknown(first?.kind === "unknown" ? first.why : "its path is not known", first?.tags, at) : make(text, first?.tags ?? [], at);
  });

/** `os.path.join`: an absolute part drops what stands before it. Source: posixpath.join. */
function join(parts: readonly Obj[], at: Span): Obj {
  const tags = parts.reduce<Tags>((all, part) => union(all, part.tags), []);
  let joined = "";
  for (const part of parts) {
    const text = textOf(part);
    if (text === undefined) return unknown(part.kind === "unknown" ? part.why : "a part of the path is not known", tags, at);
    if (text.startsWith("/")) joined = text;
    else joined = joined === "" || joined.endsWith("/") ? joined + text : `${joined}/${text}`;
  }
  return str(joined, tags, at);
}

/** `os.path.dirname`. Source: CPython, Lib/posixpath.py. */
function directoryOf(path: string): string {
  if (!isNamed(path)) return path.endsWith("/") ? path.slice(0, -1) : parentOf(path);
  const head = path.slice(0, path.lastIndexOf("/") + 1);
  return /^\/*$/.test(head) ? head : head.replace(/(?<!\/)\/+$/, "");
}

function osPath(run: Run): ModuleObj {
  const asStr = (change: (path: string) => string) => (path: string, tags: Tags, at: Span): Obj => str(change(path), tags, at);
  return moduleOf("os.path", {
    join: builtin("join", ({ positional }, { at }) => join(positional, at)),
    dirname: onPath("dirname", asStr(directoryOf)),
    basename: onPath("basename", (path, tags, at) => (isNamed(path) ? str(path.slice(path.lastIndexOf("/") + 1), tags, at) : unknown("it depends on where the project is installed", tags, at))),
    abspath: onPath("abspath", (path, tags, at) => (path.startsWith("/") ? str(resolvePath(path), tags, at) : unknown("it depends on the directory the server starts in", tags, at))),
    realpath: onPath("realpath", (path, tags, at) => (path.startsWith("/") ? str(resolvePath(path), tags, at) : unknown("it depends on the directory the server starts in", tags, at))),
    normpath: onPath("normpath", asStr(resolvePath)),
    expanduser: onPath("expanduser", (path, tags, at) => (path.startsWith("~") ? unknown("it depends on the user who runs it", tags, at) : str(path, tags, at))),
    exists: onPath("exists", (path, _tags, at) => exists(run, path, at)),
    isfile: onPath("isfile", (path, _tags, at) => exists(run, path, at)),
    isdir: onPath("isdir", (path, _tags, at) => exists(run, path, at)),
    isabs: onPath("isabs", (path, tags, at) => ({ ...bool(path.startsWith("/"), tags), at })),
    sep: str("/"),
    pardir: str(".."),
  });
}

/** `os.environ.get(name, default)` and its like: the default is handed back as it is, whatever its type. */
function reading(run: Run, name: string): BuiltinObj {
  return builtin(name, ({ positional: [key, second], keywords }, { at }) => {
    if (key?.kind !== "str") return unknown("it is read from a variable whose name is not known", key?.tags, at);
    const fallback = second ?? keywords.get("default") ?? none;
    const value = run.variable(key.value, { at, fallback });
    if (value) return value;
    return depending(fallback.at ? fallback : { ...fallback, at }, variableTags(key.value));
  });
}

function environment(run: Run): Obj {
  const names = {
    get: reading(run, "get"),
    setdefault: builtin("setdefault", ({ positional: [key, fallback] }, { at }) => {
      if (key?.kind !== "str" || !fallback) return unknown("it is read from a variable whose name is not known", key?.tags, at);
      const value = run.variable(key.value, { at, fallback });
      if (value) return value;
      const written = { ...fallback, tags: union(fallback.tags, variableTags(key.value)) };
      run.setVariable(key.value, written);
      return written;
    }),
    pop: builtin("pop", (args, site) => {
      const [key, second] = args.positional;
      if (key?.kind !== "str") return unknown("it is read from a variable whose name is not known", key?.tags, site.at);
      const value = second ?? args.keywords.get("default") ? reading(run, "pop").call(args, site) : run.requiredVariable(key.value, "KeyError", site.at);
      run.setVariable(key.value, undefined);
      return value;
    }),
    update: builtin("update", ({ positional: [more], keywords }) => {
      for (const [key, value] of keywords) run.setVariable(key, value);
      if (more?.kind === "dict") for (const [key, value] of more.entries.values()) if (key.kind === "str") run.setVariable(key.value, value);
      return none;
    }),
    copy: builtin("copy", (_args, { at }) => unknown("it is the whole environment", [], at)),
    items: builtin("items", (_args, { at }) => unknown("it is the whole environment", [], at)),
    keys: builtin("keys", (_args, { at }) => unknown("it is the whole environment", [], at)),
  };
  return instance("os.environ", names);
}

/** The module `os`. */
export function os(run: Run): ModuleObj {
  return moduleOf("os", {
    environ: environment(run),
    getenv: reading(run, "getenv"),
    putenv: builtin("putenv", () => none),
    path: osPath(run),
    sep: str("/"),
    linesep: str("\n"),
    name: str("posix"),
    getcwd: builtin("getcwd", (_args, { at }) => unknown("it depends on the directory the server starts in", [], at)),
    makedirs: builtin("makedirs", () => none),
    mkdir: builtin("mkdir", () => none),
    urandom,
    getpid: builtin("getpid", (_args, { at }) => unknown(randomAtStart, [], at)),
    fspath: onPath("fspath", (path, tags, at) => str(path, tags, at)),
  });
}

/** The module `os.path`. */
export const osPathModule = osPath;
