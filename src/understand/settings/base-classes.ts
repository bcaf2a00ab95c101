import type { Expression, Statement } from "../../parse/python/ast.ts";
import type { PythonModule } from "../../parse/python/parse.ts";
import type { PythonSource } from "./run.ts";

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
  const statements = topLevel(parsed);
  const named = statements.findLast((statement) => (statement.kind === "class" || statement.kind === "function") && statement.name === name);
  if (named?.kind === "function") return [];
  const absolute = (level: number, relative: string): string => absoluteName(module, file.endsWith("/__init__.py"), level, relative);
  if (named?.kind === "class") return named.bases.filter(({ name: keyword }) => keyword === undefined).map(({ value }) => baseName(value, module, statements, absolute));
  const imported = importedAs(name, statements, absolute);
  return imported === undefined ? "unknown" : [imported];
}

/** The statements of a module that run on its import, inside `if` and `try` as well. */
function topLevel({ body }: PythonModule): readonly Statement[] {
  const all: Statement[] = [];
  const waiting = body.toReversed();
  for (let statement = waiting.pop(); statement; statement = waiting.pop()) {
    if (statement.kind === "if") waiting.push(...statement.otherwise.toReversed(), ...statement.then.toReversed());
    else if (statement.kind === "try") waiting.push(...statement.otherwise.toReversed(), ...statement.body.toReversed());
    else all.push(statement);
  }
  return all;
}

type Absolute = (level: number, relative: string) => string;

/** The dotted path of a base as it is written; undefined where it is no plain name. */
function baseName(expression: Expression, module: string, statements: readonly Statement[], absolute: Absolute): string | undefined {
  const parts: string[] = [];
  let at = expression;
  while (at.kind === "attribute") {
    parts.unshift(at.name);
    at = at.object;
  }
  if (at.kind !== "name") return undefined;
  const { id } = at;
  if (statements.some((statement) => statement.kind === "class" && statement.name === id)) return [module, id, ...parts].join(".");
  const imported = importedAs(id, statements, absolute);
  if (imported !== undefined) return [imported, ...parts].join(".");
  return id === "object" ? "builtins.object" : undefined;
}

/** What an import of the module binds a name to. */
function importedAs(name: string, statements: readonly Statement[], absolute: Absolute): string | undefined {
  for (const statement of statements.toReversed()) {
    if (statement.kind === "import") {
      const found = statement.names.find(({ module, alias }) => (alias ?? module.split(".")[0]) === name);
      if (found) return found.alias === undefined ? name : found.module;
    }
    if (statement.kind === "import-from") {
      const found = statement.names?.find(({ name: imported, alias }) => (alias ?? imported) === name);
      if (found) return `${absolute(statement.level, statement.module)}.${found.name}`;
    }
  }
  return undefined;
}

/** The absolute name of a relative import. Source: Python language reference, 5.7 "Package relative imports". */
function absoluteName(module: string, isPackage: boolean, level: number, relative: string): string {
  if (level === 0) return relative;
  const parts = module.split(".");
  return [...parts.slice(0, parts.length - level + (isPackage ? 1 : 0)), relative].filter((part) => part !== "").join(".");
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
