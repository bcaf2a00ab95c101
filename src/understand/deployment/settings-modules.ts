import { indexOf } from "../../core/path-index.ts";
import { panelSiteIn } from "../../core/deployment/panel-hosts.ts";
import { directoriesAbove, directoryOf, nameOf } from "../../core/paths.ts";
import type { Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import { codeLines } from "./package-code.ts";

/** A settings module of the repository: its file, and the import root below which its dotted name is found. */
export interface SettingsFile {
  readonly module: string;
  readonly path: string;
  readonly root: string;
}

/** Whose settings a module holds, by its name. `base` is what others import. */
export type Role = "production" | "staging" | "plain" | "base" | "development" | "test";

/** Where a module may be; of a package and a file of one name, Python takes the package. */
const toPaths = (module: string): readonly string[] => {
  const path = module.replaceAll(".", "/");
  return [`${path}/__init__.py`, `${path}.py`];
};

const below = (root: string, path: string): string => (root === "" ? path : `${root}/${path}`);

/**
 * Finds the file of a dotted settings module, nearest to a file that names it.
 * @param near the path of that file; its directory and those above it are tried as import roots first
 */
export function findSettings(project: Project, module: string, near: string | undefined): SettingsFile | undefined {
  for (const root of near === undefined ? [] : directoriesAbove(near)) {
    const path = toPaths(module).find((candidate) => project.paths.has(below(root, candidate)));
    if (path !== undefined) return { module, path: below(root, path), root };
  }
  // A repository that is itself a package: `bakery.settings` is its settings.py, wherever it was checked out.
  const inner = module.slice(module.indexOf(".") + 1);
  if (inner !== module && project.paths.has("__init__.py")) {
    const path = toPaths(inner).find((candidate) => project.paths.has(candidate));
    if (path !== undefined) return { module: inner, path, root: "" };
  }
  const tails = toPaths(module);
  const path = shortest(tails.flatMap((tail) => indexOf(project.paths).endingIn(tail)));
  if (path === undefined) return undefined;
  const tail = tails.find((candidate) => path.endsWith(candidate)) ?? "";
  return { module, path, root: path.slice(0, Math.max(0, path.length - tail.length - 1)) };
}

const shortest = (paths: readonly string[]): string | undefined => paths.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];

/** Whether `.gitignore` leaves out the file of a module that another file names: it lies on the server alone. */
export const isSettingsLeftOut = (project: Project, module: string, near: string): boolean =>
  findSettings(project, module, near) === undefined && directoriesAbove(near).some((root) => toPaths(module).some((path) => project.leavesOut(below(root, path))));

/** What a module that is filled in on the way to the server is called: `env_settings_tmpl.py`, `production.py.j2`. */
const templateOfModule = /(?:^|\/)(\w+?)(?:\.py)?(?:[._-](?:j2|jinja2?|erb|tpl|tmpl|template))(?:\.py)?$/;

/**
 * Whether a module that is not in the repository is made from a template that is, in a folder of its own: Ansible or Fabric
 * puts it beside the others on the server, with what the repository does not tell.
 */
export function isMadeFromTemplate(project: Project, module: string, near: string | undefined): boolean {
  const name = module.slice(module.lastIndexOf(".") + 1);
  const templates = indexOf(project.paths).matching(templateOfModule).filter((path) => templateOfModule.exec(path)?.[1] === name && isDevelopmentPath(path) === undefined);
  return templates.length > 0 && findSettings(project, module, near) === undefined && templates.some((path) => marksOrStar(project.read(path)?.text ?? ""));
}

const marksOrStar = (text: string): boolean => starImport.test(text) || text.search(marks) >= 0;

/** Names that only settings modules assign at the top level. */
const marks = /^[ \t\ufeff]*(?:DEBUG|INSTALLED_APPS|MIDDLEWARE(?:_CLASSES)?|ROOT_URLCONF|DATABASES|SECRET_KEY|ALLOWED_HOSTS|TEMPLATES|WSGI_APPLICATION)\s*(?:\+?=|:\s*\w+\s*=)/gm;
const starImport = /^[ \t\ufeff]*from\s+[\w.]+\s+import\s+\*/m;
/** Names that Flask and its extensions read, and those that Django alone does. */
const flaskNames = /^[ \t\ufeff]*(?:WTF_|SQLALCHEMY_|FLASK_|CSRF_ENABLED\b|SECURITY_PASSWORD_|SERVER_NAME\b|JSONIFY_|TEMPLATES_AUTO_RELOAD\b)\w*\s*=/m;
const djangoNames = /^[ \t\ufeff]*(?:INSTALLED_APPS|MIDDLEWARE(?:_CLASSES)?|ROOT_URLCONF|DATABASES|ALLOWED_HOSTS|TEMPLATES|WSGI_APPLICATION)\s*(?:\+?=|:\s*\w+\s*=)|\bdjango\b/m;
const notSettings = /(?:^|\/)(?:manage|urls|celery|conftest|[wa]sgi)\.py$/;
const outsideTheSite = /(?:^|\/)(?:docs?|examples?|demo|sandbox|templates?|cookiecutter[^/]*|\{\{[^/]*)\//i;
const inTests = /(?:^|\/)(?:tests?|testing|unittests?)\//i;

interface Ranked {
  readonly file: SettingsFile;
  readonly role: Role;
  readonly score: number;
  /** The name of a site that a host with a panel serves, in a module whose own name says nothing: it is production's then. */
  readonly site?: Span;
}

const scores: Readonly<Record<Role, number>> = { production: 40, staging: 35, plain: 30, base: 10, development: 0, test: -100 };

/**
 * The settings modules of a repository, the likeliest to be production's first; those of tests are left out. Ranked
 * once: each deployment of a repository asks.
 */
export const rankSettings = onceForEach((project: Project): readonly Ranked[] =>
  project.classified
    .filter(({ language, path }) => language === "python" && !notSettings.test(path))
    .flatMap(({ path }): readonly Ranked[] => {
      const file = project.read(path);
      const byName = file?.pinned ?? roleOf(path);
      const text = file?.text ?? "";
      const site = file && byName === "base" ? panelSiteIn(file) : undefined;
      const role = site ? "production" : byName;
      const found = new Set(Array.from(text.matchAll(marks), ([match]) => match.trim().replace(/[\s:+=].*$/s, "")));
      // `from .base import *` and a few lines are settings where the name says whose; otherwise the marks must say it.
      // A settings.py that is no text can't be imported: that is told, not passed over.
      const needed = text.includes("\0") || isNamedByManager(project, path) ? 0 : starImport.test(text) ? Number(scores[role] < scores.plain) : 3;
      if (flaskNames.test(text) && !djangoNames.test(text)) return [];
      if (project.partial ? found.size === 0 : found.size < needed || role === "test" || inTests.test(path)) return [];
      return [{ file: fileOf(project, path), role, score: scores[role] + Math.min(found.size, 5) - (outsideTheSite.test(path) ? 60 : 0), ...(site && { site }) }];
    })
    .sort((a, b) => b.score - a.score || a.file.path.length - b.file.path.length || (a.file.path < b.file.path ? -1 : 1)),
);

/** Whose settings a module holds, by its own name and that of a directory such as `settings/production/`. */
export function roleOf(path: string): Role {
  const ofFile = roleOfName(path, nameOf(path).slice(0, -".py".length));
  // Of a package `settings/production/` its directory says it.
  const folder = path.endsWith("/__init__.py") ? roleOfName(path, nameOf(directoryOf(path))) : "base";
  return ofFile === "base" && folder !== "plain" ? folder : ofFile;
}

function roleOfName(path: string, name: string): Role {
  // `testsettings` is two words.
  const words = new Set(name.toLowerCase().split(/[._-]|(?<=[a-z])(?=settings$)|(?<=^settings)(?=[a-z])/));
  const has = (...wanted: readonly string[]): boolean => wanted.some((word) => words.has(word));
  if (has("test", "tests", "testing", "ci", "pytest", "e2e", "travis", "jenkins", "example", "sample", "template", "dist")) return "test";
  if (has("dev", "local", "development", "localhost", "vagrant", "compose", "debug")) return "development";
  if (has("production", "prod", "live", "deploy", "deployment", "heroku", "alwaysdata", "djangoeurope", "pythonanywhere", "remote", "product")) return "production";
  if (has("staging", "stage", "preprod")) return "staging";
  if (name === "settings" || name === "docker") return "plain";
  if (isDevelopmentPath(path) !== undefined) return "development";
  return "base";
}

/**
 * The dotted name by which an entry point is imported. Imports start where the settings that it names are found, else
 * beside the manage.py above it, else above its packages.
 * @param settings the settings module that it names
 */
export function moduleOfEntryPoint(project: Project, path: string, settings: string | undefined): string {
  const above = directoriesAbove(path);
  const named = settings === undefined ? undefined : findSettings(project, settings, path)?.root;
  // A package with a manage.py inside is imported from above all the same.
  const managed = above.find((directory) => project.paths.has(below(directory, "manage.py")) && !project.paths.has(below(directory, "__init__.py")));
  const root = named !== undefined && above.includes(named) ? named : (managed ?? abovePackages(project, path));
  return moduleBelow(root, path.replace(/\.wsgi$/, ".py")).module;
}

/** The directory above the packages that a file lies in: those with an `__init__.py`. */
function abovePackages(project: Project, path: string): string {
  let root = directoryOf(path);
  while (root !== "" && project.paths.has(`${root}/__init__.py`)) root = directoryOf(root);
  return root;
}

/** The dotted name of a file: its packages are the directories above it that hold an `__init__.py` or a manage.py's child. */
function fileOf(project: Project, path: string): SettingsFile {
  // A manage.py beside it makes its directory the import root, unless the module can only live in a package.
  if (project.paths.has(below(directoryOf(path), "manage.py")) && !/^[ \t\ufeff]*from[ \t]+\./m.test(project.read(path)?.text ?? "")) return moduleBelow(directoryOf(path), path);
  const root = abovePackages(project, path);
  const managed = directoriesAbove(path).filter((candidate) => project.paths.has(below(candidate, "manage.py")));
  // A manage.py that names the module tells where imports start, whatever __init__.py lies beside it; without __init__.py, any does.
  const named = managed.find((candidate) => isNamedBelow(project, candidate, path));
  return moduleBelow(named ?? managed.find((candidate) => root === candidate || candidate === "" || root.startsWith(`${candidate}/`)) ?? root, path);
}

/** Whether a manage.py above a module names it: then it holds settings, however few. */
const isNamedByManager = (project: Project, path: string): boolean => directoriesAbove(path).some((candidate) => project.paths.has(below(candidate, "manage.py")) && isNamedBelow(project, candidate, path));

/** Whether the manage.py of a directory names a settings module as seen from there, and the module's own imports agree. */
function isNamedBelow(project: Project, root: string, path: string): boolean {
  const { module } = moduleBelow(root, path);
  const manager = project.read(below(root, "manage.py"))?.text ?? "";
  const urls = /^ROOT_URLCONF\s*=\s*["']([\w.]+)["']/m.exec(project.read(path)?.text ?? "")?.[1];
  const agrees = urls === undefined || toPaths(urls).some((candidate) => project.paths.has(below(root, candidate)));
  return agrees && [`"${module}"`, `'${module}'`].some((text) => manager.includes(text));
}

function moduleBelow(root: string, path: string): SettingsFile {
  const relative = root === "" ? path : path.slice(root.length + 1);
  return { module: relative.replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", "."), path, root };
}

/**
 * A settings module beside one of development's that production more likely loads: one whose name says so, else one
 * that is neither development's nor the base of others.
 */
export function siblingForProduction(project: Project, of: SettingsFile): Ranked | undefined {
  const folder = directoryOf(of.path);
  const siblings = rankSettings(project).filter(({ file }) => directoryOf(file.path) === folder && file.path !== of.path);
  const isBase = ({ file }: Ranked): boolean => file.path.endsWith("/__init__.py") || sharedName.test(file.path);
  return siblings.find(({ role }) => role === "production" || role === "staging") ?? siblings.find((sibling) => sibling.role !== "development" && !isBase(sibling));
}

const sharedName = /(?:^|\/)(?:base|common|defaults?|shared|global)\.py$/;

/** Whether a module holds what all share, by its name, and another takes it all in and goes on: `from .base import *`. */
export const isBaseOf = (project: Project, { path }: SettingsFile, other: SettingsFile): boolean =>
  sharedName.test(path) && new RegExp(`^from[ \\t]+[\\w.]*\\b${nameOf(path).slice(0, -".py".length)}[ \\t]+import[ \\t]+\\*`, "m").test(project.read(other.path)?.text ?? "");

/** Whether a settings package's own module assigns and imports nothing: nobody runs with it, whatever defaults to it. */
export function saysNothing(project: Project, { path }: SettingsFile): boolean {
  if (!path.endsWith("__init__.py")) return false;
  const text = project.read(path)?.text;
  return text !== undefined && codeLines(text).length === 0;
}

/** The module of a settings package that says nothing itself which production most likely loads: `settings/production.py`, `settings/production/`. */
export function moduleInside(project: Project, of: SettingsFile): Ranked | undefined {
  const folder = directoryOf(of.path);
  const [best] = rankSettings(project).filter(({ file, role }) => file.path.startsWith(`${folder}/`) && file.path !== of.path && role !== "development");
  return best;
}

/** Whether a module is development's: by its name, or because it takes development's for all that it does not say itself. */
export function isDevelopments(project: Project, { path }: SettingsFile): boolean {
  const isPackage = path.endsWith("__init__.py");
  const role = roleOf(path);
  if (!isPackage && role !== "plain") return role === "development";
  const text = project.read(path)?.text ?? "";
  // `local` beside a settings.py is often the server's own; in a package it is development's.
  const taken = isPackage ? /^from\s+\.(?:dev\w*|local\w*)\s+import\s+\*/m : /^from\s+[\w.]*\.dev\w*\s+import\s+\*/m;
  return taken.test(text) && !/\bif\b|\btry\b/.test(text);
}

/** Whether a module is a package of settings modules that sets nothing by itself: it is empty, or hands on what all of them share. */
export function onlyHandsOn(project: Project, { path }: SettingsFile): boolean {
  if (!path.endsWith("/__init__.py")) return false;
  const text = project.read(path)?.text;
  return text !== undefined && codeLines(text).every((line) => /^from\s+\.(?:base|common|defaults?|shared|global)\s+import\s+\*$/.test(line));
}
