import type { VirtualHost } from "../../core/apache/host.ts";
import type { Deployment, EntryPoint } from "../../core/deployment/deployment.ts";
import { noCode, type ProjectCode } from "../../core/deployment/project-code.ts";
import type { Document } from "../../core/document.ts";
import type { EnvironmentEntry, Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import type { DjangoVersions, Settings } from "../../core/settings/settings.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf } from "../../core/paths.ts";
import { firstLine, placeOf, type Span } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { isSampleName, parseDotenv } from "../../parse/dotenv/parse.ts";
import { packagesFrom } from "../../parse/requirements/package-versions.ts";
import { isSecretName } from "../settings/conversion.ts";
import type { ContainerEnvironment } from "../container/containers.ts";
import type { NamedSettings } from "../launch/named-settings.ts";
import { ProductionSettings } from "../settings/production-settings.ts";
import { reporterIn } from "../settings/reporter.ts";
import { PythonFiles } from "../settings/python-source.ts";
import type { PythonSource } from "../settings/run.ts";
import type { ReadBy } from "../environment-readings.ts";
import { readCode } from "../views/read-code.ts";
import { viewReader } from "../views/read-views.ts";
import { defaultsOf, environmentOf, sampleOfContainers, unknownOf, variablesOfContainers } from "./launch-environment.ts";
import { chooseConfiguration, usesConfigurations } from "./choose-configuration.ts";
import type { Choice, PinnedSettings } from "./choose-settings.ts";
import { joinDeployments } from "./deployments.ts";
import { isEntryPointPath, readEntryPoints, readPrograms } from "./entry-points.ts";
import { platformVariables } from "./platform-variables.ts";
import { djangoFor, requirementsOf } from "./project-requirements.ts";
import { mentionedConfigurations, mentionedSettings, mentionedVariables } from "./unread-environment.ts";

/** What the Python files of a project and their servers make together. */
export interface DeploymentsRead {
  readonly documents: readonly Document[];
  readonly deployments: readonly Deployment[];
  readonly entryPoints: readonly EntryPoint[];
  readonly settings: readonly Settings[];
  readonly code: ProjectCode;
  /** The files of variables that the settings read, each with the packages that do. */
  readonly environmentFiles: ReadBy;
  /** Where secrets stand. */
  readonly secrets: readonly Span[];
}

/** What stands around the settings. */
export interface Servers {
  readonly launches: readonly Launch[];
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  /** What containers set. */
  readonly environments: readonly ContainerEnvironment[];
  /** The settings that the commands of a deployment are run with. */
  readonly named: readonly NamedSettings[];
}

/** What a person says of production; it stands above what files show. */
export interface Pins {
  readonly settings?: PinnedSettings;
  /** The Django version, `5.2`. */
  readonly django?: string;
  /** The variables that production has, the last of a name holds. */
  readonly variables?: readonly EnvironmentEntry[];
}

/** The settings module that a file of variables names. */
function settingsAmong(variables: readonly EnvironmentEntry[]): PinnedSettings | undefined {
  const entry = variables.findLast(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return entry?.value === undefined ? undefined : { module: entry.value, by: placeOf(entry.at) };
}

/** Finds the deployments of a project and evaluates the settings of each. */
export async function readDeployments(project: Project, { settings: named, django, variables = [] }: Pins, servers: Servers): Promise<DeploymentsRead> {
  const pinned = named ?? settingsAmong(variables);
  const secrets: Span[] = [...servers.launches, ...servers.environments, { environment: variables }].flatMap(({ environment }) => environment.filter(({ name }) => isSecretName(name)).map(({ at }) => at));
  const entryPaths = indexOf(project.paths).matching(isEntryPointPath);
  const hasPython = pinned !== undefined || project.classified.some(({ language }) => language === "python") || entryPaths.length > 0;
  if (!hasPython) return { documents: [], deployments: joinDeployments({ project, pinned, ...servers, entryPoints: [], programs: [], mentions: [], settings: () => undefined }), settings: [], entryPoints: [], code: noCode, environmentFiles: new Map(), secrets };
  // WebAssembly is loaded only where there is Python to read.
  const { pythonParser } = await import("../../parse/python/parse.ts");
  const parse = await pythonParser();
  const files = new PythonFiles(project, parse);
  const requirements = requirementsOf(project);
  const versionsFor = (path: string): DjangoVersions => (django === undefined ? djangoFor(requirements, path) : { least: django, most: django, pinned: true });
  const packages = packagesFrom(requirements);
  const unknownVariables = new Set([...mentionedVariables(project), ...variablesOfContainers(servers.environments), ...platformVariables(project)]);
  const sample = new Map([...sampleOfContainers(servers.environments), ...sampleOf(project)]);
  const reporter = reporterOf(project, entryPaths);
  const configurations = mentionedConfigurations(project);
  const evaluated = new Map<string, ProductionSettings>();
  const sources = new Map<string, PythonSource>();
  const views = viewReader(project);
  const settings = ({ file, evidence: found, evidenceAt, complete }: Choice, launch: Launch | undefined): Settings | undefined => {
    const text = project.read(file.path);
    if (!text) return undefined;
    const given = new Map([...environmentOf(launch), ...variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))]);
    const configuration = given.has("DJANGO_CONFIGURATION") || !usesConfigurations(text, packages) ? undefined : chooseConfiguration(text, entryPoints, configurations);
    const defaults = defaultsOf(launch);
    const environment = configuration === undefined ? given : new Map([...given, ["DJANGO_CONFIGURATION", configuration]]);
    const evidence = configuration === undefined ? found : `${found}; of its classes, ${configuration} is taken`;
    const key = JSON.stringify([file.path, [...environment], [...defaults]]);
    const known = evaluated.get(key);
    if (known) return known;
    const source = sources.get(file.root) ?? files.seenFrom(importRoots(project, file.root));
    sources.set(file.root, source);
    const unknown = new Set([...unknownVariables, ...unknownOf(launch), ...variables.map(({ name }) => name)].filter((name) => !environment.has(name) && !defaults.has(name)));
    const made = new ProductionSettings({ module: file.module, evidence, ...(evidenceAt && { evidenceAt }), complete, anchor: firstLine(text), django: versionsFor(file.path), packages, views: views(source, file.root), source, environment, defaults, setters: new Map([...(launch?.environment ?? []), ...variables].map(({ name, at }) => [name, at] as const)), unknownVariables: unknown, sample, reporter, secrets });
    evaluated.set(key, made);
    return made;
  };
  const entryPoints = readEntryPoints(project, entryPaths, files);
  const deployments = joinDeployments({ project, pinned, ...servers, entryPoints, programs: readPrograms(project, parse), mentions: mentionedSettings(project), settings });
  const all = [...evaluated.values()];
  // Asking for every setting once finds where all the secrets stand, so that no excerpt shows one.
  for (const one of all) for (const { name } of one.names) one.value(name);
  while (await files.formats.loadWanted()) {
    for (const one of all) {
      one.forget();
      for (const { name } of one.names) one.value(name);
    }
  }
  const documents = files.parsed.map(({ file, problems }): Document => ({ file, language: "python", production: true, problems }));
  return { documents, deployments, settings: all, entryPoints, code: readCode(project, (path) => files.module(path)), environmentFiles: files.readers, secrets };
}

/**
 * The process's own directory first; manage.py's directory is on the path of every command. A package below `src` is
 * installed from there.
 */
function importRoots(project: Project, root: string): readonly string[] {
  const managed = indexOf(project.paths).endingIn("manage.py").map(directoryOf);
  return [...new Set([root, ...managed.filter((directory) => directory === root || directory.startsWith(`${root}/`) || root.startsWith(`${directory}/`) || directory === ""), "", "src"])];
}

/** An error-reporting service that the requirements, the settings or the entry points name. */
function reporterOf(project: Project, entryPaths: readonly string[]): string | undefined {
  const speaking = project.classified.filter(({ language }) => language === "requirements" || language === "python").map(({ path }) => path);
  const texts = [...speaking, ...entryPaths].map((path) => project.read(path)?.text ?? "");
  return reporterIn(texts);
}

/** `.env.prod`, `.envs/.production/.django`, `env.prod-sample` */
const isProductions = (path: string): boolean => /(?:^|[/._-])prod(?:uction)?(?:[/._-]|$)/i.test(path);

/** What tracked samples of the environment show, and what production's own files set: one for production over the others. */
function sampleOf(project: Project): ReadonlyMap<string, string> {
  const samples = project.classified.filter(({ language, path }) => language === "dotenv" && (isSampleName(path) || isProductions(path)) && isDevelopmentPath(path) === undefined);
  const ordered = samples.toSorted((a, b) => Number(isProductions(a.path)) - Number(isProductions(b.path)));
  return new Map(
    ordered.flatMap(({ path }) => {
      const file = project.read(path);
      return file ? parseDotenv(file, true).entries.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])) : [];
    }),
  );
}
