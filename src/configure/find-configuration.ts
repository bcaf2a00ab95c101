import { dirname, join, relative, resolve, sep } from "node:path";
import { SourceFile } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import { readRegularFile } from "../discover/read-regular-file.ts";
import { isThere, statOf } from "../discover/stat.ts";
import { longestData } from "../parse/data/data-value.ts";

/** A file that holds a configuration. */
export interface ConfigurationFile {
  /** Its path as people see it: relative to the working directory. */
  readonly source: SourceFile;
  /** Absolute: what globs and paths in the file start from. */
  readonly directory: string;
  /** Whether it is a pyproject.toml, whose table `[tool.django-prod-lint]` is meant. */
  readonly shared: boolean;
}

/** A file of this name holds nothing else. */
export const ownName = "django-prod-lint.toml";
/** A file of this name may hold a table of ours. */
export const sharedName = "pyproject.toml";

/**
 * Looks for the configuration that holds for PATHs: in the directory of each, and upwards to the root of its repository.
 * @param paths as typed; empty means the working directory
 * @param cwd absolute
 * @returns undefined when there is none
 * @throws UsageError when two PATHs have different ones, or one can't be read
 */
export function findConfiguration(paths: readonly string[], cwd: string): ConfigurationFile | undefined {
  const found = new Map<string, ConfigurationFile | undefined>();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const file = nearestTo(resolve(cwd, path), cwd);
    found.set(file?.source.path ?? "", file);
  }
  const [first, second] = [...found.keys()];
  if (first === undefined || second === undefined) return [...found.values()][0];
  const named = [first, second].map((path) => path || "nothing").sort();
  throw new UsageError(`The paths are configured by different files (${named.join(" and ")}): check them one by one, or say which with --config FILE.`);
}

/**
 * Reads the configuration that `--config` names.
 * @throws UsageError when it can't be read
 */
export function namedConfiguration(file: string, cwd: string): ConfigurationFile {
  const path = resolve(cwd, file);
  const configuration = open(path, cwd, path.endsWith(sep + sharedName));
  if (configuration.shared && !mentionsUs(configuration.source.text)) throw new UsageError(`${file} has no table [tool.django-prod-lint].`);
  return configuration;
}

function nearestTo(path: string, cwd: string): ConfigurationFile | undefined {
  let directory = isDirectory(path) ? path : dirname(path);
  while (true) {
    const own = join(directory, ownName);
    if (isThere(own)) return open(own, cwd, false);
    const shared = join(directory, sharedName);
    // Whose file it is that can't be read, nobody knows: the walk reports it where it matters.
    const content = readRegularFile(shared, longestData);
    if ("bytes" in content) {
      const text = content.bytes.toString("utf8");
      if (mentionsUs(text)) return configurationFile(shared, text, cwd, true);
    }
    // Beyond the repository files belong to somebody else.
    if (isThere(join(directory, ".git")) || dirname(directory) === directory) return undefined;
    directory = dirname(directory);
  }
}

/** Whether there may be a table of ours. Most projects have a pyproject.toml, few of them such a table: TOML is parsed for those alone. */
export const mentionsUs = (text: string): boolean =>
  /tool["']?[ \t]*\.[ \t]*["']?django-prod-lint/.test(text) || (/^[ \t]*\[[ \t]*["']?tool["']?[ \t]*\]/m.test(text) && /^[ \t]*["']?django-prod-lint["']?[ \t]*[.=]/m.test(text));

/** Whether a directory is there and can be seen. */
export const isDirectory = (path: string): boolean => statOf(path)?.isDirectory() === true;

/** Reading a pipe may take for ever, and no configuration is longer than data is. */
function open(path: string, cwd: string, shared: boolean): ConfigurationFile {
  const content = readRegularFile(path, longestData);
  if ("because" in content) throw new UsageError(`The configuration ${shownOf(path, cwd)} can't be read: ${content.because}.`);
  return configurationFile(path, content.bytes.toString("utf8"), cwd, shared);
}

const configurationFile = (path: string, text: string, cwd: string, shared: boolean): ConfigurationFile => ({ source: new SourceFile(shownOf(path, cwd), text), directory: dirname(path), shared });

const shownOf = (path: string, cwd: string): string => relative(cwd, path).split(sep).join("/");
