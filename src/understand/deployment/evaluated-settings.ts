import type { EnvironmentReader } from "../../core/launch/environment-reading.ts";
import type { SourceFile, Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import type { DataFormats } from "../settings/data-formats.ts";
import type { Evaluation } from "../settings/evaluation.ts";
import { ProductionSettings } from "../settings/production-settings.ts";
import type { SettingsModule } from "../settings/worlds.ts";
import { isPlaced } from "./placed-modules.ts";
import { PythonFiles } from "../settings/python-files.ts";
import type { PythonSource } from "../settings/python-source.ts";

/** Where imports start. */
export interface ImportRoots {
  /** The directory that the settings are imported from. */
  readonly root: string;
  /** All that are looked through, the first that has a module winning. */
  readonly roots: readonly string[];
}

/** What one settings module comes to in each world of a deployment, with what was read for that. Places in launchers change nothing of it. */
export interface Evaluations {
  readonly imports: ImportRoots;
  readonly source: PythonSource;
  readonly formats: DataFormats;
  /** By world. */
  readonly known: Map<string, Evaluation>;
  /** Once every setting was asked for: the modules that were parsed, and the files of variables, each with what reads them. */
  parsed: readonly PythonModule[] | undefined;
  readers: ReadonlyMap<SourceFile, ReadonlySet<EnvironmentReader>>;
  /** Says that every setting was asked for. */
  note(): void;
}

/** What a deployment does to the modules of settings where they run. */
export interface Installed {
  /** The settings that a script edits in their files, each with the script. */
  readonly rewritten: ReadonlyMap<string, string>;
  /** The paths of modules that are put into containers. */
  readonly placed: readonly string[];
}

/** Evaluates a module's settings, each world when it is asked for. */
export function evaluationsOf(project: Project, parse: PythonParser, imports: ImportRoots, { rewritten, placed }: Installed): Evaluations {
  const files = new PythonFiles(project, parse);
  const evaluations: Evaluations = {
    imports,
    source: { ...files.seenFrom(imports.roots), rewritten, isPlaced: (file) => isPlaced(placed, file) },
    formats: files.formats,
    known: new Map(),
    parsed: undefined,
    readers: new Map(),
    note() {
      evaluations.parsed = files.parsed;
      evaluations.readers = new Map([...files.readers].map(([file, some]) => [file, new Set(some)]));
    },
  };
  return evaluations;
}

/** The settings of a deployment. */
export interface EvaluatedSettings {
  readonly evaluations: Evaluations;
  readonly settings: ProductionSettings;
  /** Where secrets stand; grows while rules ask. */
  readonly secrets: ReadonlySet<Span>;
  /** Asks for every setting, once. */
  askAll(): Promise<void>;
}

/** @param start what settings start from beside their files */
export function evaluateSettings(evaluations: Evaluations, start: Omit<SettingsModule, "source" | "evaluations" | "secrets">): EvaluatedSettings {
  const { source, formats, known } = evaluations;
  const secrets = new Set<Span>();
  const settings = new ProductionSettings({ ...start, source, evaluations: known, secrets: { push: (at) => secrets.add(at) } });
  const ask = (): void => {
    for (const { name } of settings.names) settings.value(name);
  };
  let asked = false;
  return {
    evaluations,
    settings,
    secrets,
    async askAll() {
      if (asked) return;
      asked = true;
      // It finds where all the secrets stand, so that no excerpt shows one.
      ask();
      if (evaluations.parsed) return;
      while (await formats.loadWanted()) {
        settings.forget();
        ask();
      }
      evaluations.note();
    },
  };
}
