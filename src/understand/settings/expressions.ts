import type { Span } from "../../core/source.ts";
import type { Comprehension, Expression } from "../../parse/python/ast.ts";
import { isSameObject } from "./alias.ts";
import { attributeOf } from "./attributes.ts";
import { builtinNamed } from "./builtins.ts";
import { callObject, evaluateArguments } from "./calls.ts";
import { formatted as formattedAs } from "./format-specification.ts";
import { asText } from "./as-text.ts";
import { conditional, fork } from "./fork.ts";
import { getItem, getSlice } from "./items.ts";
import { iterate } from "./iteration.ts";
import { Namespace } from "./namespace.ts";
import { distinct, keyOf } from "./keys.ts";
import { asKnown, bool, dict, iterator, list, none, type Obj, reaching, type Scope, str, unknown, type UnknownObj } from "./objects.ts";
import { deepTags, depending } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { truthOf } from "./truth.ts";
import { eitherOf as eitherObject, isGap, openSequence, outlineOf } from "./open-list.ts";
import { compare } from "./comparison.ts";
import { binary, longestText, unary } from "./operators.ts";
import { reprOf } from "./representation.ts";
import type { Run } from "./run.ts";
import { loseExpression, namedValues } from "./loss.ts";
import { assign } from "./assignment.ts";
import { deciding } from "./world.ts";

/** Evaluates an expression. @throws PythonError what Python raises */
export function evaluate(run: Run, expression: Expression, scope: Scope): Obj {
  run.step();
  const value = evaluateKind(run, expression, scope);
  if (value.kind === "unknown" && run.guards > 0 && mayRaise(expression, value)) run.doubt();
  // The text of a file may be long: it is there already.
  if (value.kind === "str" && value.value.length > longestText && !value.file) return unknown("the text is too long", value.tags, value.at);
  // An object whose contents were lost is known no more, wherever it is met.
  if ((value.kind === "list" || value.kind === "dict" || value.kind === "set") && value.spoiled !== undefined && !isTarget(expression)) return asKnown(value);
  return value;
}

/** Whether working out a value that is not known may raise an exception. */
const mayRaise = ({ kind }: Expression, { text }: UnknownObj): boolean => !text && (kind === "call" || kind === "binary" || kind === "subscript" || kind === "attribute" || kind === "unary" || kind === "compare" || kind === "name");

/** Names and items keep the object itself, so that `update()` or an assignment may still reach it. */
const isTarget = (expression: Expression): boolean => expression.kind === "name" || expression.kind === "subscript";

function evaluateKind(run: Run, expression: Expression, scope: Scope): Obj {
  const at = run.spanOf(scope, expression);
  const recurse = (inner: Expression): Obj => evaluate(run, inner, scope);
  switch (expression.kind) {
    case "none":
      return { ...none, at };
    case "true":
    case "false":
      return { ...bool(expression.kind === "true"), at };
    case "ellipsis":
      return unknown("it is an ellipsis", noTags, at);
    case "number":
      return { kind: expression.float ? "float" : "int", value: expression.value, tags: noTags, at };
    case "string":
      return { kind: expression.bytes ? "bytes" : "str", value: expression.value, tags: noTags, at };
    case "fstring":
      return formatted(run, expression, scope);
    case "name":
      // Where any name may exist (a star import that is not followed), Python's own names are taken for Python's.
      return (run.isBound(scope, expression.id) ? undefined : builtinNamed(run, expression.id)) ?? run.lookUp(scope, expression.id) ?? builtinNamed(run, expression.id) ?? run.raise("NameError", `name '${expression.id}' is not defined`, scope.module.absenceTags(expression.id), at);
    case "attribute":
      return attributeOf(run, recurse(expression.object), expression.name, at);
    case "subscript": {
      const object = recurse(expression.object);
      if (expression.index.kind !== "slice") return getItem(run, object, recurse(expression.index), at);
      return getSlice(object, expression.index.parts.map((part) => part && recurse(part)), at);
    }
    case "slice":
      return unknown("a slice that is not followed", noTags, at);
    case "call": {
      const callee = recurse(expression.callee);
      const { args, lost } = evaluateArguments(run, expression.args, scope);
      return callObject(run, callee, args, lost, { at, scope });
    }
    case "list":
    case "tuple":
    case "set": {
      const { items, lost } = unpack(run, expression.items, scope);
      if (lost) return lost;
      const gap = items.find(isGap);
      if (gap) return expression.kind === "set" ? unknown(gap.why, gap.tags, at) : openSequence({ kind: expression.kind, items }, reaching(unknown(gap.why, gap.tags, at), ...items));
      return { kind: expression.kind, items: expression.kind === "set" ? distinct(items) : items, tags: noTags, at };
    }
    case "starred":
      return unknown("it is unpacked where that is not followed", noTags, at);
    case "dict":
      return display(run, expression, scope);
    case "unary":
      return unary(run, expression.operator, recurse(expression.operand), at);
    case "binary":
      return binary(run, expression.operator, recurse(expression.left), recurse(expression.right), at);
    case "boolean": {
      const left = recurse(expression.left);
      const truth = truthOf(left);
      if (truth === undefined) return either(run, left, at, () => left, () => recurse(expression.right));
      return truth === (expression.operator === "or") ? left : depending(recurse(expression.right), left.tags);
    }
    case "compare": {
      let left = recurse(expression.first);
      let answer: Obj = { ...bool(true), at };
      for (const { operator, right } of expression.rest) {
        const next = recurse(right);
        const result = compare(run, operator, left, next, at);
        answer = depending(result, answer.tags);
        if (truthOf(result) === false) return answer;
        left = next;
      }
      return answer;
    }
    case "conditional": {
      const test = recurse(expression.test);
      const truth = truthOf(test);
      if (truth === undefined) {
        return depending(either(run, test, at, () => recurse(expression.then), () => recurse(expression.otherwise)), deciding(run.deepTags(test)));
      }
      return depending(recurse(truth ? expression.then : expression.otherwise), deciding(run.deepTags(test)));
    }
    case "lambda":
      return {
        kind: "function",
        name: "<lambda>",
        parameters: expression.parameters,
        fallbacks: expression.parameters.map(({ fallback }) => fallback && recurse(fallback)),
        body: expression.body,
        scope,
        tags: noTags,
        at,
      };
    case "comprehension":
      return comprehend(run, expression, scope);
    case "walrus": {
      const value = recurse(expression.value);
      // In a comprehension it binds the name around it (PEP 572).
      let around = scope;
      let isSure = true;
      for (; around.locals.comprehension && around.enclosing; around = around.enclosing) isSure &&= around.locals.comprehension !== "generator";
      run.bind(around, expression.name, isSure ? value : unknown("it is assigned in a generator, which may not run to its end", value.tags, at), at);
      return value;
    }
    case "unsupported":
      return unknown(`${expression.what} is not followed`, noTags, at);
  }
}

/** One of two values, by a condition that is not known: the value where they agree. */
function eitherOf(left: Obj, right: Obj): Obj {
  const tags = union(deepTags(left), deepTags(right));
  if (isSameObject(left, right)) return depending(left, tags);
  const [a, b] = [keyOf(left), keyOf(right)];
  if (a !== undefined && a === b) return depending(left, tags);
  return eitherObject(unknown(left.kind === "unknown" ? left.why : "it depends on a condition that can't be known", tags, left.at), left, right);
}

/**
 * Both sides of a condition that is not known, each from the same state. A side that raises is a start that fails: the
 * other then is what production has.
 */
function either(run: Run, test: Obj, at: Span, yes: () => Obj, no: () => Obj): Obj {
  const results: Obj[] = [];
  const side = (evaluateSide: () => Obj) => (): undefined => {
    results.push(evaluateSide());
    return undefined;
  };
  fork(run, conditional(test), test.tags, at, side(yes), side(no));
  const [first, second] = results;
  return first && second ? eitherOf(first, second) : (first ?? unknown("one side of a condition fails"));
}

function formatted(run: Run, expression: Expression & { readonly kind: "fstring" }, scope: Scope): Obj {
  const at = run.spanOf(scope, expression);
  let tags: Tags = noTags;
  let text = "";
  let why: string | undefined;
  for (const part of expression.parts) {
    if (typeof part === "string") {
      text += part;
      continue;
    }
    const value = evaluate(run, part.value, scope);
    tags = union(tags, run.deepTags(value));
    const shown = part.computed ? undefined : shownIn(value, part.conversion, part.specification ?? "");
    if (shown === undefined) why ??= value.kind === "unknown" ? value.why : "its formatting is not followed";
    text += shown ?? "";
    if (text.length > longestText) return unknown("the text is too long", tags, at);
  }
  return why === undefined ? str(text, tags, at) : unknown(why, tags, at);
}

/** `{value!r:>5}` */
function shownIn(value: Obj, conversion: string | undefined, specification: string): string | undefined {
  const text = conversion === "!r" ? reprOf(value) : conversion === "!s" ? toText(value) : undefined;
  if (conversion !== undefined) return text === undefined ? undefined : formattedAs({ kind: "str", value: text, tags: noTags }, specification);
  return specification === "" ? toText(value) : formattedAs(value, specification);
}

const toText = (value: Obj): string | undefined => asText(value) ?? reprOf(value);

function unpack(run: Run, items: readonly Expression[], scope: Scope): { readonly items: readonly Obj[]; readonly lost?: Obj } {
  const values: Obj[] = [];
  for (const item of items) {
    if (item.kind !== "starred") {
      values.push(evaluate(run, item, scope));
      continue;
    }
    const more = evaluate(run, item.value, scope);
    const elements = iterate(run, more) ?? outlineOf(more)?.items;
    if (!elements) return { items: [], lost: unknown(more.kind === "unknown" ? more.why : "it is unpacked from a value that is not known", more.tags, run.spanOf(scope, item)) };
    values.push(...elements.map((element) => depending(element, more.tags)));
  }
  return { items: values };
}

function display(run: Run, expression: Expression & { readonly kind: "dict" }, scope: Scope): Obj {
  const at = run.spanOf(scope, expression);
  const pairs: (readonly [Obj, Obj])[] = [];
  let tags: Tags = noTags;
  for (const { key, value } of expression.entries) {
    const item = evaluate(run, value, scope);
    if (key) {
      const name = evaluate(run, key, scope);
      if (keyOf(name) === undefined) return unknown("one of its keys is not known", union(tags, union(name.tags, run.deepTags(item))), at);
      pairs.push([name, item]);
    } else if (item.kind === "dict" && item.spoiled === undefined) {
      tags = union(tags, item.tags);
      pairs.push(...item.entries.values());
    } else return unknown(item.kind === "unknown" ? item.why : "it is unpacked from a value that is not known", union(tags, item.tags), at);
  }
  return dict(pairs, tags, at);
}

function comprehend(run: Run, expression: Comprehension, scope: Scope): Obj {
  const at = run.spanOf(scope, expression);
  const inner: Scope = { locals: Namespace.ofComprehension(scope.module.module, expression.collects === "generator" ? "generator" : "collection"), enclosing: scope, module: scope.module, file: scope.file, globals: new Set() };
  const values: Obj[] = [];
  const pairs: (readonly [Obj, Obj])[] = [];
  let tags: Tags = noTags;
  let lost: string | undefined;
  const runClause = (index: number): void => {
    run.step();
    const clause = expression.clauses[index];
    if (lost !== undefined) return;
    if (!clause) {
      const element = evaluate(run, expression.element, inner);
      if (expression.value) pairs.push([element, evaluate(run, expression.value, inner)]);
      else values.push(element);
      return;
    }
    if (clause.kind === "if") {
      const test = evaluate(run, clause.test, inner);
      const truth = truthOf(test);
      tags = union(tags, run.deepTags(test));
      if (truth === undefined) lost = test.kind === "unknown" ? test.why : "its elements can't be known";
      else if (truth) runClause(index + 1);
      return;
    }
    const iterable = evaluate(run, clause.iterable, index === 0 ? scope : inner);
    tags = union(tags, union(iterable.tags, iterable.kind === "unknown" ? run.deepTags(iterable) : noTags));
    const items = iterate(run, iterable);
    if (!items) lost = iterable.kind === "unknown" ? iterable.why : "it is made from elements that are not known";
    else
      for (const item of items) {
        assign(run, clause.target, item, inner, expression);
        runClause(index + 1);
      }
  };
  runClause(0);
  if (lost !== undefined) return loseComprehension(run, expression, scope, unknown(lost, tags, at), at);
  if (expression.collects === "dict") return pairs.some(([key]) => keyOf(key) === undefined) ? unknown("one of its keys is not known", tags, at) : dict(pairs, tags, at);
  if (expression.collects === "generator") return { ...iterator(values), tags, at };
  if (expression.collects !== "set") return list(values, tags, at);
  return { kind: "set", items: distinct(values), tags, at };
}

/** A comprehension that is not followed to its end: what it calls may have changed something, and its elements may be those of others. */
function loseComprehension(run: Run, expression: Comprehension, scope: Scope, result: UnknownObj, at: Span): Obj {
  loseExpression(run, expression, scope, result.why, at, result.tags);
  return reaching(result, ...namedValues(run, expression, scope));
}
