import type { VirtualHost } from "../../core/apache/host.ts";
import type { Document } from "../../core/document.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import type { Project } from "../../discover/project.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import { parseApache } from "../../parse/apache/parse.ts";
import { includeWithin, namesSomeFile } from "./include.ts";
import { findMistakes } from "./mistakes/find-mistakes.ts";
import { understandApache } from "./understand.ts";

/** The Apache side of a project: its files with their syntax problems, and the virtual hosts that serve production. */
export interface ApacheSide {
  readonly documents: readonly Document[];
  readonly hosts: readonly VirtualHost[];
}

const parseOnce = onceForEach(parseApache);

/** Reads and understands every Apache file of the project. A file that can't be read is among the project's problems. */
export function readApache(project: Project): ApacheSide {
  const files = project.classified.filter(({ language }) => language === "apache").flatMap(({ path }) => project.read(path) ?? []);
  const trees = files.map(parseOnce);
  const resolve = includeWithin(trees);
  const { hosts, cycles } = understandApache({ trees, resolve, paths: project.paths });
  const mistakes = findMistakes(trees, resolve, { isThere: namesSomeFile(project.paths) });
  const documents = trees.map(({ file, problems }) => ({
    file,
    language: "apache" as const,
    production: project.partial || isAwayFromProduction(file) === undefined,
    problems: [...problems, ...cycles.filter(({ at }) => at.file === file)],
    mistakes: mistakes.get(file) ?? [],
  }));
  return { documents, hosts: hosts.filter(({ at }) => project.partial || isAwayFromProduction(at.file) === undefined) };
}
