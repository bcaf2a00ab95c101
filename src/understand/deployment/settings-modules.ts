import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";

/** A settings module of the repository: its file, and the import root below which its dotted name is found. */
export interface SettingsFile {
  readonly module: string;
  readonly path: string;
  readonly root: string;
}

const toPaths = (module: string): readonly string[] => {
  const path = module.replaceAll(".", "/");
  return [`${path}.py`, `${path}/__init__.py`];
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
  const tails = toPaths(module);
  const found = [...project.paths].filter((path) => tails.some((tail) => path === tail || path.endsWith(`/${tail}`))).sort((a, b) => a.length - b.length);
  const [path] = found;
  if (path === undefined) return undefined;
  const tail = tails.find((candidate) => path.endsWith(candidate)) ?? "";
  return { module, path, root: path.slice(0, Math.max(0, path.length - tail.length - 1)) };
}

const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The directory of a path and those above it, nearest first; the last is the root, "". */
function directoriesAbove(path: string): readonly string[] {
  const directories: string[] = [];
  let directory = path;
  do directories.push((directory = directoryOf(directory)));
  while (directory !== "");
  return directories;
}

/** Names that only settings modules assign at the top level. */
const marks = /^[ \t]*(?:DEBUG|INSTALLED_APPS|MIDDLEWARE(?:_CLASSES)?|ROOT_URLCONF|DATABASES|SECRET_KEY|ALLOWED_HOSTS|TEMPLATES|WSGI_APPLICATION)\s*(?:\+?=|:\s*\w+\s*=)/gm;
const starImport = /^[ \t]*from\s+[\w.]+\s+import\s+\*/m;

/** The settings modules of a repository, the likeliest to be production's first. */
export function rankSettings(project: Project): readonly { readonly file: SettingsFile; readonly why: string }[] {
  return project.classified
    .filter(({ language, path }) => language === "python" && !/(?:^|\/)(?:manage|urls|celery|conftest|[wa]sgi)\.py$/.test(path))
    .flatMap(({ path }) => {
      const text = project.read(path)?.text ?? "";
      const found = new Set(Array.from(text.matchAll(marks), ([match]) => match.trim().replace(/[\s:+=].*$/s, "")));
      const { score, why } = scoreName(path);
      // `from .base import *` and a few lines are settings where the name says whose; otherwise the marks must say it.
      const needed = starImport.test(text) ? Number(score < 30) : 3;
      if (found.size < needed && !(project.partial && found.size > 0)) return [];
      return [{ file: fileOf(project, path), score: score + Math.min(found.size, 5), why }];
    })
    .sort((a, b) => b.score - a.score || a.file.path.length - b.file.path.length || (a.file.path < b.file.path ? -1 : 1));
}

/** How likely a name is to be production's, in the tens; how many settings it holds decides below that. */
function scoreName(path: string): { readonly score: number; readonly why: string } {
  const name = path.slice(path.lastIndexOf("/") + 1, -".py".length);
  const words = name.toLowerCase().split(/[._-]/);
  const has = (...wanted: readonly string[]): boolean => words.some((word) => wanted.includes(word));
  const outside = /(?:^|\/)(?:tests?|testing|docs?|examples?|demo|sandbox|templates?|cookiecutter[^/]*|\{\{[^/]*)\//i.test(path) ? -60 : 0;
  if (has("test", "tests", "testing", "ci", "pytest", "e2e")) return { score: -50 + outside, why: "it is the only settings module" };
  if (has("example", "sample", "template", "dist")) return { score: -20 + outside, why: "it is the only settings module" };
  if (has("production", "prod", "live", "deploy", "deployment", "heroku", "remote")) return { score: 40 + outside, why: "its name says so" };
  if (has("staging", "stage", "preprod")) return { score: 35 + outside, why: "its name is the nearest to production's" };
  if (isDevelopmentPath(path) !== undefined || has("dev", "local", "development", "docker")) return { score: outside, why: "there is no other settings module" };
  if (name === "settings") return { score: 30 + outside, why: "it is the project's settings.py" };
  return { score: 10 + outside, why: "it is the likeliest of the settings modules" };
}

/** The dotted name of a file: its packages are the directories above it that hold an `__init__.py` or a manage.py's child. */
function fileOf(project: Project, path: string): SettingsFile {
  let root = directoryOf(path);
  while (root !== "" && project.paths.has(`${root}/__init__.py`)) root = directoryOf(root);
  // Without __init__.py, manage.py tells where imports start.
  for (let candidate = root; ; candidate = directoryOf(candidate)) {
    if (project.paths.has(below(candidate, "manage.py"))) {
      root = candidate;
      break;
    }
    if (candidate === "") break;
  }
  const relative = root === "" ? path : path.slice(root.length + 1);
  return { module: relative.replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", "."), path, root };
}

/** A settings module beside another whose name says that it is production's; undefined when there is none. */
export function productionSibling(project: Project, of: SettingsFile): { readonly file: SettingsFile; readonly why: string } | undefined {
  const folder = directoryOf(of.path);
  return rankSettings(project).find(({ file, why }) => why === "its name says so" && directoryOf(file.path) === folder && file.path !== of.path);
}
