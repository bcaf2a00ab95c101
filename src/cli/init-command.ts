import { join, relative, resolve, sep } from "node:path";
import { findConfiguration, isDirectory } from "../configure/find-configuration.ts";
import { starterText } from "../configure/starter.ts";
import { UsageError } from "../core/usage-error.ts";
import { isThere } from "../discover/stat.ts";
import { understandAll } from "../pipeline.ts";
import type { Arguments } from "./arguments.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";
import { writeReport } from "./write-report.ts";

/**
 * `init [PATH]`: writes a starter configuration into a directory, every key a comment.
 * @throws UsageError when there is one already, or PATH is no directory
 */
export async function initCommand({ lint }: Arguments, io: Io): Promise<Status> {
  const { paths = [], cwd } = lint;
  const [path = ".", ...more] = paths;
  const directory = resolve(cwd, path);
  if (more.length > 0 || !isDirectory(directory)) throw new UsageError("init takes one directory: the root of the project.");
  const file = join(directory, "django-prod-lint.toml");
  const shown = relative(cwd, file).split(sep).join("/");
  const existing = isThere(file) ? shown : findConfiguration([path], cwd)?.source.path;
  if (existing !== undefined) throw new UsageError(`There is a configuration already: ${existing}.`);
  const understood = await understandAll({ ...lint, allowEmpty: true });
  const modules = [...new Set(understood.flatMap(({ model }) => model.settings.map(({ module }) => module)))];
  writeReport(shown, starterText({ modules }), cwd);
  io.out(`Written: ${shown}. Every key is a comment; remove the # before what shall hold.\n`);
  return 0;
}
