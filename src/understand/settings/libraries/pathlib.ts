import type { Span } from "../../../core/source.ts";
import { builtin, moduleOf, type ModuleObj, type Obj, path, type PathObj, str, tuple, unknown } from "../objects.ts";
import { joinPath, normalisePath } from "../operators.ts";
import type { Run } from "../run.ts";
import { exists, fileObject, isNamed, parentOf, readText, resolvePath } from "./files.ts";

const baseName = (value: string): string => value.slice(value.lastIndexOf("/") + 1);

function extension(value: string): string {
  const name = baseName(value);
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 ? name.slice(dot) : "";
}

/** An attribute of a `Path`; undefined for one that is not followed. Nothing is read but what the repository holds. */
export function pathAttribute(run: Run, self: PathObj, name: string, at: Span): Obj | undefined {
  const { value, tags } = self;
  const same = builtin(name, () => path(resolvePath(value), tags, at));
  switch (name) {
    case "parent":
      return path(parentOf(value), tags, at);
    case "parents": {
      const all: Obj[] = [];
      for (let next = parentOf(value); all.length < 30; next = parentOf(next)) {
        all.push(path(next, tags, at));
        if (parentOf(next) === next) break;
      }
      return tuple(all, tags, at);
    }
    case "name":
      if (!isNamed(value)) return unknown("it depends on where the project is installed", tags, at);
      return str(baseName(value), tags, at);
    case "stem":
      if (!isNamed(value)) return unknown("it depends on where the project is installed", tags, at);
      return str(baseName(value).slice(0, baseName(value).length - extension(value).length), tags, at);
    case "suffix":
      return str(extension(value), tags, at);
    case "resolve":
    case "absolute":
      return same;
    case "as_posix":
    case "__str__":
      return builtin(name, () => str(value, tags, at));
    case "expanduser":
      return value.startsWith("~") ? unknown("it depends on the user who runs it", tags, at) : same;
    case "joinpath":
      return builtin(name, ({ positional }) => positional.reduce<Obj>((left, right) => join(left, right, at), self));
    case "with_name":
      return builtin(name, ({ positional: [part] }) => join(path(parentOf(value), tags, at), part ?? unknown("a name is missing"), at));
    case "with_suffix":
      return builtin(name, ({ positional: [part] }) =>
        part?.kind === "str" ? path(value.slice(0, value.length - extension(value).length) + part.value, tags, at) : unknown("its suffix is not known", tags, at),
      );
    case "exists":
    case "is_file":
    case "is_dir":
      return builtin(name, () => exists(run, value, at));
    case "read_text":
    case "read_bytes":
      return builtin(name, () => readText(run, value, at));
    case "open":
      return builtin(name, () => fileObject(readText(run, value, at)));
    case "mkdir":
      return builtin(name, () => ({ kind: "None", tags }));
    default:
      return undefined;
  }
}

function join(left: Obj, right: Obj, at: Span): Obj {
  if (left.kind !== "path" || (right.kind !== "str" && right.kind !== "path")) return unknown(right.kind === "unknown" ? right.why : "a part of the path is not known", right.tags, at);
  return joinPath(left.value, right.value, left.tags, at);
}

/** The module `pathlib`. */
export function pathlib(): ModuleObj {
  const make = builtin("Path", ({ positional }, { at }) => {
    const [first, ...rest] = positional;
    if (!first) return path(".", [], at);
    if (first.kind !== "str" && first.kind !== "path") return unknown(first.kind === "unknown" ? first.why : "its path is not known", first.tags, at);
    return rest.reduce<Obj>((left, right) => join(left, right, at), path(normalisePath(first.value), first.tags, at));
  });
  const cwd = builtin("cwd", (_args, { at }) => unknown("it depends on the directory the server starts in", [], at));
  const withCwd: Obj = { ...make, attributes: new Map([["cwd", cwd], ["home", builtin("home", (_args, { at }) => unknown("it depends on the user who runs it", [], at))]]) };
  return moduleOf("pathlib", { Path: withCwd, PosixPath: withCwd, PurePath: withCwd });
}

