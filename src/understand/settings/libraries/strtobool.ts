import { type CallSite, int, type Obj, unknown } from "../objects.ts";
import type { Run } from "../run.ts";

const trueWords: readonly string[] = ["y", "yes", "t", "true", "on", "1"];
const falseWords: readonly string[] = ["n", "no", "f", "false", "off", "0"];

/** The truth of a word; undefined for one that is neither. */
export function toTruth(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (trueWords.includes(word)) return true;
  return falseWords.includes(word) ? false : undefined;
}

/** `distutils.util.strtobool`: 1 or 0. @throws PythonError ValueError. Source: CPython 3.11, Lib/distutils/util.py */
export function strtobool(run: Run, text: Obj | undefined, { at }: CallSite): Obj {
  if (text?.kind === "unknown") return unknown(text.why, text.tags, at);
  if (text?.kind !== "str") return run.raise("AttributeError", "object has no attribute 'lower'", text?.tags, at);
  const truth = toTruth(text.value);
  return truth === undefined ? run.raise("ValueError", "invalid truth value", text.tags, at) : { ...int(Number(truth), text.tags), at: text.at ?? at };
}

/** `str2bool.str2bool`: None for what is no word of truth. Source: str2bool 1.1 */
export function str2bool(run: Run, text: Obj | undefined, { at }: CallSite, raises = false): Obj {
  if (text?.kind === "unknown") return unknown(text.why, text.tags, at);
  const word = text?.kind === "str" ? text.value.toLowerCase() : "";
  const truth = ["yes", "true", "t", "y", "1"].includes(word) ? true : ["no", "false", "f", "n", "0"].includes(word) ? false : undefined;
  if (truth !== undefined) return { kind: "bool", value: truth, tags: text?.tags ?? [], at: text?.at ?? at };
  return raises ? run.raise("ValueError", "no word of truth", text?.tags, at) : { kind: "None", tags: text?.tags ?? [], at: text?.at ?? at };
}
