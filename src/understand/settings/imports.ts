import type { Span } from "../../core/source.ts";
import type { Statement } from "../../parse/python/ast.ts";
import { adoptImportedConfigurations } from "./libraries/configurations.ts";
import { projectPath } from "./libraries/files.ts";
import { isStandardModule, libraryModule } from "./libraries/registry.ts";
import { asObject } from "./module-object.ts";
import { Namespace } from "./namespace.ts";
import { type ModuleObj, type Obj, type Scope, str, unknown } from "./objects.ts";
import { noTags, union } from "./tags.ts";
import { moduleScope, type Run } from "./run.ts";
import { fileTag } from "./world.ts";

/** Where a dotted name leads. */
type Target =
  | { readonly kind: "project"; readonly path: string }
  | { readonly kind: "folder" }
  | { readonly kind: "library"; readonly module: ModuleObj }
  /** It belongs to the project, but is not in the repository: an untracked `local_settings.py`. */
  | { readonly kind: "untracked"; readonly file: string }
  | { readonly kind: "package"; readonly name: string };

/** Modules that people keep out of the repository have such names. */
const untrackedNames = /(^|_)(local|settings?|local_?settings?|settings?local|secrets?|private|passwords?|credentials?|config|conf|overrides?|env|environment|prod|production|dev|development|deploy)(_|$)/i;

function locate(run: Run, module: string): Target {
  const path = run.source.find(module);
  if (path !== undefined) return { kind: "project", path };
  const library = libraryModule(run, module);
  if (library) return { kind: "library", module: library };
  const [top = module] = module.split(".");
  if (isStandardModule(top)) return { kind: "package", name: top };
  if (run.source.isFolder(module)) return { kind: "folder" };
  const ours = run.source.find(top) !== undefined || run.source.isFolder(top);
  if (ours || (module === top && untrackedNames.test(top))) return { kind: "untracked", file: `${module.replaceAll(".", "/")}.py` };
  return { kind: "package", name: top };
}

/**
 * The module beside the importing one that a plain name means, where no import root has it: Python 2 looks there first
 * (PEP 328), and a server that runs such code has the directory among its roots.
 */
function siblingOf(run: Run, scope: Scope, module: string): string | undefined {
  const [top = module] = module.split(".");
  const { module: importing, isPackage } = scope.module;
  const folder = isPackage ? importing : importing.slice(0, Math.max(0, importing.lastIndexOf(".")));
  if (folder === "" || isStandardModule(top) || run.source.find(top) !== undefined || run.source.isFolder(top)) return undefined;
  const sibling = `${folder}.${module}`;
  // A module does not mean itself, nor does one in a package of its own name.
  if (sibling === importing || run.source.find(sibling) === undefined || libraryModule(run, module) !== undefined) return undefined;
  return isNamedAfterPackage(run, `${folder}.${top}`, top) ? undefined : sibling;
}

/** Whether a module has the name of a package that it imports itself, as the celery.py of a project does: the name means the package everywhere. */
function isNamedAfterPackage(run: Run, module: string, top: string): boolean {
  const path = run.source.find(module);
  const text = (path === undefined ? undefined : run.source.read(path)?.text) ?? "";
  return text.split("\n").some((line) => line.includes(top) && /^\s*(?:from|import)\s+([\w]+)/.exec(line)?.[1] === top);
}

/** The absolute name of a relative import. Source: Python language reference, 5.7 "Package relative imports". */
function absolute(run: Run, scope: Scope, level: number, module: string): string {
  if (level === 0) return siblingOf(run, scope, module) ?? module;
  const parts = scope.module.module.split(".");
  const base = parts.slice(0, parts.length - level + (scope.module.isPackage ? 1 : 0));
  return [...base, ...(module === "" ? [] : [module])].join(".");
}

/** Runs a module of the repository once, its packages first, and returns its names. */
export function runModule(run: Run, module: string): Namespace | undefined {
  const parts = module.split(".");
  for (let count = 1; count < parts.length; count += 1) {
    const parent = parts.slice(0, count).join(".");
    if (run.source.find(parent) !== undefined) runFile(run, parent);
  }
  return runFile(run, module);
}

/** Runs the module that Django loads as its settings. */
export function runSettings(run: Run, module: string): void {
  const names = runModule(run, module);
  const path = run.source.find(module);
  const parsed = path === undefined ? undefined : run.source.parse(path);
  if (names && parsed) adoptImportedConfigurations(run, moduleScope(names, parsed.file));
}

function runFile(run: Run, module: string): Namespace | undefined {
  // A module that is being imported already hands out what it has so far, as in Python.
  const known = run.modules.get(module);
  if (known) return known;
  const path = run.source.find(module);
  const parsed = path === undefined ? undefined : run.source.parse(path);
  if (!parsed) return undefined;
  const namespace = new Namespace(module, parsed.file.path.endsWith("__init__.py"));
  run.journal.bear(namespace);
  run.setModule(module, namespace);
  const scope = moduleScope(namespace, parsed.file);
  const at = run.spanOf(scope, { start: 0, end: 0 });
  const { control, guards } = run;
  run.bindIn(namespace, "__name__", { value: str(module), at, via: [] });
  run.bindIn(namespace, "__file__", { value: str(projectPath(parsed.file.path)), at, via: [] });
  run.deeper(() => run.interpreter.execute(run, parsed.body, scope));
  run.control = control;
  run.guards = guards;
  // What could not be parsed may have been any assignment.
  if (parsed.problems.length > 0) namespace.open ??= `it may stand in the part of ${parsed.file.path} that is no Python`;
  return namespace;
}

const packageObject = (name: string): Obj => unknown(`it comes from the package ${name}`);

/** `import a.b [as c]` */
export function importModule(run: Run, scope: Scope, module: string, alias: string | undefined, at: Span): void {
  const [top = module] = module.split(".");
  const bound = alias ?? top;
  const sibling = siblingOf(run, scope, module);
  if (sibling !== undefined) {
    const wanted = alias === undefined ? (siblingOf(run, scope, top) ?? sibling) : sibling;
    run.bind(scope, bound, loadModule(run, scope, sibling, wanted, at, bound), at);
    return;
  }
  run.bind(scope, bound, loadModule(run, scope, module, alias === undefined ? top : module, at, bound), at);
}

/** Imports a module and returns the object that its name (or its topmost package) then is. */
export function loadModule(run: Run, scope: Scope, module: string, wanted: string, at: Span, bound: string): Obj {
  const target = locate(run, module);
  switch (target.kind) {
    case "project": {
      runModule(run, module);
      const namespace = run.modules.get(wanted);
      // The topmost package may be a folder without `__init__.py`.
      return namespace ? asObject(run, namespace) : folderObject(run, wanted);
    }
    case "folder":
      return folderObject(run, wanted);
    case "library":
      return libraryModule(run, wanted) ?? packageObject(wanted);
    case "package":
      requireInstalled(run, target.name, at);
      return packageObject(target.name);
    case "untracked":
      return untracked(run, scope, target.file, [bound], at)[0] ?? packageObject(module);
  }
}

const folderObject = (run: Run, module: string): ModuleObj => ({
  kind: "module",
  name: module,
  attribute: (name) => {
    const namespace = run.modules.get(`${module}.${name}`);
    return namespace ? asObject(run, namespace) : run.source.isFolder(`${module}.${name}`) ? folderObject(run, `${module}.${name}`) : undefined;
  },
  tags: noTags,
});

/** `from m import a, b as c` */
export function importNames(
  run: Run,
  scope: Scope,
  level: number,
  relative: string,
  names: readonly { readonly name: string; readonly alias: string | undefined }[],
  at: Span,
): void {
  const module = absolute(run, scope, level, relative);
  const target = module === "" ? ({ kind: "folder" } as const) : locate(run, module);
  if (target.kind === "untracked") {
    const bound = names.map(({ name, alias }) => alias ?? name);
    untracked(run, scope, target.file, bound, at).forEach((value, index) => run.bind(scope, bound[index] ?? "", value, at));
    return;
  }
  if (target.kind === "package") requireInstalled(run, target.name, at);
  const namespace = target.kind === "project" ? runModule(run, module) : undefined;
  for (const { name, alias } of names) {
    const bound = alias ?? name;
    const binding = namespace?.bindings.get(name);
    if (binding) {
      run.bind(scope, bound, binding.value, binding.at, [{ what: `imported from ${module}`, at }, ...binding.via], binding.overridden);
      continue;
    }
    const submodule = module === "" ? name : `${module}.${name}`;
    if (target.kind === "library") run.bind(scope, bound, target.module.attribute(name) ?? unknown(`it comes from ${module}.${name}`), at);
    else if (target.kind === "package") run.bind(scope, bound, libraryModule(run, submodule) ?? unknown(`it comes from the package ${target.name}`), at);
    else if (run.source.find(submodule) !== undefined || run.source.isFolder(submodule)) run.bind(scope, bound, loadModule(run, scope, submodule, submodule, at, bound), at);
    else if (namespace?.open !== undefined) run.bind(scope, bound, unknown(namespace.open), at);
    else if (namespace?.isPackage === true && untrackedNames.test(name)) run.bind(scope, bound, untracked(run, scope, `${submodule.replaceAll(".", "/")}.py`, [bound], at)[0] ?? packageObject(submodule), at);
    else if (namespace) run.raise("ImportError", `cannot import name ${name} from ${module}`, namespace.absenceTags(name), at);
    else untracked(run, scope, `${submodule.replaceAll(".", "/")}.py`, [bound], at).forEach((value) => run.bind(scope, bound, value, at));
  }
}

/** `from m import *` */
export function importAll(run: Run, scope: Scope, level: number, relative: string, at: Span): void {
  const module = absolute(run, scope, level, relative);
  const target = locate(run, module);
  const into = scope.locals;
  switch (target.kind) {
    case "untracked":
      untracked(run, scope, target.file, undefined, at);
      return;
    case "package":
      requireInstalled(run, target.name, at);
      run.forgetAll(into, `it may come from the package ${target.name}, which is imported with *`, at);
      return;
    case "library": {
      const names = target.module.attribute("__all__");
      const listed = names?.kind === "tuple" ? names.items.flatMap((name) => (name.kind === "str" ? [name.value] : [])) : undefined;
      for (const name of listed ?? target.module.names ?? []) run.bind(scope, name, target.module.attribute(name) ?? unknown(`it comes from ${module}`), at);
      if (!listed) run.open(into, `it may come from ${module}, which is imported with *`);
      return;
    }
    case "folder":
      return;
    case "project":
      break;
  }
  const namespace = runModule(run, module);
  if (!namespace) return;
  copyNames(run, scope, namespace, at);
}

/** What `import *` brings: the names in `__all__`, or all that do not begin with an underscore. */
function copyNames(run: Run, scope: Scope, from: Namespace, at: Span): void {
  const into = scope.locals;
  const all = from.bindings.get("__all__")?.value;
  const listed = all && (all.kind === "list" || all.kind === "tuple") ? all.items.flatMap((item) => (item.kind === "str" ? [item.value] : [])) : undefined;
  if (from.open !== undefined && !listed) run.forgetAll(into, from.open, at);
  const names = listed ?? [...from.bindings.keys()].filter((name) => !name.startsWith("_"));
  // One for all of them: a star brings many names.
  const imported = { what: `imported from ${from.module}`, at };
  const alone = [imported];
  for (const name of names) {
    const binding = from.bindings.get(name);
    if (binding) run.bind(scope, name, binding.value, binding.at, binding.via.length === 0 ? alone : [imported, ...binding.via], binding.overridden);
  }
  if (listed) return;
  for (const [name, tags] of from.absences) if (!from.bindings.has(name)) into.taint(name, tags);
  if (from.everyAbsence.length === 0) return;
  for (const name of into.bindings.keys()) if (!from.bindings.has(name)) into.taint(name, from.everyAbsence);
  into.everyAbsence = union(into.everyAbsence, from.everyAbsence);
}

/**
 * Imports a file that the project keeps out of the repository. Where the import is guarded, the file may be absent;
 * where it is not, production must have it, and what it holds is not known.
 * @param names the names it binds; undefined for a star import
 * @returns the values of the names
 */
function untracked(run: Run, scope: Scope, file: string, names: readonly string[] | undefined, at: Span): readonly Obj[] {
  const tag = fileTag(file);
  const why = `it may be set in ${file}, which is not in the repository`;
  if (run.guards > 0 && !run.supposesFile(file) && run.source.isPlaced?.(file) !== true) {
    if (names) for (const name of names) scope.locals.taint(name, [tag]);
    else scope.locals.taintAll([tag]);
    run.raise("ModuleNotFoundError", `No module named ${file}`, [tag], at);
  }
  if (!names) run.forgetAll(scope.locals, why, at, [tag]);
  return (names ?? []).map(() => unknown(why, [tag], at));
}

function requireInstalled(run: Run, name: string, at: Span): void {
  if (run.installed.get(name) === false) run.raise("ModuleNotFoundError", `No module named ${name}`, noTags, at);
}

/** The first package that a block imports and that may or may not be installed; undefined when there is none. */
export function uncertainImport(run: Run, scope: Scope, body: readonly Statement[]): string | undefined {
  for (const statement of body) {
    const modules = statement.kind === "import" ? statement.names.map(({ module }) => module) : statement.kind === "import-from" ? [absolute(run, scope, statement.level, statement.module)] : [];
    for (const module of modules) {
      const target = module === "" ? undefined : locate(run, module);
      if (target?.kind === "package" && !isStandardModule(target.name) && !run.installed.has(target.name)) return target.name;
    }
  }
  return undefined;
}
