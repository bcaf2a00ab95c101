import type { Document } from "../../core/document.ts";
import type { Launch } from "../../core/launch.ts";
import type { Project } from "../../discover/project.ts";
import { readLauncher, type LauncherDocument } from "./launcher-document.ts";
import { understandLaunches } from "./understand-launches.ts";

/** Reads every launcher of the project and works out what it starts. A parser is loaded only when a file needs it. */
export async function readLaunches(project: Project): Promise<{ readonly documents: readonly Document[]; readonly launches: readonly Launch[] }> {
  const documents: LauncherDocument[] = [];
  for (const { path, language } of project.classified) {
    if (!launcherLanguages.has(language)) continue;
    const file = project.read(path);
    const document = file && (await readLauncher(file, language));
    if (document) documents.push(document);
  }
  const { launches } = await understandLaunches({ documents, paths: project.paths });
  return { documents, launches };
}

const launcherLanguages: ReadonlySet<string> = new Set<LauncherDocument["language"]>(["shell", "procfile", "systemd", "dotenv", "javascript"]);
