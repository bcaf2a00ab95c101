import type { Model } from "../rule.ts";
import { onceForEach } from "../once-for-each.ts";
import { onceForModel } from "../once-for-model.ts";
import { groupedByEach } from "../grouped.ts";
import { components } from "../paths.ts";

/** A file with the project's code and where it lies on a server. */
export interface DeployedFile {
  /** In the repository. */
  readonly path: string;
  /** On the server. */
  readonly serverPath: string;
}

/** The settings, entry points and programs of the project where checkouts are known: what nobody else should read, settings first. */
export const deployedSource = onceForModel(({ settings, entryPoints, deployments, checkouts }: Model): readonly DeployedFile[] => {
  const files = [...settings.map(({ anchor }) => anchor.file), ...entryPoints.map(({ file }) => file), ...deployments.flatMap(({ programs }) => programs.map(({ file }) => file))];
  return [...new Set(files.map(({ path }) => path))].flatMap((path) => checkouts.serverPaths(path).map((serverPath) => ({ path, serverPath })));
});

/** Those of them that lie below one of these directories of a server, in the same order: of many projects' files a server hands out few. */
export function deployedSourceBelow(directories: readonly string[], model: Model): readonly DeployedFile[] {
  const files = deployedSource(model);
  const found = new Set(directories.flatMap((directory) => byDirectory(files).get(components(directory).join("/")) ?? []));
  return [...found].sort((a, b) => a - b).flatMap((index) => files[index] ?? []);
}

/** The places of files in their list, by each directory above them, and by their own path: "" is the root. */
const byDirectory = onceForEach((files: readonly DeployedFile[]) =>
  groupedByEach(files.keys(), (index) => {
    const parts = components(files[index]?.serverPath ?? "");
    return Array.from({ length: parts.length + 1 }, (_, length) => parts.slice(0, length).join("/"));
  }),
);
