import type { Pattern, Statement } from "../../parse/python/ast.ts";
import { builtinNamed } from "./builtins.ts";
import { conditional, fork } from "./fork.ts";
import { equals } from "./equality.ts";
import { keyOf } from "./keys.ts";
import { dict, hasCertainKeys, isLazy, list, lossOf, type Obj, type Scope, unknown } from "./objects.ts";
import { noTags, union } from "./tags.ts";
import { truthOf, typeName } from "./truth.ts";
import { compare } from "./comparison.ts";
import { namesOf } from "./patterns.ts";
import type { Completion, Run } from "./run.ts";
import { taint } from "./taint.ts";
import { touchedBy } from "./touched.ts";

type Match = Extract<Statement, { readonly kind: "match" }>;
type Bindings = Map<string, Obj>;

/** Runs a match statement: the cases in their order, the first that fits. */
export function executeMatch(run: Run, statement: Match, scope: Scope): Completion {
  const subject = run.interpreter.evaluate(run, statement.subject, scope);
  return executeCases(run, statement, 0, subject, scope);
}

function executeCases(run: Run, statement: Match, from: number, subject: Obj, scope: Scope): Completion {
  const before = run.control;
  const tags = run.deepTags(subject);
  const decided = run.decide(tags);
  for (let index = from; index < statement.cases.length; index += 1) {
    const clause = statement.cases[index];
    if (!clause) break;
    run.step();
    const at = run.spanOf(scope, clause);
    const bindings: Bindings = new Map();
    const fits = matches(run, clause.pattern, subject, bindings, scope);
    const why = subject.kind === "unknown" ? subject.why : "whether a pattern fits can't be known";
    const body = (): Completion => {
      // Names are bound before the guard is asked, and stay bound where it says no.
      for (const [name, value] of bindings) run.bind(scope, name, value, at);
      if (!clause.guard) return run.interpreter.execute(run, clause.body, scope);
      const test = run.interpreter.evaluate(run, clause.guard, scope);
      const truth = truthOf(test);
      const next = (): Completion => executeCases(run, statement, index + 1, subject, scope);
      if (truth === undefined) return fork(run, conditional(test), test.tags, at, () => run.interpreter.execute(run, clause.body, scope), next);
      run.control = union(run.control, run.decide(test.tags));
      return truth ? run.interpreter.execute(run, clause.body, scope) : next();
    };
    if (fits === false) continue;
    if (fits === undefined) {
      for (const name of namesOf(clause.pattern)) bindings.set(name, unknown(why, tags, at));
      return fork(run, why, tags, at, body, () => executeCases(run, statement, index + 1, subject, scope));
    }
    const others = statement.cases.filter((other) => other !== clause).flatMap((other) => other.body);
    run.control = union(before, decided);
    taint(run, others, scope, decided);
    const completion = body();
    if (!touchedBy(others).exits) run.control = before;
    return completion;
  }
  taint(run, statement.cases.flatMap(({ body }) => body), scope, decided);
  return undefined;
}

/** The types whose patterns take one value: `str(name)`. Source: PEP 634. */
const plainTypes: ReadonlySet<string> = new Set(["bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"]);

/** Whether a value fits a pattern; undefined where that can't be known. What the pattern captures is put among the bindings. */
function matches(run: Run, pattern: Pattern, value: Obj, bindings: Bindings, scope: Scope): boolean | undefined {
  run.step();
  switch (pattern.kind) {
    case "capture":
    case "rest":
      if (pattern.name !== undefined) bindings.set(pattern.name, value);
      return true;
    case "as": {
      const fits = matches(run, pattern.pattern, value, bindings, scope);
      if (fits !== false) bindings.set(pattern.name, value);
      return fits;
    }
    case "value": {
      const wanted = run.interpreter.evaluate(run, pattern.value, scope);
      // None, True and False are compared by identity, so that 1 does not fit True.
      if (wanted.kind === "bool" || wanted.kind === "None") return value.kind === "unknown" && !value.text ? undefined : value.kind === wanted.kind && equals(value, wanted) === true;
      return truthOf(compare(run, "==", value, wanted, run.spanOf(scope, pattern.value)));
    }
    case "or":
      for (const alternative of pattern.patterns) {
        const fits = matches(run, alternative, value, bindings, scope);
        if (fits !== false) return fits;
      }
      return false;
    case "sequence":
      return matchesSequence(run, pattern.patterns, value, bindings, scope);
    case "mapping":
      return matchesMapping(run, pattern, value, bindings, scope);
    case "class": {
      const type = run.interpreter.evaluate(run, pattern.type, scope);
      const name = pattern.type.kind === "name" ? pattern.type.id : "";
      if (pattern.keywords || pattern.positional.length > 1 || !plainTypes.has(name) || type !== builtinNamed(run, name) || !isPlain(value)) return undefined;
      if (typeName(value) !== name && !(name === "int" && value.kind === "bool")) return false;
      const [inner] = pattern.positional;
      return inner ? matches(run, inner, value, bindings, scope) : true;
    }
    case "unsupported":
      return undefined;
  }
}

/** Whether the type of a value is known to be that of its kind. */
const isPlain = (value: Obj): boolean => !["unknown", "instance", "builtin", "function", "class", "module"].includes(value.kind) && !isLazy(value);

function matchesSequence(run: Run, patterns: readonly Pattern[], value: Obj, bindings: Bindings, scope: Scope): boolean | undefined {
  if (!isPlain(value)) return value.kind === "unknown" && value.text ? false : undefined;
  if (value.kind !== "list" && value.kind !== "tuple") return false;
  if (lossOf(value) !== undefined) return undefined;
  const { items } = value;
  const rest = patterns.findIndex(({ kind }) => kind === "rest");
  if (rest < 0 ? items.length !== patterns.length : items.length < patterns.length - 1) return false;
  let answer: boolean | undefined = true;
  for (const [index, pattern] of patterns.entries()) {
    const after = patterns.length - 1 - index;
    const item = index === rest ? list(items.slice(rest, items.length - after), value.tags) : items[rest >= 0 && index > rest ? items.length - 1 - after : index];
    const fits = item && matches(run, pattern, item, bindings, scope);
    if (fits === false) return false;
    if (fits === undefined) answer = undefined;
  }
  return answer;
}

function matchesMapping(run: Run, { entries, rest }: Extract<Pattern, { readonly kind: "mapping" }>, value: Obj, bindings: Bindings, scope: Scope): boolean | undefined {
  if (!isPlain(value)) return value.kind === "unknown" && value.text ? false : undefined;
  if (value.kind !== "dict") return false;
  if (lossOf(value) !== undefined || !hasCertainKeys(value)) return undefined;
  const left = new Map(value.entries);
  for (const { key, pattern } of entries) {
    const hash = keyOf(run.interpreter.evaluate(run, key, scope));
    if (hash === undefined) return undefined;
    const found = value.entries.get(hash);
    if (!found) return false;
    left.delete(hash);
    const fits = matches(run, pattern, found[1], bindings, scope);
    if (fits !== true) return fits;
  }
  if (rest !== undefined) bindings.set(rest, dict(left.values(), noTags));
  return true;
}
