import type { Span } from "../../core/source.ts";
import { isSameObject } from "./alias.ts";
import { equals } from "./equality.ts";
import { isPartOfText } from "./installed-place.ts";
import { keyOf, keysOf } from "./keys.ts";
import { bool, isLazy, isUncertain, lossOf, type Obj, unknown } from "./objects.ts";
import { isIn, isOpen, outlineOf } from "./open-list.ts";
import { isNumber, isSequence } from "./operators.ts";
import type { Run } from "./run.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { truthOf } from "./truth.ts";
import { deciding, variableTags } from "./world.ts";

/** One comparison. The answer is unknown where a side is. */
export function compare(run: Run, operator: string, left: Obj, right: Obj, at: Span): Obj {
  // Whether a variable is set is as much its word as its text is.
  const asked = right.kind === "instance" && right.type === "os.environ" && left.kind === "str" ? variableTags(left.value) : noTags;
  const tags = union(union(union(left.tags, right.tags), union(run.deepTags(left), run.deepTags(right))), asked);
  noteComparison(run, left, right);
  // `"x" in variable` looks for a part of the text, not for its value.
  if (operator !== "in" && operator !== "not in") noteComparison(run, right, left);
  if (right.kind === "instance" && right.contains && (operator === "in" || operator === "not in")) {
    const found = right.contains(left);
    const truth = found && truthOf(found);
    return truth === undefined ? unknown("whether it is there is not known", tags, at) : { ...bool(truth === (operator === "in"), union(tags, found?.tags ?? noTags)), at };
  }
  const answer = decide(run, operator, left, right, at, tags);
  if (answer !== undefined) return { ...bool(answer, tags), at };
  const why = left.kind === "unknown" ? left.why : right.kind === "unknown" ? right.why : "the comparison is not followed";
  return unknown(why, tags, at);
}

function decide(run: Run, operator: string, left: Obj, right: Obj, at: Span, tags: Tags): boolean | undefined {
  const not = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);
  switch (operator) {
    case "==":
      return equals(left, right);
    case "!=":
    case "<>":
      return not(equals(left, right));
    case "is":
      return identical(left, right);
    case "is not":
      return not(identical(left, right));
    case "in":
      return contains(run, right, left, at);
    case "not in":
      return not(contains(run, right, left, at));
    default:
      return ordered(run, operator, left, right, at, tags);
  }
}

/** `is` tells apart what settings compare with it: None, True, False. */
function identical(left: Obj, right: Obj): boolean | undefined {
  if (left.kind === "None" || right.kind === "None") {
    if (left.kind === right.kind) return true;
    const other = left.kind === "None" ? right : left;
    return other.kind === "unknown" && !other.text ? undefined : false;
  }
  if (left.kind === "bool" || right.kind === "bool") return left.kind === right.kind ? equals(left, right) : left.kind === "unknown" || right.kind === "unknown" ? undefined : false;
  return isSameObject(left, right) && left.kind !== "unknown" ? true : undefined;
}

/** `item in container` */
function contains(run: Run, container: Obj, item: Obj, at: Span): boolean | undefined {
  if (container.kind === "instance" && container.type === "os.environ") {
    if (item.kind !== "str") return undefined;
    const value = run.variable(item.value, { at });
    return value?.kind === "unknown" && !value.text ? undefined : value !== undefined;
  }
  const outline = isOpen(container) ? outlineOf(container) : undefined;
  if (outline) return isIn(outline.items, item, equals);
  if (container.kind === "instance" && container.names) return item.kind === "str" && (container.names.bindings.has(item.value) || container.names.open === undefined) ? container.names.bindings.has(item.value) : undefined;
  switch (container.kind) {
    case "str":
      if (item.kind === "str") return isPartOfText(item.value, container.value);
      return item.kind === "unknown" ? undefined : run.raise("TypeError", "'in <string>' requires string as left operand", item.tags, at);
    case "list":
    case "tuple":
    case "set": {
      if (lossOf(container) !== undefined || (container.kind === "list" && container.lazy === "iterator")) return undefined;
      const answers = container.items.map((element) => equals(element, item));
      if (answers.includes(true)) return true;
      return answers.includes(undefined) ? undefined : false;
    }
    case "dict": {
      if (container.spoiled !== undefined) return undefined;
      const key = keyOf(item);
      const found = key === undefined ? undefined : container.entries.get(key);
      return key === undefined || (found && isUncertain(found[1])) ? undefined : found !== undefined;
    }
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "argument is not iterable", container.tags, at);
    default:
      return undefined;
  }
}

function ordered(run: Run, operator: string, left: Obj, right: Obj, at: Span, tags: Tags): boolean | undefined {
  if (lossOf(left) !== undefined || lossOf(right) !== undefined || isLazy(left) || isLazy(right)) return undefined;
  if (left.kind === "set" && right.kind === "set") return isPartOf(operator, keysOf(left.items), keysOf(right.items));
  const order = orderOf(run, left, right);
  if (order === undefined) {
    const settled = ["unknown", "instance", "tuple", "list", "path"];
    return settled.includes(left.kind) || settled.includes(right.kind) ? undefined : run.raise("TypeError", `'${operator}' not supported`, tags, at);
  }
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return undefined;
  }
}

/** `<` and its like of sets ask whether one is a part of the other. */
function isPartOf(operator: string, left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): boolean | undefined {
  if (!left || !right) return undefined;
  const [small, large] = operator.startsWith("<") ? [left, right] : [right, left];
  return [...small].every((key) => large.has(key)) && (operator.endsWith("=") || small.size < large.size);
}

function orderOf(run: Run, left: Obj, right: Obj): number | undefined {
  run.step();
  if (isNumber(left) && isNumber(right)) return Number(left.value) - Number(right.value);
  if (left.kind === "str" && right.kind === "str") return left.value < right.value ? -1 : Number(left.value > right.value);
  if (!isSequence(left) || left.kind !== right.kind) return undefined;
  for (const [index, item] of left.items.entries()) {
    const other = right.items[index];
    if (!other) return 1;
    const order = orderOf(run, item, other);
    if (order === undefined || order !== 0) return order;
  }
  return left.items.length - right.items.length;
}

/** Remembers the texts that a variable is compared with: they are the values worth trying for it. */
function noteComparison(run: Run, read: Obj, other: Obj): void {
  const [name = "", ...others] = deciding(read.tags);
  if (name === "" || others.length > 0) return;
  const texts = other.kind === "str" ? [other.value] : other.kind === "list" || other.kind === "tuple" || other.kind === "set" ? other.items.flatMap((item) => (item.kind === "str" ? [item.value] : [])) : [];
  if (texts.length === 0 || other.tags !== noTags) return;
  const known = run.compared.get(name) ?? new Set();
  for (const text of texts.slice(0, 10)) known.add(text);
  run.compared.set(name, known);
}
