import type { ContainerService } from "../../core/launch/container.ts";
import { nameOf } from "../../core/paths.ts";
import type { SourceFile } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { parseDockerfile } from "../../parse/dockerfile/parse.ts";
import { readImage } from "../container/image.ts";

/** `COPY deploy/local_settings.py /srv/bakery/bakery/` and `COPY settings/${STAGE}.py /srv/bakery/local_settings.py`, in any stage */
function copiedBy(file: SourceFile): readonly string[] {
  const copies = readImage(parseDockerfile(file, true))?.copies.flat() ?? [];
  return copies.flatMap(({ sources, destination }) =>
    destination.endsWith(".py") ? [destination] : sources.filter(({ value }) => value.endsWith(".py")).map(({ value }) => `${destination.replace(/\/$/, "")}/${nameOf(value)}`),
  );
}

/**
 * The paths of Python modules that an image copies, or a composition mounts, into a container: they are there in
 * production, though the repository may have none of that name. Of files for development, none.
 */
export function placedModules(project: Project, services: readonly ContainerService[]): readonly string[] {
  const dockerfiles = project.classified.filter(({ language, path }) => language === "dockerfile" && isDevelopmentPath(path) === undefined);
  const copied = dockerfiles.flatMap(({ path }) => {
    const file = project.read(path);
    return file?.text.includes(".py") === true ? copiedBy(file) : [];
  });
  const mounted = services.filter(({ path }) => isDevelopmentPath(path) === undefined).flatMap((service) => service.mounted);
  return [...copied, ...mounted.filter((target) => target.startsWith("/") && target.endsWith(".py"))];
}

/** Whether one of them is a module of the project, by its path below an import root. */
export const isPlaced = (placed: readonly string[], file: string): boolean => placed.some((target) => target.endsWith(`/${file}`));
