import { span, type SourceFile, type Span } from "../../../core/source.ts";
import type { DataValue } from "../../../parse/data/data-value.ts";
import type { DataFormat } from "../data-formats.ts";
import { builtin, type CallSite, dict, instance, list, moduleOf, type ModuleObj, type Obj, str, unknown } from "../objects.ts";
import type { Tags } from "../tags.ts";
import type { Run } from "../run.ts";
import { bindNames } from "./arguments.ts";
import { readText, untrackedContent } from "./files.ts";
import { onceForEach } from "../../../core/once-for-each.ts";

/** What `load(stream)` reads: an open file is read whole. */
export function contentOf(run: Run, stream: Obj | undefined, site: CallSite): Obj | undefined {
  const read = stream?.kind === "instance" ? stream.attributes.get("read") : undefined;
  return read ? run.call(read, { positional: [], keywords: new Map() }, site.at, site.scope) : stream;
}

/** What a text of YAML or TOML holds, as its Python reader makes it. */
export function fromData(run: Run, format: DataFormat, text: Obj | undefined, at: Span): Obj {
  if (text?.kind === "unknown" && text.file !== undefined) return untrackedContent(text.file, text.tags, at);
  if (text?.kind !== "str" && text?.kind !== "bytes") return unknown(text?.kind === "unknown" ? text.why : "it is no text", text?.tags, at);
  const file = text.kind === "str" ? text.file : undefined;
  const result = run.source.formats.parse(format, text.value);
  run.step(text.value.length >> 6);
  if ("problem" in result) return unknown(file ? `${file.path}: ${result.problem}` : result.problem, text.tags, at);
  return objectOf(result.value, file, text.tags, at);
}

/** A value of a data file as Python has it. What stands twice through an alias is one object, as in Python. */
export function objectOf(data: DataValue, file: SourceFile | undefined, tags: Tags, at: Span): Obj {
  const made = new Map<DataValue, Obj>();
  const make = (value: DataValue): Obj => {
    const known = made.get(value);
    if (known) return known;
    const object = makeOne(value);
    if (value.kind === "list" || value.kind === "mapping") made.set(value, object);
    return object;
  };
  const makeOne = (value: DataValue): Obj => {
    const place = file ? (placeIn(file, value) ?? at) : at;
    switch (value.kind) {
      case "null":
        return { kind: "None", tags, at: place };
      case "boolean":
        return { kind: "bool", value: value.value, tags, at: place };
      case "integer":
        return { kind: "int", value: value.value, tags, at: place };
      case "float":
        return { kind: "float", value: value.value, tags, at: place };
      case "string":
        return str(value.value, tags, place);
      case "list":
        return list(value.items.map(make), tags, place);
      case "mapping":
        return dict(value.entries.map(([key, item]) => [make(key), make(item)] as const), tags, place);
      case "other":
        return unknown(`it is ${value.what}`, tags, place);
    }
  };
  return make(data);
}

/** Where a value stands. Where its parser does not say, a text stands where the file holds it, if it does so once. */
function placeIn(file: SourceFile, value: DataValue): Span | undefined {
  if (value.start !== undefined && value.end !== undefined) return span(file, value.start, value.end);
  return value.kind === "string" ? placeOfText(file, value.value) : undefined;
}

/** Where a file holds a text between quotes, if it does so once. */
export function placeOfText(file: SourceFile, text: string): Span | undefined {
  const start = text === "" ? undefined : quotedTexts(file).get(text);
  return start === undefined || start < 0 ? undefined : span(file, start, start + text.length + 2);
}

/** Where each quoted text of a file begins; -1 for one that stands there twice. Looked for once a file: it may hold many. */
const quotedTexts = onceForEach((file: SourceFile): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { 0: quoted, index } of file.text.matchAll(/"[^"\n]*"|'[^'\n]*'/g)) {
    const text = quoted.slice(1, -1);
    places.set(text, places.has(text) ? -1 : index);
  }
  return places;
});

/** A module that reads one format with `load(stream)` and `loads(text)`. */
const reader = (run: Run, name: string, format: DataFormat, more: Readonly<Record<string, Obj>> = {}): ModuleObj =>
  moduleOf(name, {
    load: builtin("load", (args, site) => fromData(run, format, contentOf(run, bindNames(args, "fp").fp, site), site.at)),
    loads: builtin("loads", (args, { at }) => fromData(run, format, bindNames(args, "s").s, at)),
    ...more,
  });

/** PyYAML. Its loaders differ only in what they make of tags, which is not followed. */
const yaml = (run: Run): ModuleObj => {
  const load = (name: string): Obj => builtin(name, (args, site) => fromData(run, "yaml", contentOf(run, bindNames(args, "stream").stream, site), site.at));
  const loaders = ["SafeLoader", "FullLoader", "Loader", "UnsafeLoader", "CSafeLoader", "CLoader", "CFullLoader", "BaseLoader"];
  const all = Object.fromEntries(loaders.map((loader) => [loader, instance(`yaml.${loader}`)]));
  // The base loader leaves everything a text.
  const general = builtin("load", (args, site) => {
    const { stream, Loader } = bindNames(args, "stream", "Loader");
    const known = Loader?.kind === "instance" && /^yaml\.(?!Base)/.test(Loader.type);
    return known ? fromData(run, "yaml", contentOf(run, stream, site), site.at) : lostLoader(contentOf(run, stream, site), site.at);
  });
  return moduleOf("yaml", { load: general, ...Object.fromEntries(["safe_load", "full_load", "unsafe_load"].map((name) => [name, load(name)])), ...all });
};

const lostLoader = (text: Obj | undefined, at: Span): Obj =>
  text?.kind === "unknown" && text.file !== undefined ? untrackedContent(text.file, text.tags, at) : unknown("its loader of YAML is not followed", text?.tags, at);

/** `toml.load` also takes the name of a file. */
const toml = (run: Run): ModuleObj =>
  reader(run, "toml", "toml", {
    load: builtin("load", (args, site) => {
      const { f } = bindNames(args, "f");
      const named = (f?.kind === "str" && !f.file) || f?.kind === "path";
      return fromData(run, "toml", named ? readText(run, f.value, site.at) : contentOf(run, f, site), site.at);
    }),
  });

/** Modules that read YAML and TOML. */
export const dataModules: Readonly<Record<string, (run: Run) => ModuleObj>> = {
  yaml,
  toml,
  tomllib: (run) => reader(run, "tomllib", "toml"),
  tomli: (run) => reader(run, "tomli", "toml"),
  rtoml: (run) => reader(run, "rtoml", "toml"),
};
