import type { Expression, Statement } from "../../parse/python/ast.ts";
import { namesOf } from "./patterns.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** What statements could change beside the names that they bind. */
export interface Effects {
  /** Names of objects that they may change: they write into them, call methods of them, or hand them to a function. */
  readonly changed: ReadonlySet<string>;
  /** Names that they bind, each with the names that its value may be, or be a part of. */
  readonly aliases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of functions that they call or hand on. */
  readonly calls: ReadonlySet<string>;
  /** Whether they may write into the process's environment. */
  readonly environment: boolean;
  /** Names that are declared global anywhere among them, in functions that they define as well. */
  readonly globals: ReadonlySet<string>;
}

/** Methods that change nothing. */
export const readers: ReadonlySet<string> = new Set(
  "get keys values items copy index count lower upper strip lstrip rstrip split rsplit splitlines startswith endswith format join replace title capitalize encode decode union difference intersection issubset issuperset isdisjoint find rfind isdigit partition rpartition removeprefix removesuffix zfill".split(" "),
);

/** Functions of Python that change nothing that they are handed. */
const pure: ReadonlySet<string> = new Set("len str int float bool list tuple set frozenset dict sorted reversed enumerate zip range isinstance print any all min max sum abs repr type getattr hasattr open round chr ord".split(" "));

type Syntax = { readonly kind: string } & Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** The names that an expression mentions, attributes' own names left out. */
export function mentionedIn(code: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting: unknown[] = [code];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) waiting.push(item);
    else if (isObject(value)) {
      if (value["kind"] === "name" && typeof value["id"] === "string") names.add(value["id"]);
      else for (const inner of Object.values(value)) if (isObject(inner)) waiting.push(inner);
    }
  }
  return names;
}

const isEnvironment = (expression: Expression): boolean => (expression.kind === "attribute" && expression.name === "environ") || (expression.kind === "name" && expression.id === "environ");

/** Finds, without running them, what statements could change; functions that they define are taken to run. */
export const effectsOf = onceForEach((statements: readonly Statement[]): Effects => {
  const changed = new Set<string>();
  const calls = new Set<string>();
  const globals = new Set<string>();
  const aliases = new Map<string, Set<string>>();
  let environment = false;
  const change = (expression: Expression): void => {
    environment ||= isEnvironment(expression);
    for (const name of mentionedIn(expression)) changed.add(name);
  };
  const alias = (names: Iterable<string>, ...values: readonly unknown[]): void => {
    const mentioned = mentionedIn(values);
    for (const name of names) aliases.set(name, new Set([...(aliases.get(name) ?? []), ...mentioned]));
  };
  const bind = (target: Expression, ...values: readonly unknown[]): void => {
    switch (target.kind) {
      case "name":
        alias([target.id], ...values);
        break;
      case "tuple":
      case "list":
        for (const item of target.items) bind(item, ...values);
        break;
      case "starred":
        bind(target.value, ...values);
        break;
      case "subscript":
      case "attribute":
        change(target.object);
        // What is put into an object is reached through it from then on.
        alias(mentionedIn(target.object), ...values);
        break;
      default:
        break;
    }
  };
  const call = ({ callee, args }: Extract<Expression, { readonly kind: "call" }>): void => {
    for (const name of mentionedIn(args)) calls.add(name);
    if (callee.kind === "name") {
      calls.add(callee.id);
      if (pure.has(callee.id)) return;
    } else if (callee.kind === "attribute") {
      if (readers.has(callee.name)) return;
      change(callee.object);
      alias(mentionedIn(callee.object), args);
      environment ||= /environ|env$|dotenv/.test(callee.name);
    } else change(callee);
    for (const { value } of args) change(value);
  };
  const waiting: unknown[] = [...statements];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value as readonly unknown[]) waiting.push(item);
    if (!isObject(value) || Array.isArray(value)) continue;
    for (const inner of Object.values(value)) if (isObject(inner)) waiting.push(inner);
    if (typeof value["kind"] !== "string") continue;
    const node = value as Syntax as Expression | Statement | { readonly kind: "other" };
    switch (node.kind) {
      case "call":
        call(node);
        break;
      case "assign":
        for (const target of node.targets) bind(target, node.value);
        break;
      case "augmented":
        change(node.target);
        bind(node.target, node.value, node.target);
        break;
      case "delete":
        for (const target of node.targets) if (target.kind === "subscript" || target.kind === "attribute") change(target.object);
        break;
      case "for":
        bind(node.target, node.iterable);
        break;
      case "global":
        for (const name of node.names) globals.add(name);
        break;
      case "with":
        for (const { context, target } of node.items) if (target) bind(target, context);
        break;
      case "walrus":
        alias([node.name], node.value);
        break;
      case "comprehension":
        for (const clause of node.clauses) if (clause.kind === "for") bind(clause.target, clause.iterable);
        break;
      case "match":
        for (const { pattern } of node.cases) alias(namesOf(pattern), node.subject);
        break;
      default:
        break;
    }
  }
  return { changed, aliases, calls, environment, globals };
});
