import { grouped } from "../../core/grouped.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import { directoriesAbove, directoryOf } from "../../core/paths.ts";
import { compareVersions, type DjangoVersions } from "../../core/settings/settings.ts";
import type { Project } from "../../discover/project.ts";
import { djangoVersions } from "../../parse/requirements/package-versions.ts";
import { readPipLines } from "../../parse/requirements/pip-lines.ts";
import { readRequirements } from "../../parse/requirements/read-requirements.ts";
import type { Requirement } from "../../parse/requirements/requirement.ts";

/** `-r base.txt`, `--constraint=../constraints.txt`, as pip takes them. */
const include = /^[ \t]*(?:-r|-c|--requirement|--constraint)=?[ \t]*["']?([^\s#"']+)/gm;

/** What the project requires by its own files, those included that requirements name by another name. */
export function requirementsOf(project: Project): readonly Requirement[] {
  const waiting = project.classified.filter(({ language }) => language === "requirements").map(({ path }) => path);
  const known = new Set(waiting);
  const requirements: Requirement[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const file = project.read(path);
    if (!file) continue;
    const isKind = project.classified.some((one) => one.path === path);
    for (const requirement of isKind ? readRequirements(file) : readPipLines(file)) requirements.push(requirement);
    if (!/\.(?:txt|in|pip|lock)$/.test(path)) continue;
    for (const [, name = ""] of file.text.matchAll(include)) {
      const included = resolve(directoryOf(path), name);
      if (included === undefined || known.has(included) || !project.paths.has(included)) continue;
      known.add(included);
      waiting.push(included);
    }
  }
  return requirements;
}

/** A path relative to a directory; one that leaves the root is nobody's. */
function resolve(directory: string, path: string): string | undefined {
  const segments = directory === "" ? [] : directory.split("/");
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Folders that hold requirements of the project around them. */
const holders = /(?:^|\/)(?:requirements?|reqs?|deps|dependencies|pip|deploy\w*|docker|config|conf|etc|build|install|setup)$/;

/** The directory whose code a file of requirements speaks for. */
function homeOf({ at }: Requirement): string {
  let home = directoryOf(at.file.path);
  while (holders.test(home)) home = directoryOf(home);
  return home;
}

/** What is required of Django, by the directory that it speaks for. */
const djangoByHome = onceForEach((requirements: readonly Requirement[]) => grouped(requirements.filter(({ name }) => name === "django"), homeOf));

/**
 * The versions of Django that a settings module may run with. Of several projects in one repository each has its own:
 * the requirements of the nearest directory that say something count, and all of them where none is around the module. A lock
 * file or a requirements.txt around a package says more than the range that the package takes.
 * @param path of the settings module
 */
export function djangoFor(requirements: readonly Requirement[], path: string): DjangoVersions {
  const byHome = djangoByHome(requirements);
  const homes = directoriesAbove(path).map((home) => byHome.get(home) ?? []);
  for (const [index, near] of homes.entries()) {
    const versions = djangoVersions(near);
    if (!versions.pinned) continue;
    // What a package takes is no installation; one around it that it goes with says what was installed.
    const installed = near.every(isPackages) ? homes.slice(index + 1).flat().filter((one) => !one.development && !isPackages(one)) : [];
    const [least, most] = [versions.least, versions.most];
    const deployed = installed.length > 0 ? djangoVersions(installed) : versions;
    const goesWith = deployed.pinned && compareVersions(deployed.least, least) >= 0 && compareVersions(deployed.most, most) <= 0;
    return goesWith ? deployed : versions;
  }
  return djangoVersions(requirements);
}

/** Whether a package says it of itself, in setup.py and its like. */
const isPackages = ({ at, locked }: Requirement): boolean => !locked && /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml)$/.test(at.file.path);
