import { nameOf } from "../../core/paths.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";

/** Longer lines copy no single file. */
const longest = 1000;

/** `COPY deploy/local_settings.py /srv/bakery/bakery/` and `COPY settings/${STAGE}.py /srv/bakery/local_settings.py` */
function copiedBy(line: string): readonly string[] {
  const [instruction = "", ...words] = line.trim().split(/[ \t]+/);
  if (!/^(?:COPY|ADD)$/i.test(instruction)) return [];
  const paths = words.filter((word) => !word.startsWith("--"));
  const target = paths.pop() ?? "";
  const sources = paths.filter((path) => path.endsWith(".py"));
  return sources.map((source) => (target.endsWith(".py") ? target : `${target.replace(/\/$/, "")}/${nameOf(source)}`));
}

/** `- ./deploy/local_settings.py:/srv/bakery/bakery/local_settings.py:ro` */
function mountedBy(line: string): readonly string[] {
  const [dash = "", volume = ""] = line.trim().split(/[ \t]+/);
  const [, target = ""] = volume.replaceAll(/["']/g, "").split(":");
  return dash === "-" && target.startsWith("/") && target.endsWith(".py") ? [target] : [];
}

/**
 * The paths of Python modules that an image copies, or a composition mounts, into a container: they are there in
 * production, though the repository may have none of that name. Of files for development, none.
 */
export function placedModules(project: Project): readonly string[] {
  const files = project.classified.filter(({ language, path }) => (language === "dockerfile" || language === "compose") && isDevelopmentPath(path) === undefined);
  return files.flatMap(({ path, language }) => {
    const text = project.read(path)?.text ?? "";
    const placedBy = language === "compose" ? mountedBy : copiedBy;
    return text.includes(".py") ? text.split("\n").flatMap((line) => (line.length > longest ? [] : placedBy(line))) : [];
  });
}

/** Whether one of them is a module of the project, by its path below an import root. */
export const isPlaced = (placed: readonly string[], file: string): boolean => placed.some((target) => target.endsWith(`/${file}`));
