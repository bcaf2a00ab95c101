import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rules } from "../../rules/index.ts";
import { openBaseline } from "../cli/baseline-file.ts";
import { type Arguments, parseArguments } from "../cli/arguments.ts";
import { configurationOf, lintOptionsOf } from "../cli/configured.ts";
import { ConfigurationError } from "../configure/read-configuration.ts";
import type { Configuration } from "../configure/settle.ts";
import type { Span } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import type { Texts } from "../discover/discover.ts";
import type { Memory } from "../discover/memory.ts";
import { lint, type LintOptions } from "../pipeline.ts";
import type { Report } from "../report/report.ts";

/** What hinders a run, in the file that has to be mended. */
export interface Mistake {
  /** Absolute; undefined where no file is to blame. */
  readonly path: string | undefined;
  /** Absent: the whole file. */
  readonly at?: Span;
  readonly message: string;
}

/** What came of looking at a project. */
export interface Outcome {
  /** Absent when nothing could be judged. */
  readonly report?: Report;
  /** What the run did, texts included: repairs are tried by the same. */
  readonly options?: LintOptions;
  /** The configuration that held. */
  readonly configuration: Configuration | undefined;
  readonly mistakes: readonly Mistake[];
}

/** What a run starts from. */
export interface RunOptions {
  /** Absolute. */
  readonly root: string;
  /** The one file to look at; undefined for all. */
  readonly file: string | undefined;
  /** The command line of the server; its options hold for every project. */
  readonly argv: readonly string[];
  readonly version: string;
  /** Unsaved texts, by absolute path. */
  readonly texts: Texts;
  /** The last configuration that made sense: one that is being edited does not make findings come and go. */
  readonly lastConfiguration: Configuration | undefined;
  /** Of earlier runs over the same project. */
  readonly memory: Memory;
  /** Awaited between the stages; what it throws ends the run. */
  readonly pause: () => Promise<void>;
}

/**
 * Looks at a project as a check of its directory does, with the editor's texts for its files. A configuration or a
 * baseline that makes no sense is an answer, and no exception.
 */
export async function runProject({ root, file, argv, version, texts, lastConfiguration, memory, pause }: RunOptions): Promise<Outcome> {
  const mistakes: Mistake[] = [];
  if (!existsSync(root)) return { configuration: lastConfiguration, mistakes: [{ path: undefined, message: `The folder ${root} is not there.` }] };
  let configuration = lastConfiguration;
  try {
    const typed = argumentsFor(argv, root, version, memory);
    try {
      configuration = await configurationOf(typed);
    } catch (error) {
      mistakes.push(...mistakesOf(error, root));
      if (!lastConfiguration) return { configuration, mistakes };
    }
    const baseline = baselineOf(typed, configuration, mistakes);
    const text = file === undefined ? undefined : texts.get(join(root, file))?.text;
    const alone = file !== undefined && { paths: [file], ...(text !== undefined && { overlay: { path: file, text } }) };
    const options: LintOptions = { ...lintOptionsOf(typed, configuration), texts, allowEmpty: true, pause, ...(baseline && { baseline }), ...alone };
    return { report: await lint(options, rules, memory), options, configuration, mistakes };
  } catch (error) {
    const place = configuration && placeToMend(configuration, root);
    mistakes.push(...mistakesOf(error, root).map((mistake) => ({ ...place, ...mistake, path: mistake.path ?? place?.path })));
    return { configuration, mistakes };
  }
}

/** A day is over sooner than a server is: it is asked for each time. */
function argumentsFor(argv: readonly string[], root: string, version: string, memory: Memory): Arguments {
  const today = new Date().toISOString().slice(0, 10);
  return memory.keep("arguments", [JSON.stringify(argv), root, today, version], () => parseArguments(argv, { cwd: root, today, version }));
}

/** A baseline that can't be read accepts nothing, and says so. */
function baselineOf(typed: Arguments, configuration: Configuration | undefined, mistakes: Mistake[]): ReturnType<typeof openBaseline> {
  try {
    return openBaseline(typed, configuration);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { cwd } = typed.lint;
    const usual = join(configuration?.file.directory ?? cwd, "django-prod-lint-baseline.json");
    const named = configuration?.values.baseline;
    const path = named ? resolve(dirname(resolve(cwd, named.at.file.path)), named.value) : usual;
    if (existsSync(path)) mistakes.push({ path, message: error.message });
    else mistakes.push({ path: named && resolve(cwd, named.at.file.path), ...(named && { at: named.at }), message: error.message });
    return undefined;
  }
}

/** @throws what is no mistake of the project's */
function mistakesOf(error: unknown, root: string): readonly Mistake[] {
  if (error instanceof ConfigurationError) return error.mistakes.map(({ at, message }) => ({ path: resolve(root, at.file.path), at, message }));
  if (error instanceof UsageError) return [{ path: undefined, message: error.message }];
  throw error;
}

/** Where the configuration says what a run then stumbles over: the settings module is the usual one. */
function placeToMend({ file, values }: Configuration, root: string): { readonly path: string; readonly at?: Span } {
  return { path: resolve(root, file.source.path), ...(values.settings && { at: values.settings.at }) };
}
