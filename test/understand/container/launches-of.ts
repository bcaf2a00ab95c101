import type { Launch } from "../../../src/core/launch/launch.ts";
import { SourceFile } from "../../../src/core/source.ts";
import { classify } from "../../../src/discover/classify.ts";
import { Configurations } from "../../../src/understand/launch/configurations.ts";
import { readLauncher, type LauncherDocument } from "../../../src/understand/launch/launcher-document.ts";
import { understandLaunches, type LaunchesUnderstood } from "../../../src/understand/launch/understand-launches.ts";

/** What a small repository starts, given as texts by path; kinds are told by the names as they are for a project. */
export async function understand(texts: Readonly<Record<string, string>>): Promise<LaunchesUnderstood & { readonly problems: readonly string[] }> {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, new SourceFile(path, text)]));
  const documents: LauncherDocument[] = [];
  for (const [path, file] of files) {
    const language = classify(path, () => new Set(), () => file.text);
    const document = language && (await readLauncher(file, language));
    if (document) documents.push(document);
  }
  const paths = new Set(files.keys());
  const configurations = new Configurations({ paths, uwsgi: documents.filter((document) => document.language === "uwsgi") });
  const understood = await understandLaunches({ documents, paths, read: (path) => files.get(path), configurations });
  return { ...understood, problems: documents.flatMap(({ file, problems }) => problems.map(({ message }) => `${file.path}: ${message}`)) };
}

/** The one launch of a repository. */
export async function launchOf(texts: Readonly<Record<string, string>>): Promise<Launch> {
  const { launches } = await understand(texts);
  const [launch, ...more] = launches;
  if (!launch || more.length > 0) throw new Error(`${launches.length} launches`);
  return launch;
}

/** The value of a variable, with its fallback behind a question mark. */
export function valueOf(launch: Launch, name: string): string | undefined {
  const entry = launch.environment.find((candidate) => candidate.name === name);
  return entry && (entry.value ?? (entry.fallback === undefined ? "?" : `?${entry.fallback}`));
}
