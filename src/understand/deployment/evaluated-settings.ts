import type { EnvironmentReader } from "../../core/launch/environment-reading.ts";
import type { SourceFile, Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import { ProductionSettings, type SettingsModule } from "../settings/production-settings.ts";
import { PythonFiles } from "../settings/python-source.ts";

/** What settings start from, their files left out. */
export type SettingsStart = Omit<SettingsModule, "source" | "secrets">;

/** Where imports start. */
export interface ImportRoots {
  /** The directory that the settings are imported from. */
  readonly root: string;
  /** All that are looked through, the first that has a module winning. */
  readonly roots: readonly string[];
}

/** The settings of a deployment, with what was read for them. */
export interface EvaluatedSettings {
  readonly imports: ImportRoots;
  readonly settings: ProductionSettings;
  /** Where secrets stand; grows while rules ask. */
  readonly secrets: ReadonlySet<Span>;
  /** Once everything was asked for: the modules that were parsed, and the files of variables, each with what reads them. */
  parsed: readonly PythonModule[];
  readers: ReadonlyMap<SourceFile, ReadonlySet<EnvironmentReader>>;
  /** Asks for every setting, once. */
  askAll(): Promise<void>;
}

/** Evaluates settings, each when it is asked for. */
export function evaluateSettings(project: Project, parse: PythonParser, imports: ImportRoots, start: SettingsStart): EvaluatedSettings {
  const files = new PythonFiles(project, parse);
  const source = files.seenFrom(imports.roots);
  const secrets = new Set<Span>();
  const settings = new ProductionSettings({ ...start, source, secrets: { push: (at) => secrets.add(at) } });
  let asked = false;
  const evaluated: EvaluatedSettings = {
    imports,
    settings,
    secrets,
    parsed: [],
    readers: new Map(),
    async askAll() {
      if (asked) return;
      asked = true;
      // It finds where all the secrets stand, so that no excerpt shows one.
      for (const { name } of settings.names) settings.value(name);
      while (await files.formats.loadWanted()) {
        settings.forget();
        for (const { name } of settings.names) settings.value(name);
      }
      evaluated.parsed = files.parsed;
      evaluated.readers = new Map([...files.readers].map(([file, some]) => [file, new Set(some)]));
    },
  };
  return evaluated;
}
