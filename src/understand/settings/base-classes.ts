import type { Expression, Statement } from "../../parse/python/ast.ts";
import type { PythonModule } from "../../parse/python/parse.ts";
import type { PythonSource } from "./python-source.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** Real middleware derives over two or three steps. */
const mostClasses = 50;

/**
 * Whether a class is, or derives from, another.
 * @param path the dotted path of the class, `shop.middleware.Security`
 * @param wanted the dotted path of the class that it may derive from
 * @returns undefined where the project's code can't be followed. Of a class of another package only the name is known:
 * one whose name ends in the wanted one is taken for it, any other is not.
 */
export function derivesFrom(source: PythonSource, path: string, wanted: string): boolean | undefined {
  const name = lastPart(wanted);
  const seen = new Set<string>();
  const waiting = [path];
  let isKnown = true;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === wanted || lastPart(next).endsWith(name)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (seen.size > mostClasses) return undefined;
    const found = definitionOf(source, next);
    if (found === "unknown" || found === "elsewhere") {
      // What a project's class derives from may derive in turn; a name in MIDDLEWARE itself is judged by its name.
      if (found === "unknown" || (next !== path && !/^(?:django\.|builtins\.)/.test(next))) isKnown = false;
      continue;
    }
    for (const base of found) {
      if (base === undefined) isKnown = false;
      else waiting.push(base);
    }
  }
  return isKnown ? false : undefined;
}

/** What a dotted path stands for: the paths of a class's bases, what an import names, nothing for a function. */
function definitionOf(source: PythonSource, path: string): readonly (string | undefined)[] | "elsewhere" | "unknown" {
  const cut = path.lastIndexOf(".");
  if (cut < 0) return [];
  const [module, name] = [path.slice(0, cut), path.slice(cut + 1)];
  const file = source.find(module);
  if (file === undefined) {
    const top = module.split(".")[0] ?? module;
    return source.find(top) !== undefined || source.isFolder(top) ? "unknown" : "elsewhere";
  }
  const parsed = source.parse(file);
  if (!parsed) return "unknown";
  const names = namesOf(parsed);
  const resolve = resolverOf(module, file, parsed);
  const named = names.get(name);
  if (named === undefined) return "unknown";
  if (named.kind === "function") return [];
  return named.kind === "class" ? named.bases.map((base) => baseName(base, resolve)) : [resolve(name)];
}

/**
 * What the names of a module stand for, as dotted paths: what an import names, the module's own classes and functions.
 * @param module its dotted name
 * @param path its file
 */
export function resolverOf(module: string, path: string, parsed: PythonModule): (name: string) => string | undefined {
  const names = namesOf(parsed);
  const isPackage = path.endsWith("/__init__.py");
  return (wanted) => {
    const known = names.get(wanted);
    if (known?.kind === "import") return known.path;
    if (known?.kind === "import-from") return `${absoluteName(module, isPackage, known.level, known.module)}.${known.name}`;
    return known ? `${module}.${wanted}` : undefined;
  };
}

/** What a name of a module is bound to, as far as classes need it. */
type Named =
  | { readonly kind: "class"; readonly bases: readonly Expression[] }
  | { readonly kind: "function" }
  | { readonly kind: "import"; readonly path: string }
  | { readonly kind: "import-from"; readonly level: number; readonly module: string; readonly name: string };

/** The names that a module binds on its import, inside `if` and `try` as well; the last binding wins. */
const namesOf = onceForEach((module: PythonModule): ReadonlyMap<string, Named> => {
  const names = new Map<string, Named>();
  const waiting: Statement[] = module.body.toReversed();
  const push = (statements: readonly Statement[]): void => {
    for (const statement of statements.toReversed()) waiting.push(statement);
  };
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    switch (statement.kind) {
      case "if":
        push(statement.otherwise);
        push(statement.then);
        break;
      case "try":
        push(statement.otherwise);
        push(statement.body);
        break;
      case "class":
        names.set(statement.name, { kind: "class", bases: statement.bases.filter(({ name }) => name === undefined).map(({ value }) => value) });
        break;
      case "function":
        names.set(statement.name, { kind: "function" });
        break;
      case "import":
        for (const { module: path, alias } of statement.names) names.set(alias ?? path.split(".")[0] ?? path, { kind: "import", path: alias === undefined ? (path.split(".")[0] ?? path) : path });
        break;
      case "import-from":
        for (const { name, alias } of statement.names ?? []) names.set(alias ?? name, { kind: "import-from", level: statement.level, module: statement.module, name });
        break;
      default:
        break;
    }
  }
  return names;
});

/** The dotted path of a base as it is written; undefined where it is no plain name or where nothing here binds it. */
export function baseName(expression: Expression, resolve: (name: string) => string | undefined): string | undefined {
  const parts: string[] = [];
  let at = expression;
  while (at.kind === "attribute") {
    parts.push(at.name);
    at = at.object;
  }
  if (at.kind !== "name") return undefined;
  const start = resolve(at.id) ?? (at.id === "object" ? "builtins.object" : undefined);
  return start === undefined ? undefined : [start, ...parts.reverse()].join(".");
}

/** The absolute name of a relative import. Source: Python language reference, 5.7 "Package relative imports". */
function absoluteName(module: string, isPackage: boolean, level: number, relative: string): string {
  if (level === 0) return relative;
  const parts = module.split(".");
  return [...parts.slice(0, parts.length - level + (isPackage ? 1 : 0)), relative].filter((part) => part !== "").join(".");
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
