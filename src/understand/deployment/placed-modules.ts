import { nameOf } from "../../core/paths.ts";
import type { SourceFile } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { parseDockerfile } from "../../parse/dockerfile/parse.ts";
import { readImage } from "../container/image.ts";

/** Longer lines mount no single file. */
const longest = 1000;

/** `COPY deploy/local_settings.py /srv/bakery/bakery/` and `COPY settings/${STAGE}.py /srv/bakery/local_settings.py`, in any stage */
function copiedBy(file: SourceFile): readonly string[] {
  const copies = readImage(parseDockerfile(file, true))?.copies.flat() ?? [];
  return copies.flatMap(({ sources, destination }) =>
    destination.endsWith(".py") ? [destination] : sources.filter(({ value }) => value.endsWith(".py")).map(({ value }) => `${destination.replace(/\/$/, "")}/${nameOf(value)}`),
  );
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
    const file = project.read(path);
    if (!file?.text.includes(".py")) return [];
    return language === "dockerfile" ? copiedBy(file) : file.text.split("\n").flatMap((line) => (line.length > longest ? [] : mountedBy(line)));
  });
}

/** Whether one of them is a module of the project, by its path below an import root. */
export const isPlaced = (placed: readonly string[], file: string): boolean => placed.some((target) => target.endsWith(`/${file}`));
