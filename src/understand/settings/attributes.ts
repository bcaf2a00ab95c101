import type { Span } from "../../core/source.ts";
import { readers } from "./effects.ts";
import { getFromUntracked, untrackedContent } from "./libraries/files.ts";
import { pathAttribute } from "./libraries/pathlib.ts";
import { methodOf, unboundMethod } from "./methods/methods.ts";
import { builtin, type ClassObj, none, type Obj, reaching, unknown } from "./objects.ts";
import { listItself } from "./open-list.ts";
import type { Run } from "./run.ts";

/** `object.name`. @throws PythonError AttributeError where the object is known to have none of that name */
export function attributeOf(run: Run, object: Obj, name: string, at: Span): Obj {
  const missing = (): Obj => reaching(unknown(`${name} is not followed`, object.tags, at), object);
  switch (object.kind) {
    case "unknown": {
      const itself = listItself(object);
      if (itself) return attributeOf(run, itself, name, at);
      const { file } = object;
      if (file === undefined) return { ...reaching(unknown(object.why, object.tags, at), object), reads: readers.has(name) };
      // `json.load(open(…)).get("KEY", "fallback")` and `open(…).read()`
      if (name === "get") return builtin("get", ({ positional: [, fallback = none], keywords }, site) => getFromUntracked(run, { ...object, file }, keywords.get("default") ?? fallback, site.at));
      return untrackedContent(file, object.tags, at);
    }
    case "module":
      return object.attribute(name) ?? missing();
    case "instance":
      return object.attributes.get(name) ?? missing();
    case "builtin":
      return object.attributes?.get(name) ?? unboundMethod(run, object.name, name) ?? missing();
    case "class":
      return classAttribute(object, name) ?? missing();
    case "path":
      return pathAttribute(run, object, name, at) ?? missing();
    case "str":
    case "bytes":
    case "list":
    case "set":
    case "dict":
    case "tuple":
      return methodOf(run, object, name) ?? missing();
    case "None":
    case "bool":
      return run.raise("AttributeError", `'${object.kind}' object has no attribute '${name}'`, object.tags, at);
    case "int":
    case "float":
    case "function":
      return missing();
  }
}

function classAttribute(object: ClassObj, name: string, depth = 0): Obj | undefined {
  const own = object.namespace.bindings.get(name)?.value;
  if (own || depth > 20) return own;
  for (const base of object.bases) {
    const inherited = base.kind === "class" ? classAttribute(base, name, depth + 1) : undefined;
    if (inherited) return inherited;
  }
  return undefined;
}
