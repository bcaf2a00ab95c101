import { firstLine, SourceFile, type Span } from "../../../src/core/source.ts";
import type { Project } from "../../../src/discover/project.ts";
import { packagesFrom } from "../../../src/parse/requirements/package-versions.ts";
import { pythonParser } from "../../../src/parse/python/parse.ts";
import { ProductionSettings } from "../../../src/understand/settings/production-settings.ts";
import { PythonFiles } from "../../../src/understand/settings/python-files.ts";

const parse = await pythonParser();

/** A project that exists in memory alone. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new SourceFile(path, text)]));
  return { root: "/", paths: new Set(sources.keys()), classified: [], partial: false, problems: [], unreadable: [], leavesOut: () => false, entriesIn: () => [], read: (path) => sources.get(path), look: (path) => sources.get(path), matches: (path, pattern) => pattern.test(sources.get(path)?.text ?? ""), opened: [...sources.values()] };
}

type Files = Readonly<Record<string, string>>;

function settingsFrom(python: PythonFiles, files: Files, module: string, environment: Files, secrets: Span[]): ProductionSettings {
  const source = python.seenFrom([""]);
  const path = source.find(module);
  return new ProductionSettings({
    module,
    evidence: "the test names it",
    anchor: firstLine(new SourceFile(path ?? "absent.py", files[path ?? ""] ?? "")),
    django: { least: "5.2", most: "5.2", pinned: true },
    packages: packagesFrom([]),
    source,
    environment: new Map(Object.entries(environment)),
    secrets,
  });
}

/** The settings of a project in memory, as a deployment with this environment has them. */
export function settingsOf(files: Files, module: string, environment: Files = {}, secrets: Span[] = []): ProductionSettings {
  return settingsFrom(new PythonFiles(projectOf(files), parse), files, module, environment, secrets);
}

/** The same, with the parsers of the data files that the settings read. */
export async function settingsReading(files: Files, module: string, environment: Files = {}, secrets: Span[] = []): Promise<ProductionSettings> {
  const python = new PythonFiles(projectOf(files), parse);
  const settings = settingsFrom(python, files, module, environment, secrets);
  do {
    settings.forget();
    for (const { name } of settings.names) settings.value(name);
  } while (await python.formats.loadWanted());
  return settings;
}
