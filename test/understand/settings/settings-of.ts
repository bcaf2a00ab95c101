import { firstLine, SourceFile, type Span } from "../../../src/core/source.ts";
import type { Project } from "../../../src/discover/project.ts";
import { packagesFrom } from "../../../src/parse/requirements/package-versions.ts";
import { pythonParser } from "../../../src/parse/python/parse.ts";
import { ProductionSettings } from "../../../src/understand/settings/production-settings.ts";
import { PythonFiles } from "../../../src/understand/settings/python-source.ts";

const parse = await pythonParser();

/** A project that exists in memory alone. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, new SourceFile(path, text)]));
  return { root: "/", paths: new Set(sources.keys()), classified: [], partial: false, problems: [], unreadable: [], read: (path) => sources.get(path), opened: [...sources.values()] };
}

/** The settings of a project in memory, as a deployment with this environment has them. */
export function settingsOf(files: Readonly<Record<string, string>>, module: string, environment: Readonly<Record<string, string>> = {}, secrets: Span[] = []): ProductionSettings {
  const source = new PythonFiles(projectOf(files), parse).seenFrom([""]);
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
