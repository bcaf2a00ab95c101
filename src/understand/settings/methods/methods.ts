import { asText } from "../as-text.ts";
import { equals } from "../equality.ts";
import { iterate } from "../iteration.ts";
import { keyOf } from "../keys.ts";
import { builtin, type CallArguments, dict, isLazy, lossOf, none, type Obj, str, unknown } from "../objects.ts";
import { changedOutline, outlineOf } from "../open-list.ts";
import { reprOf } from "../representation.ts";
import type { Run } from "../run.ts";
import { union } from "../tags.ts";
import { dictMethods } from "./dict-methods.ts";
import { listMethods } from "./list-methods.ts";
import { lost, type Method } from "./method.ts";
import { textMethods } from "./text-methods.ts";

/** Methods that return None. */
const changers: ReadonlySet<string> = new Set(["append", "add", "insert", "extend", "update", "remove", "discard", "clear", "reverse", "sort"]);

/** Those of them that raise by what the object holds. */
const raisers: ReadonlySet<string> = new Set(["remove", "sort"]);

/** What a method gives of an object whose contents are not known any more. What is certain of a list may stay so. */
function callLost(run: Run, self: Obj, name: string, why: string, args: CallArguments): Obj {
  if (self.kind === "list" && self.outline) {
    const [first] = args.positional;
    const more = name === "extend" && first ? (outlineOf(first)?.items ?? iterate(run, first)) : undefined;
    run.spoil(self, why, changedOutline(self.outline, name, args, more, equals));
    for (const value of args.positional) run.dependsOn(self, union(run.control, run.deepTags(value)));
  }
  if (raisers.has(name) && run.guards > 0) run.doubt();
  return changers.has(name) ? none : unknown(why);
}

/** A method of a text, list, set or dict, bound to it; undefined when there is none of that name that is known. */
export function methodOf(run: Run, self: Obj, name: string): Obj | undefined {
  const bind = <Self extends Obj>(methods: Readonly<Partial<Record<string, Method<Self>>>>, object: Self): Obj | undefined => {
    const why = lossOf(object);
    if (why !== undefined) return { kind: "builtin", name, call: (args) => callLost(run, object, name, why, args), self: object, tags: run.deepTags(object) };
    if (isLazy(object)) return undefined;
    const method = Object.hasOwn(methods, name) && !(object.kind === "set" && object.frozen && changers.has(name)) ? methods[name] : undefined;
    return method && { kind: "builtin", name, call: (args, site) => method(run, object, args, site), self: object, tags: run.deepTags(object) };
  };
  switch (self.kind) {
    case "str":
    case "bytes":
      return bind(textMethods, self);
    case "list":
    case "set":
      return bind(listMethods, self);
    case "dict":
      return bind(dictMethods, self);
    case "tuple":
      // A tuple has what of a list does not change it.
      return name === "index" || name === "count" ? bind(listMethods, { kind: "list", items: self.items, tags: self.tags }) : undefined;
    default:
      return undefined;
  }
}

const unbound: Readonly<Partial<Record<string, object>>> = { str: textMethods, list: listMethods, set: listMethods, dict: dictMethods };

/** `str.strip` and its like, called with the text itself; undefined for what is no type whose methods are followed. */
export function unboundMethod(run: Run, type: string, name: string): Obj | undefined {
  if (type === "dict" && name === "fromkeys") return builtin("fromkeys", ({ positional: [keys, value = none] }) => fromKeys(run, keys, value));
  const own = unbound[type];
  if (!own || !Object.hasOwn(own, name)) return undefined;
  return builtin(name, ({ positional: [self, ...more], keywords }, site) => {
    const method = self?.kind === type ? methodOf(run, self, name) : undefined;
    return method?.kind === "builtin" ? method.call({ positional: more, keywords }, site) : unknown(self?.kind === "unknown" ? self.why : `${type}.${name} is not followed`);
  });
}

function fromKeys(run: Run, keys: Obj | undefined, value: Obj): Obj {
  const names = keys && iterate(run, keys);
  return names && names.every((key) => keyOf(key) !== undefined) ? dict(names.map((key) => [key, value] as const)) : lost("its keys are not known");
}

/** What `str(value)` gives as an object. */
export function toStr(value: Obj): Obj {
  const text = asText(value) ?? reprOf(value);
  return text === undefined ? unknown(value.kind === "unknown" ? value.why : "its text is not known", value.tags, value.at) : str(text, value.tags);
}
