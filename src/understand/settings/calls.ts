import type { Span } from "../../core/source.ts";
import type { Argument, Statement } from "../../parse/python/ast.ts";
import { untrackedContent } from "./libraries/files.ts";
import { iterate } from "./iteration.ts";
import { loseHanded } from "./loss.ts";
import { equals } from "./equality.ts";
import { type CallArguments, type CallSite, dict, type FunctionObj, linearise, none, type Obj, reaching, type Scope, str, tuple, unknown } from "./objects.ts";
import { eitherOf } from "./open-list.ts";
import { tagged } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { functionScope, type Run } from "./run.ts";

/** Evaluates the arguments of a call. `lost` says why they are not all known. */
export function evaluateArguments(run: Run, args: readonly Argument[], scope: Scope): { readonly args: CallArguments; readonly lost: string | undefined } {
  const positional: Obj[] = [];
  const keywords = new Map<string, Obj>();
  let lost: string | undefined;
  for (const { name, value } of args) {
    const evaluated = run.interpreter.evaluate(run, value, scope);
    if (name === undefined) positional.push(evaluated);
    else if (name === "*") {
      const items = iterate(run, evaluated);
      if (items) positional.push(...items);
      else lost = "it is called with arguments that are not known";
    } else if (name === "**") {
      if (evaluated.kind === "dict" && evaluated.spoiled === undefined) for (const [key, item] of evaluated.entries.values()) keywords.set(key.kind === "str" ? key.value : "", item);
      else lost = "it is called with arguments that are not known";
    } else keywords.set(name, evaluated);
  }
  return { args: { positional, keywords }, lost };
}

const allOf = ({ positional, keywords }: CallArguments): readonly Obj[] => [...positional, ...keywords.values()];

/** Calls an object. What a call reads is in the tags of its result. @throws PythonError what Python raises */
export function callObject(run: Run, callee: Obj, args: CallArguments, lost: string | undefined, site: CallSite): Obj {
  run.step();
  const values = allOf(args);
  const tags = values.reduce<Tags>((all, value) => union(all, run.deepTags(value)), callee.tags);
  const call = callee.kind === "builtin" || callee.kind === "instance" ? callee.call : undefined;
  if (call && lost === undefined) {
    const result = withOrigin(call(args, site), tags, site.at);
    return result.kind === "unknown" ? reaching(result, ...values, callee) : result;
  }
  if (callee.kind === "function" && lost === undefined) return callFunction(run, callee, args, site.at);
  const construct = callee.kind === "class" ? linearise(callee)?.find((base) => base.construct)?.construct : undefined;
  if (construct && callee.kind === "class" && lost === undefined) return withOrigin(construct(callee, args, site), tags, site.at);
  loseNamespaces(run, callee, values, site);
  const isHarmless = callee.kind === "unknown" && (callee.reads === true || isFromPackage.test(callee.why));
  if (!isHarmless) loseHanded(run, [callee, ...values], "a function that is not followed may have changed it", site.at, tags);
  const name = callee.kind === "unknown" ? callee.why : `it is made by ${callee.kind === "class" || callee.kind === "module" ? callee.name : "an object"} which is not followed`;
  // A parser that is not known, given a file's content (`yaml.safe_load(file)`), gives that file's content.
  const content = [callee, ...values].find((value) => value.kind === "unknown" && value.file !== undefined);
  if (content?.kind === "unknown" && content.file !== undefined && values.length <= 2) return untrackedContent(content.file, tags, site.at);
  return reaching(unknown(lost ?? name, tags, site.at), callee, ...values);
}

/** What comes from packages is taken to change nothing that it is handed: it is configured with it. */
const isFromPackage = /^it comes from the package/;

/**
 * A function that can't be followed and is handed `globals()` may change every setting, and so may one of the project's
 * that is handed the module's name: `Production.load_settings(__name__)`. Loggers are made from that name as well.
 */
function loseNamespaces(run: Run, callee: Obj, values: readonly Obj[], site: CallSite): void {
  const { module } = site.scope;
  const isOurs = callee.kind === "unknown" && !/^it comes from the package|log/i.test(callee.why);
  if (isOurs && values.some((value) => value.kind === "str" && value.value === module.module)) run.forgetAll(module, `a function that can't be followed is handed the module's name (${callee.why})`, site.at);
  for (const value of values) {
    if (value.kind === "instance" && value.names) run.forgetAll(value.names, `a function that can't be followed is handed all settings (${callee.kind === "unknown" ? callee.why : callee.kind})`, site.at);
  }
}

/** The result of a known function: it depends on all that it was given, and stands where it was called. */
function withOrigin(result: Obj, tags: Tags, at: Span): Obj {
  if (result.kind === "list" || result.kind === "set" || result.kind === "dict") return result.at ? tagged(result, tags) : { ...result, tags: union(result.tags, tags), at };
  if (result === none && tags.length === 0) return result;
  return { ...result, tags: union(result.tags, tags), at: result.at ?? at };
}

function callFunction(run: Run, callee: FunctionObj, args: CallArguments, at: Span): Obj {
  const scope = functionScope(callee);
  bindParameters(run, callee, args, scope, at);
  const { body } = callee;
  run.callers.push(at);
  try {
    if ("kind" in body) return run.deeper(() => run.interpreter.evaluate(run, body, scope));
    return run.deeper(() => runBody(run, body, scope));
  } finally {
    run.callers.pop();
  }
}

function runBody(run: Run, body: readonly Statement[], scope: Scope): Obj {
  const { control, pendingReturns } = run;
  run.pendingReturns = [];
  try {
    const completion = run.interpreter.execute(run, body, scope);
    const result = completion?.kind === "return" ? completion.value : depending(none, run.control, control);
    if (run.pendingReturns.every((other) => equals(other, result) === true)) return result;
    const tags = run.pendingReturns.reduce<Tags>((all, other) => union(all, run.deepTags(other)), run.deepTags(result));
    return run.pendingReturns.reduce<Obj>((either, other) => eitherOf(unknown("what the function returns depends on a condition that can't be known", tags), either, other), result);
  } finally {
    run.control = control;
    run.pendingReturns = pendingReturns;
  }
}

/** Falling off the end returns None, by whatever decided that no `return` was reached. */
const depending = (value: Obj, control: Tags, before: Tags): Obj => (control === before ? value : { ...value, tags: union(value.tags, control) });

function bindParameters(run: Run, callee: FunctionObj, args: CallArguments, scope: Scope, at: Span): void {
  const keywords = new Map(args.keywords);
  const positional = [...args.positional];
  callee.parameters.forEach((parameter, index) => {
    const bind = (value: Obj): void => run.bind(scope, parameter.name, value, at);
    if (parameter.kind === "args") bind(tuple(positional.splice(0)));
    else if (parameter.kind === "kwargs") {
      bind(dict([...keywords].map(([name, value]) => [str(name), value] as const)));
      keywords.clear();
    } else {
      const named = keywords.get(parameter.name);
      keywords.delete(parameter.name);
      const value = positional.shift() ?? named ?? callee.fallbacks[index];
      bind(value ?? run.raise("TypeError", `${callee.name}() missing argument '${parameter.name}'`, noTags, at));
    }
  });
  if (positional.length > 0 || keywords.size > 0) run.raise("TypeError", `${callee.name}() takes other arguments`, noTags, at);
}
