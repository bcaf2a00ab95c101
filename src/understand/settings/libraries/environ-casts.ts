import { builtinNamed } from "../builtins.ts";
import { type CallSite, dict, list, none, type Obj, str, type StrObj, tuple, unknown } from "../objects.ts";
import type { Run } from "../run.ts";

/** What a value is cast to: a type of Python by its name, or anything that can be called. */
export type Cast = Obj | string;

/** The words that django-environ takes for true. Source: django-environ, `Env.BOOLEAN_TRUE_STRINGS`. */
const trueWords: readonly string[] = ["true", "on", "ok", "y", "yes", "1"];

/** Nothing of these kinds can be called: `env.list("HOSTS", ["a"])` takes the list for the cast. */
const plainKinds: ReadonlySet<Obj["kind"]> = new Set(["None", "bool", "int", "float", "str", "bytes", "path", "tuple", "list", "set", "dict"]);

const nameOf = (cast: Cast): string | undefined => (typeof cast === "string" ? cast : cast.kind === "builtin" ? cast.name : undefined);

/** Calls a type of Python or a function of the project on one value. @throws PythonError what it raises */
export function applyCast(run: Run, cast: Cast, value: Obj, site: CallSite): Obj {
  const callee = typeof cast === "string" ? builtinNamed(run, cast) : cast;
  if (callee && plainKinds.has(callee.kind)) return run.raise("TypeError", `'${callee.kind}' object is not callable`, callee.tags, site.at);
  return run.call(callee ?? unknown("its cast is not known"), { positional: [value], keywords: new Map() }, site.at, site.scope);
}

const pieces = (value: StrObj, text: string, separator = ","): readonly Obj[] =>
  text.split(separator).filter((part) => part !== "").map((part) => str(part, value.tags, value.at));

const trim = (text: string, character: string): string => {
  let [from, to] = [0, text.length];
  while (from < to && text.charAt(from) === character) from += 1;
  while (to > from && text.charAt(to - 1) === character) to -= 1;
  return text.slice(from, to);
};

/** `Env.parse_value`. @throws PythonError ValueError, TypeError. Source: django-environ 0.14, environ.py */
export function parseValue(run: Run, value: Obj, cast: Cast | undefined, site: CallSite): Obj {
  if (cast === undefined) return value;
  const name = nameOf(cast);
  // Whatever the variable holds, `env("DEBUG", True)` calls True with it.
  if (value.kind === "unknown" && typeof cast !== "string" && plainKinds.has(cast.kind) && !["list", "tuple", "dict"].includes(cast.kind)) return applyCast(run, cast, value, site);
  if (value.kind === "unknown") return name === "str" ? value : unknown(value.why, value.tags, site.at);
  if (value.kind !== "str") return name === "str" || name === "int" ? applyCast(run, name, value, site) : unknown("its default is cast in a way that is not followed", value.tags, site.at);
  const { tags } = value;
  const at = value.at ?? site.at;
  if (typeof cast !== "string" && (cast.kind === "list" || cast.kind === "tuple")) {
    const [each] = cast.items;
    if (!each) return unknown("its cast is not known", tags, at);
    const text = cast.kind === "list" ? value.value : trim(trim(value.value, "("), ")");
    const items = pieces(value, text).map((piece) => applyCast(run, each, piece, site));
    return cast.kind === "list" ? list(items, tags, at) : tuple(items, tags, at);
  }
  switch (name) {
    case "bool":
      return toBool(value, site);
    case "list":
      return list(pieces(value, value.value), tags, at);
    case "tuple":
      return tuple(pieces(value, trim(trim(value.value, "("), ")")), tags, at);
    case "dict": {
      const pairs = value.value.split(",").filter((part) => part !== "").map((part) => part.split("="));
      // Versions differ in what a second `=` does.
      if (pairs.some((pair) => pair.length > 2)) return unknown("it is split in a way that depends on the version", tags, at);
      if (pairs.some((pair) => pair.length < 2)) return run.raise("ValueError", "dictionary update sequence element has length 1; 2 is required", tags, at);
      return dict(pairs.map(([key = "", item = ""]) => [str(key, tags, at), str(item, tags, at)] as const), tags, at);
    }
    case "float":
      return /^-?\d+(\.\d+)?$/.test(value.value) ? { kind: "float", value: Number(value.value), tags, at } : unknown("its number is read in a way that is not followed", tags, at);
    default:
      return typeof cast !== "string" && cast.kind === "dict" ? unknown("its cast is not followed", tags, at) : applyCast(run, cast, value, site);
  }
}

/** A number other than 0, or one of the words; every other text is False. */
function toBool(value: StrObj, { at }: CallSite): Obj {
  const answer = (truth: boolean): Obj => ({ kind: "bool", value: truth, tags: value.tags, at: value.at ?? at });
  const text = value.value.trim();
  if (/^[+-]?\d[\d_]*$/.test(text)) return answer(/[1-9]/.test(text));
  const isTrue = trueWords.includes(text.toLowerCase());
  // Versions before 0.12 did not take the blanks away.
  return isTrue && text !== value.value ? unknown("whether blanks count depends on the version of django-environ", value.tags, at) : answer(isTrue);
}

/** `type(value)` of a default, which the variable is then cast to; undefined for None. */
export function typeOf(value: Obj): Cast | undefined {
  switch (value.kind) {
    case "None":
      return undefined;
    case "bool":
    case "int":
    case "float":
    case "str":
    case "list":
    case "tuple":
    case "dict":
      return value.kind;
    default:
      return unknown("the type of its default is not followed", value.tags);
  }
}

/** What a variable that is empty becomes where the default is None. */
export const noValue: Obj = none;
