import type { Span } from "../../core/source.ts";
import { isSecretName } from "./conversion.ts";
import { untrackedContent } from "./libraries/files.ts";
import { spoilReachable } from "./loss.ts";
import { asObject } from "./module-object.ts";
import { keyOf } from "./keys.ts";
import { asKnown, type DictObj, isLazy, type ListObj, lossOf, type Obj, reaching, str, unknown } from "./objects.ts";
import { depending, tagged } from "./tagging.ts";
import { noTags, union } from "./tags.ts";
import type { Run } from "./run.ts";
import { secretTag } from "./world.ts";
import { isKnownSlice } from "./installed-place.ts";

const isEnvironment = (object: Obj): boolean => object.kind === "instance" && object.type === "os.environ";

/** `object[key]`. @throws PythonError KeyError, IndexError, TypeError */
export function getItem(run: Run, object: Obj, key: Obj, at: Span): Obj {
  const tags = union(object.tags, key.tags);
  if (lossOf(object) !== undefined) return getItem(run, asKnown(object), key, at);
  // A part of a file's content is that file's as well: `config["shop"].get("debug", True)`.
  if (object.kind === "unknown") return object.file === undefined ? reaching(unknown(object.why, tags, at), object) : untrackedContent(object.file, tags, at);
  if (object.kind === "instance" && object.item) return object.item(key, at);
  if (isEnvironment(object)) {
    return key.kind === "str" ? run.requiredVariable(key.value, "KeyError", at) : unknown("it is read from a variable whose name is not known", tags, at);
  }
  if (object.kind === "instance" && object.type === "sys.modules") {
    const namespace = key.kind === "str" ? run.modules.get(key.value) : undefined;
    return namespace ? asObject(run, namespace) : unknown("it is what happens to be imported", tags, at);
  }
  if (key.kind === "unknown") return reaching(unknown(key.why, union(tags, run.deepTags(object)), at), object);
  if (object.kind === "instance" && object.names) {
    const found = key.kind === "str" ? object.names.bindings.get(key.value)?.value : undefined;
    return found ?? (object.names.open === undefined ? run.raise("KeyError", "", tags, at) : unknown(object.names.open, tags, at));
  }
  switch (object.kind) {
    case "dict": {
      const found = object.entries.get(keyOf(key) ?? "");
      const secret = found?.[1].kind === "str" && key.kind === "str" && isSecretName(key.value);
      if (found) return withTags(found[1], secret ? union(tags, [secretTag]) : tags);
      return run.raise("KeyError", "", tags, at);
    }
    case "list":
    case "tuple":
    case "str": {
      const items: ArrayLike<Obj | string> = object.kind === "str" ? charactersOf(object.value) : object.items;
      if (isLazy(object) || (key.kind !== "int" && key.kind !== "bool")) return unknown("its index is not a number", tags, at);
      const index = Number(key.value) < 0 ? items.length + Number(key.value) : Number(key.value);
      const item = items[index];
      if (item === undefined) return run.raise("IndexError", "index out of range", tags, at);
      return typeof item === "string" ? str(item, tags, at) : withTags(item, tags);
    }
    default:
      return unknown("it is an item of an object that is not followed", tags, at);
  }
}

/** An item, with what chose the object that it lies in: a mutable one keeps its identity. */
const withTags = (item: Obj, tags: readonly string[]): Obj => (tags.length === 0 ? item : depending(item, tags));

const isWide = (text: string): boolean => /[\ud800-\udfff]/.test(text);

/** The characters of a text as Python counts them: by code point. */
export const charactersOf = (text: string): ArrayLike<string> => (isWide(text) ? Array.from(text) : text);

/** `object[start:stop:step]` of a text, list or tuple. */
export function getSlice(object: Obj, parts: readonly (Obj | undefined)[], at: Span): Obj {
  const tags = parts.reduce((all, part) => union(all, part?.tags ?? noTags), object.tags);
  const bounds = parts.map((part) => (part === undefined || part.kind === "None" ? undefined : part.kind === "int" ? part.value : Number.NaN));
  const step = bounds[2] ?? 1;
  if (lossOf(object) !== undefined || isLazy(object)) return unknown(lossOf(object) ?? "it is a slice of an iterator", tags, at);
  if (bounds.some((bound) => Number.isNaN(bound)) || (step !== 1 && step !== -1)) return unknown("it is a slice that is not followed", tags, at);
  if (step === -1 && (bounds[0] !== undefined || bounds[1] !== undefined)) return unknown("it is a slice that is not followed", tags, at);
  switch (object.kind) {
    case "str":
      if (!isKnownSlice(object.value, bounds[0], bounds[1])) return unknown("it depends on where the project is installed", tags, at);
      if (step === 1 && !isWide(object.value)) return str(object.value.slice(bounds[0], bounds[1]), tags, at);
      return str((step === 1 ? Array.from(object.value).slice(bounds[0], bounds[1]) : Array.from(object.value).reverse()).join(""), tags, at);
    case "list":
    case "tuple":
      return { kind: object.kind, items: step === 1 ? object.items.slice(bounds[0], bounds[1]) : object.items.toReversed(), tags, at };
    default:
      return unknown("it is a slice of a value that is not known", tags, at);
  }
}

/** `object[key] = value` */
export function assignItem(run: Run, object: Obj, key: Obj, value: Obj, at: Span): void {
  if (isEnvironment(object)) {
    if (key.kind === "str") run.setVariable(key.value, value);
    return;
  }
  if (object.kind === "instance" && object.names) {
    if (key.kind === "str") run.bindIn(object.names, key.value, { value, at, via: [] });
    else run.forgetAll(object.names, "a setting whose name is not known is written", at, key.tags);
    return;
  }
  // What is written into something that is not known may be written into what has another name.
  if (object.kind === "unknown") spoilReachable(run, [object], "something may be written into it");
  else if (object.kind === "dict") {
    const hash = keyOf(key);
    if (hash === undefined) run.spoil(object, "a key that is not known is written into it");
    else setEntry(run, object, hash, key, value);
  } else if (object.kind === "list") {
    const index = key.kind === "int" ? (key.value < 0 ? object.items.length + key.value : key.value) : -1;
    if (index < 0 || index >= object.items.length) run.spoil(object, "an element that is not known is written");
    else run.setItems(object, object.items.with(index, value));
  }
}

/** Puts a value under a key of a dict, in its old place when the key is there. */
export function setEntry(run: Run, object: DictObj, hash: string, key: Obj, value: Obj): void {
  const entries = new Map(object.entries);
  entries.set(hash, [entries.get(hash)?.[0] ?? key, value]);
  run.setEntries(object, entries);
}

/** `del object[key]`. @throws PythonError KeyError */
export function deleteItem(run: Run, object: Obj, key: Obj): void {
  if (isEnvironment(object)) {
    if (key.kind === "str") run.setVariable(key.value, undefined);
  } else if (object.kind === "dict") {
    const hash = keyOf(key);
    if (hash === undefined) run.spoil(object, "a key that is not known is deleted from it");
    else if (!object.entries.has(hash)) run.raise("KeyError", "", key.tags);
    else run.setEntries(object, new Map([...object.entries].filter(([name]) => name !== hash)));
  } else if (object.kind === "list") removeAt(run, object, key);
  else if (object.kind === "unknown") spoilReachable(run, [object], "something may be deleted from it");
  else if (object.kind === "instance" && object.names && key.kind === "str") run.bindIn(object.names, key.value, undefined);
}

function removeAt(run: Run, object: ListObj, key: Obj): void {
  const index = key.kind === "int" ? (key.value < 0 ? object.items.length + key.value : key.value) : -1;
  if (index < 0 || index >= object.items.length) run.spoil(object, "an element that is not known is deleted");
  else run.setItems(object, object.items.toSpliced(index, 1));
}

/** `object.name = value`: what modules of the repository, classes and instances keep. */
export function assignAttribute(run: Run, object: Obj, name: string, value: Obj, at: Span): void {
  if (object.kind === "module" || object.kind === "class") {
    const namespace = object.kind === "class" ? object.namespace : run.modules.get(object.name);
    if (namespace) run.bindIn(namespace, name, { value, at, via: [] });
  } else if (object.kind === "instance") {
    const { attributes } = object;
    run.journal.remember({
      target: attributes,
      key: name,
      read: () => attributes.get(name),
      write: (state) => {
        if (state === undefined) attributes.delete(name);
        else attributes.set(name, state as Obj);
      },
    });
    attributes.set(name, tagged(value, run.control));
  }
}
