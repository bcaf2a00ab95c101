import type { Span } from "../../core/source.ts";
import { keyOf, keysOf } from "./keys.ts";
import { asKnown, bool, dict, isLazy, type ListObj, lossOf, type Obj, path, type PathObj, reaching, str, type StrObj, unknown } from "./objects.ts";
import { type Tags, union } from "./tags.ts";
import { isOpen, listItself, openSequence, outlineOf } from "./open-list.ts";
import { truthOf, typeName } from "./truth.ts";
import { formatPercent } from "./formatting.ts";
import { iterate } from "./iteration.ts";
import { spoilReachable } from "./loss.ts";
import type { Run } from "./run.ts";

/** No setting is longer; `"a" * 10**9` is not computed. */
export const longestText = 1 << 16;
const longestList = 10_000;

type NumberObj = Extract<Obj, { readonly kind: "int" | "float" | "bool" }>;
type SequenceObj = Extract<Obj, { readonly kind: "list" | "tuple" }>;
type SetObj = Extract<Obj, { readonly kind: "set" }>;

/** Whether a value takes part in arithmetic; True is 1. */
export const isNumber = (value: Obj): value is NumberObj => value.kind === "int" || value.kind === "float" || value.kind === "bool";
const isText = (value: Obj): value is StrObj | PathObj => value.kind === "str" || value.kind === "path";
/** Whether a value is a list or a tuple. */
export const isSequence = (value: Obj): value is SequenceObj => value.kind === "list" || value.kind === "tuple";

/**
 * `left operator right`.
 * @param inPlace for `+=` and its like, which change a list, a set or a dict instead of making a new one
 * @throws PythonError TypeError, ZeroDivisionError
 */
export function binary(run: Run, operator: string, left: Obj, right: Obj, at: Span, inPlace = false): Obj {
  const sum = operator === "+" && (isOpen(left) || isOpen(right)) ? addOpen(run, left, right, at, inPlace) : undefined;
  if (sum) return sum;
  if (!inPlace && lossOf(left) !== undefined) return binary(run, operator, asKnown(left), right, at);
  if (lossOf(right) !== undefined) return binary(run, operator, left, asKnown(right), at, inPlace);
  const tags = union(left.tags, right.tags);
  const lost = (why: string): Obj => {
    // What `+=` changes in place may have other names.
    if (inPlace) spoilReachable(run, [left], why);
    return reaching(unknown(why, union(tags, union(run.deepTags(left), run.deepTags(right))), at), left, right);
  };
  if (left.kind === "unknown") return lost(left.why);
  if (right.kind === "unknown") return lost(right.why);
  const own = left.kind === "instance" ? left.binary?.(operator, right, at) : undefined;
  if (own) return { ...own, tags: union(own.tags, tags) };
  if (isNumber(left) && isNumber(right)) return arithmetic(run, operator, left, right, tags, at);
  if (left.kind === "list" && inPlace && !isLazy(left)) {
    // `HOSTS += "www"` adds the letters: whatever a loop can run through is taken.
    if (operator === "+") {
      const items = iterate(run, right);
      return items ? extend(run, left, items, right.tags) : lost("something that is not known is added to it");
    }
    if (operator === "*" && isNumber(right)) {
      const times = Math.max(0, Number(right.value));
      if (left.items.length * times > longestList) return lost("the list is too long");
      run.setItems(left, Array.from({ length: times }, () => left.items).flat());
      return left;
    }
  }
  if (operator === "%" && left.kind === "str") return formatPercent(left, right, union(tags, run.deepTags(right)), at);
  if (operator === "/" && (left.kind === "path" || right.kind === "path") && isText(left) && isText(right)) return joinPath(left.value, right.value, tags, at);
  if (operator === "+" && left.kind === "str" && right.kind === "str") return bounded(left.value.length + right.value.length, () => str(left.value + right.value, tags, at), lost);
  if (operator === "*" && (left.kind === "str" || isSequence(left)) && isNumber(right)) return repeat(left, Number(right.value), tags, at, lost);
  if (operator === "*" && isNumber(left) && (right.kind === "str" || isSequence(right))) return repeat(right, Number(left.value), tags, at, lost);
  if (isLazy(left) || isLazy(right)) return lost("it is computed from an iterator");
  if (operator === "+" && isSequence(left) && isSequence(right)) {
    if (left.kind !== right.kind) return run.raise("TypeError", `can only concatenate ${left.kind} (not "${right.kind}") to ${left.kind}`, tags, at);
    if (left.items.length + right.items.length > longestList) return lost("the list is too long");
    return { kind: left.kind, items: [...left.items, ...right.items], tags, at };
  }
  if (inPlace && left.kind === "dict" && right.kind !== "dict" && operator === "|") return lost("it is updated with something that is not followed");
  if (left.kind === "dict" && right.kind === "dict" && operator === "|") {
    const merged = dict([...left.entries.values(), ...right.entries.values()], tags, at);
    if (!inPlace) return merged;
    run.setEntries(left, merged.entries);
    return left;
  }
  if (left.kind === "set" && right.kind === "set") {
    const made = combineSets(operator, left, right, tags, at);
    if (!inPlace || left.frozen || made.kind !== "set") return made.kind === "unknown" ? lost(made.why) : made;
    run.setItems(left, made.items);
    return left;
  }
  if (["instance", "builtin", "function", "class", "module"].includes(left.kind) || ["instance", "builtin"].includes(right.kind)) return lost("it is computed from an object that is not followed");
  return run.raise("TypeError", `unsupported operand type(s) for ${operator}: ${typeName(left)} and ${typeName(right)}`, tags, at);
}

function extend(run: Run, target: ListObj, items: readonly Obj[], tags: Tags): Obj {
  if (target.items.length + items.length > longestList) run.spoil(target, "the list is too long");
  else run.setItems(target, [...target.items, ...items]);
  run.dependsOn(target, tags);
  return target;
}

/** A sum of which a part can't be known, with what is certain of it; undefined where nothing is. */
function addOpen(run: Run, left: Obj, right: Obj, at: Span, inPlace: boolean): Obj | undefined {
  const target = inPlace ? (left.kind === "unknown" ? listItself(left) : left) : undefined;
  const [own, more] = [outlineOf(target ?? left), outlineOf(right)];
  if (!own) return undefined;
  const [first = left.kind === "unknown" ? left.why : undefined, second = right.kind === "unknown" ? right.why : ""] = [lossOf(left), lossOf(right)];
  const why = first ?? second;
  const tags = union(union(left.tags, right.tags), union(run.deepTags(left), run.deepTags(right)));
  if (target?.kind === "list") {
    const items = more?.items ?? iterate(run, right);
    if (!items) return undefined;
    run.spoil(target, why, [...own.items, ...items]);
    run.dependsOn(target, union(run.control, tags));
    return left;
  }
  // What `+=` changes in place may have other names.
  if (more?.kind !== own.kind || (inPlace && own.kind === "list")) return undefined;
  return openSequence({ kind: own.kind, items: [...own.items, ...more.items] }, reaching(unknown(why, tags, at), left, right));
}

function arithmetic(run: Run, operator: string, left: NumberObj, right: NumberObj, tags: Tags, at: Span): Obj {
  const [a, b] = [Number(left.value), Number(right.value)];
  const float = left.kind === "float" || right.kind === "float";
  const number = (value: number, asFloat = float): Obj => {
    if (!Number.isFinite(value) || (!asFloat && !Number.isSafeInteger(value))) return unknown("the number is too large", tags, at);
    return { kind: asFloat ? "float" : "int", value, tags, at };
  };
  if ((operator === "/" || operator === "//" || operator === "%") && b === 0) return run.raise("ZeroDivisionError", "division by zero", tags, at);
  switch (operator) {
    case "+":
      return number(a + b);
    case "-":
      return number(a - b);
    case "*":
      return number(a * b);
    case "/":
      return number(a / b, true);
    case "//":
      return number(Math.floor(a / b));
    case "%":
      return number(a - b * Math.floor(a / b));
    case "**":
      return number(a ** b, float || b < 0);
    case "|":
    case "&":
    case "^": {
      if (Math.abs(a) > 0x7fffffff || Math.abs(b) > 0x7fffffff) return unknown("the number is too large", tags, at);
      const bits = operator === "|" ? a | b : operator === "&" ? a & b : a ^ b;
      return left.kind === "bool" && right.kind === "bool" ? { ...bool(bits !== 0, tags), at } : number(bits);
    }
    case "<<":
      return b < 0 || b > 52 ? unknown("the number is too large", tags, at) : number(a * 2 ** b);
    case ">>":
      return b < 0 ? unknown("a negative shift", tags, at) : number(Math.floor(a / 2 ** b));
    default:
      return unknown(`the operator ${operator} is not followed`, tags, at);
  }
}

function bounded(length: number, make: () => Obj, lost: (why: string) => Obj): Obj {
  return length > longestText ? lost("the text is too long") : make();
}

function repeat(value: StrObj | SequenceObj, count: number, tags: Tags, at: Span, lost: (why: string) => Obj): Obj {
  const times = Math.max(0, count);
  if (value.kind === "str") return bounded(value.value.length * times, () => str(value.value.repeat(times), tags, at), lost);
  if (value.items.length * times > longestList) return lost("the list is too long");
  return { kind: value.kind, items: Array.from({ length: times }, () => value.items).flat(), tags, at };
}

function combineSets(operator: string, { items: left, frozen }: SetObj, { items: right }: SetObj, tags: Tags, at: Span): Obj {
  const [keys, own] = [keysOf(right), keysOf(left)];
  if (!keys || !own) return unknown("one of its elements is not known", tags, at);
  const isIn = (set: ReadonlySet<string>, item: Obj): boolean => set.has(keyOf(item) ?? "");
  const chosen = {
    "|": () => [...left, ...right.filter((item) => !isIn(own, item))],
    "&": () => left.filter((item) => isIn(keys, item)),
    "-": () => left.filter((item) => !isIn(keys, item)),
    "^": () => [...left.filter((item) => !isIn(keys, item)), ...right.filter((item) => !isIn(own, item))],
  }[operator];
  return chosen ? { kind: "set", items: chosen(), tags, at, frozen } : unknown(`the operator ${operator} is not followed`, tags, at);
}

/** `Path(left) / right`: an absolute right side replaces the left. */
export function joinPath(left: string, right: string, tags: Tags, at: Span): Obj {
  return path(normalisePath(right.startsWith("/") ? right : `${left}/${right}`), tags, at);
}

/** What `pathlib` makes of a text: no doubled slashes, no `.` segments; `..` stays. */
export function normalisePath(text: string): string {
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const joined = parts.join("/");
  // Exactly two slashes are kept (POSIX leaves their meaning open).
  if (/^\/\/(?!\/)/.test(text)) return `//${joined}`;
  return text.startsWith("/") ? `/${joined}` : joined === "" ? "." : joined;
}

/** `not`, `-`, `+`, `~`. */
export function unary(run: Run, operator: string, operand: Obj, at: Span): Obj {
  const { tags } = operand;
  if (lossOf(operand) !== undefined) return unary(run, operator, asKnown(operand), at);
  if (operator === "not") {
    const truth = truthOf(operand);
    return truth === undefined ? unknown(operand.kind === "unknown" ? operand.why : "its truth is not known", tags, at) : { ...bool(!truth, tags), at };
  }
  if (operand.kind === "unknown") return unknown(operand.why, tags, at);
  if (!isNumber(operand)) return run.raise("TypeError", `bad operand type for unary ${operator}`, tags, at);
  const value = Number(operand.value);
  const results: Readonly<Record<string, number>> = { "-": -value, "+": value, "~": -value - 1 };
  return { kind: operand.kind === "float" ? "float" : "int", value: results[operator] ?? value, tags, at };
}
