import type { Span } from "../../../core/source.ts";
import { builtin, int, list, moduleOf, type ModuleObj, type Obj, str, unknown } from "../objects.ts";
import type { Tags } from "../tags.ts";
import type { Run } from "../run.ts";
import { untrackedContent } from "./files.ts";

const deepest = 40;

/** `json.loads(text)`. @throws PythonError JSONDecodeError for a known text that is none */
export function fromJson(run: Run, text: Obj | undefined, at: Span): Obj {
  if (text?.kind === "unknown" && text.file !== undefined) return untrackedContent(text.file, text.tags, at);
  if (text?.kind !== "str" && text?.kind !== "bytes") return unknown(text?.kind === "unknown" ? text.why : "it is no text", text?.tags, at);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.value);
  } catch {
    // Python also reads NaN and Infinity.
    if (/NaN|Infinity/.test(text.value)) return unknown("it holds a number that is none", text.tags, at);
    return run.raise("JSONDecodeError", "it is no valid JSON", text.tags, at);
  }
  const withoutTexts = text.value.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return objectOf(parsed, text.tags, text.at ?? at, /\d[.eE]/.test(withoutTexts));
}

/** A value of JSON as Python has it. Where the text holds a point or an exponent, whole numbers may be floats. */
function objectOf(value: unknown, tags: Tags, at: Span, floats: boolean, depth = 0): Obj {
  if (depth > deepest) return unknown("it is nested too deeply", tags, at);
  if (value === null) return { kind: "None", tags, at };
  if (typeof value === "boolean") return { kind: "bool", value, tags, at };
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return { kind: "float", value, tags, at };
    return floats || !Number.isSafeInteger(value) ? unknown("it is a number whose type is not known", tags, at) : { ...int(value, tags), at };
  }
  if (typeof value === "string") return str(value, tags, at);
  if (Array.isArray(value)) return list(value.map((item) => objectOf(item, tags, at, floats, depth + 1)), tags, at);
  const entries = new Map<string, readonly [Obj, Obj]>();
  for (const [key, item] of Object.entries(value as Readonly<Record<string, unknown>>)) entries.set(`str:${key}`, [str(key, tags, at), objectOf(item, tags, at, floats, depth + 1)]);
  return { kind: "dict", entries, tags, at };
}

/** The module `json`. */
export function json(run: Run): ModuleObj {
  const load = builtin("load", ({ positional: [file] }, site) => {
    const read = file?.kind === "instance" ? file.attributes.get("read") : undefined;
    const text = read ? run.call(read, { positional: [], keywords: new Map() }, site.at, site.scope) : file;
    return fromJson(run, text, site.at);
  });
  return moduleOf("json", {
    loads: builtin("loads", ({ positional: [text] }, { at }) => fromJson(run, text, at)),
    load,
    dumps: builtin("dumps", (_args, { at }) => unknown("its JSON text is not followed", [], at)),
  });
}
