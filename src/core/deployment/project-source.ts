import type { Model } from "../rule.ts";

/** A file with the project's code and where it lies on a server. */
export interface DeployedFile {
  /** In the repository. */
  readonly path: string;
  /** On the server. */
  readonly serverPath: string;
}

/** The settings, entry points and programs of the project where checkouts are known: what nobody else should read, settings first. */
export function deployedSource(model: Model): readonly DeployedFile[] {
  const files = known.get(model) ?? find(model);
  known.set(model, files);
  return files;
}

/** Every server is asked about the same files. */
const known = new WeakMap<Model, readonly DeployedFile[]>();

function find({ settings, entryPoints, deployments, checkouts }: Model): readonly DeployedFile[] {
  const files = [...settings.map(({ anchor }) => anchor.file), ...entryPoints.map(({ file }) => file), ...deployments.flatMap(({ programs }) => programs.map(({ file }) => file))];
  return [...new Set(files.map(({ path }) => path))].flatMap((path) => checkouts.serverPaths(path).map((serverPath) => ({ path, serverPath })));
}
