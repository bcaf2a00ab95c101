import type { Model } from "../rule.ts";
import { onceForEach } from "../once-for-each.ts";

/** A file with the project's code and where it lies on a server. */
export interface DeployedFile {
  /** In the repository. */
  readonly path: string;
  /** On the server. */
  readonly serverPath: string;
}

/** The settings, entry points and programs of the project where checkouts are known: what nobody else should read, settings first. */
export const deployedSource = onceForEach(({ settings, entryPoints, deployments, checkouts }: Model): readonly DeployedFile[] => {
  const files = [...settings.map(({ anchor }) => anchor.file), ...entryPoints.map(({ file }) => file), ...deployments.flatMap(({ programs }) => programs.map(({ file }) => file))];
  return [...new Set(files.map(({ path }) => path))].flatMap((path) => checkouts.serverPaths(path).map((serverPath) => ({ path, serverPath })));
});
