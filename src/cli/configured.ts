import { resolve } from "node:path";
import { rules } from "../../rules/index.ts";
import { allCards } from "../check/engine-rules.ts";
import { cardsNamed } from "../check/select-rules.ts";
import { type ConfigurationFile, findConfiguration, namedConfiguration } from "../configure/find-configuration.ts";
import type { KnownNames } from "../configure/read-configuration.ts";
import { type Configuration, type Settled, settle } from "../configure/settle.ts";
import type { EnvironmentEntry } from "../core/launch/launch.ts";
import { placeOf, SourceFile } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import type { ForcedKind } from "../discover/discover.ts";
import { readRegularFile } from "../discover/read-regular-file.ts";
import { kinds, languageNamed } from "../discover/kinds.ts";
import { longestData } from "../parse/data/data-value.ts";
import { parseDotenv } from "../parse/dotenv/parse.ts";
import type { LintOptions } from "../pipeline.ts";
import type { Arguments } from "./arguments.ts";

/**
 * Finds and reads the configuration that holds for a command line.
 * @throws UsageError for a file that is not there or does not make sense
 */
export async function configurationOf({ config, noConfig, lint: { paths = [], cwd } }: Arguments): Promise<Configuration | undefined> {
  if (noConfig) return undefined;
  const file = config === undefined ? findConfiguration(paths, cwd) : namedConfiguration(config, cwd);
  return file && (await read(file));
}

async function read(file: ConfigurationFile): Promise<Configuration> {
  // TOML is parsed for those who have written some.
  const { readConfiguration } = await import("../configure/read-configuration.ts");
  return { file, values: readConfiguration(file, knownNames()) };
}

function knownNames(): KnownNames {
  const cards = allCards(rules);
  const mistakeOfRule = (name: string): string | undefined => {
    try {
      cardsNamed(name, cards);
      return undefined;
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
  };
  return { mistakeOfRule, kinds: Object.keys(kinds) };
}

/** What a run does, from what was typed and what the project has configured. */
export function lintOptionsOf({ typed, lint }: Arguments, configuration: Configuration | undefined): LintOptions {
  const { options, kinds, envFiles } = settle(typed, configuration, lint.cwd);
  const variables = envFiles.flatMap((path) => readVariables(path, lint.cwd));
  return { ...lint, ...options, kinds: kinds.flatMap(forcedKind), ...(variables.length > 0 && { variables }) };
}

/** The variables of a file that `--env-file` or `--variables` names, or `env-file` in a configuration. */
function readVariables(path: string, cwd: string): readonly EnvironmentEntry[] {
  const content = readRegularFile(resolve(cwd, path), longestData);
  if ("because" in content) throw new UsageError(`The variables of ${path} can't be read: ${content.because}.`);
  const { entries, problems } = parseDotenv(new SourceFile(path, content.bytes.toString("utf8")), true);
  const [problem] = problems;
  if (problem) throw new UsageError(`${placeOf(problem.at)}: ${problem.message}`);
  return entries.map(({ name, value, at }) => ({ name, value, at }));
}

function forcedKind({ kind, patterns }: Settled["kinds"][number]): readonly ForcedKind[] {
  const language = languageNamed(kind);
  return language ? [{ language, patterns }] : [];
}
