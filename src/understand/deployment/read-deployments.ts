import type { ContainerService } from "../../core/launch/container.ts";
import type { VirtualHost } from "../../core/apache/host.ts";
import type { Deployment, EntryPoint } from "../../core/deployment/deployment.ts";
import { panelHosting } from "../../core/deployment/panel-hosts.ts";
import type { Document } from "../../core/document.ts";
import type { EnvironmentReader } from "../../core/launch/environment-reading.ts";
import type { EnvironmentEntry, Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import type { DjangoVersions, Settings } from "../../core/settings/settings.ts";
import { onceForEach } from "../../core/once-for-each.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf } from "../../core/paths.ts";
import { firstLine, placeOf, type SourceFile, type Span } from "../../core/source.ts";
import { isSameList, type Memory } from "../../discover/memory.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import { isSampleName, parseDotenv } from "../../parse/dotenv/parse.ts";
import type { PythonModule, PythonParser } from "../../parse/python/parse.ts";
import { packagesFrom } from "../../parse/requirements/package-versions.ts";
import { isSecretName } from "../settings/conversion.ts";
import type { ContainerEnvironment } from "../container/containers.ts";
import type { NamedSettings } from "../launch/named-settings.ts";
import { reporterIn } from "../settings/reporter.ts";
import { PythonFiles } from "../settings/python-files.ts";
import type { ReadBy } from "../environment-readings.ts";
import { defaultsOf, environmentOf, sampleOfContainers, unknownOf, variablesOfContainers } from "./launch-environment.ts";
import { chooseConfiguration, usesConfigurations } from "./choose-configuration.ts";
import type { Choice, PinnedSettings } from "./choose-settings.ts";
import { type EvaluatedSettings, evaluateSettings, evaluationsOf, type ImportRoots } from "./evaluated-settings.ts";
import { joinDeployments } from "./deployments.ts";
import { isEntryPointPath, readEntryPoints, readPrograms } from "./entry-points.ts";
import { placedModules } from "./placed-modules.ts";
import { platformVariables } from "./platform-variables.ts";
import { rewrittenSettings } from "./rewritten-settings.ts";
import { djangoFor, requirementsOf } from "./project-requirements.ts";
import { writtenSecrets } from "../written-secrets.ts";
import { mentionedConfigurations, mentionedSettings, mentionedVariables } from "./unread-environment.ts";
import { knownOf, writtenEnvironment, type WrittenVariable } from "./written-environment.ts";

/** What the Python files of a project and their servers make together. */
export interface DeploymentsRead {
  readonly documents: readonly Document[];
  readonly deployments: readonly Deployment[];
  readonly entryPoints: readonly EntryPoint[];
  readonly settings: readonly Settings[];
  /** For those who read more of the project's Python: its parser, and where the imports of settings start. */
  readonly python: { readonly parse: PythonParser; readonly imports: ReadonlyMap<Settings, ImportRoots> } | undefined;
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
  /** What compose files describe. */
  readonly services: readonly ContainerService[];
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
export async function readDeployments(project: Project, { settings: named, django, variables = [] }: Pins, servers: Servers, memory: Memory): Promise<DeploymentsRead> {
  const pinned = named ?? settingsAmong(variables);
  const secrets: Span[] = [...servers.launches, ...servers.environments, { environment: variables }].flatMap(({ environment }) => environment.filter(({ name }) => isSecretName(name)).map(({ at }) => at));
  const entryPaths = indexOf(project.paths).matching(isEntryPointPath);
  const hasPython = pinned !== undefined || project.classified.some(({ language }) => language === "python") || entryPaths.length > 0;
  if (!hasPython) return { documents: [], deployments: joinDeployments({ project, pinned, ...servers, entryPoints: [], programs: [], mentions: [], settings: () => undefined }), settings: [], entryPoints: [], python: undefined, environmentFiles: new Map(), secrets };
  // WebAssembly is loaded only where there is Python to read.
  const { pythonParser } = await import("../../parse/python/parse.ts");
  const parse = await pythonParser();
  const { entryPoints, modules } = memory.step("entry points", project, [entryPaths], (seen) => {
    const files = new PythonFiles(seen, parse);
    return { entryPoints: readEntryPoints(seen, entryPaths, files), modules: files.parsed };
  });
  const requirements = memory.step("requirements", project, [], requirementsOf);
  const versionsFor = (path: string): DjangoVersions => (django === undefined ? djangoFor(requirements, path) : { least: django, most: django, pinned: true });
  const packages = memory.keep("packages", [requirements], () => packagesFrom(requirements));
  const mentioned = memory.step("mentioned variables", project, [], mentionedVariables);
  const written = memory.step("written environment", project, [], writtenEnvironment);
  const unknownVariables = new Set([...written.map(([name]) => name), ...mentioned, ...variablesOfContainers(servers.environments), ...platformVariables(project)]);
  const sampled = memory.step("sample", project, [written], (seen) => sampleOf(seen, written));
  const sample = new Map([...sampleOfContainers(servers.environments), ...sampled.values]);
  const reporter = memory.step("reporter", project, [], (seen) => reporterOf(seen, entryPaths));
  const configurations = memory.step("mentioned configurations", project, [], mentionedConfigurations);
  const rewritten = memory.settle("rewritten settings", memory.step("scripts that rewrite", project, [], rewrittenSettings), (one, other) => isSameList([...one].flat(), [...other].flat()));
  const placed = memory.settle("placed modules", memory.step("files that place", project, [servers.services], (seen) => placedModules(seen, servers.services)), isSameList);
  const evaluated = new Map<string, EvaluatedSettings>();
  const settings = ({ file, evidence: found, evidenceAt, complete }: Choice, launch: Launch | undefined): Settings | undefined => {
    const text = project.read(file.path);
    if (!text) return undefined;
    const given = new Map([...environmentOf(launch), ...variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))]);
    const configuration = given.has("DJANGO_CONFIGURATION") || !usesConfigurations(text, packages) ? undefined : chooseConfiguration(text, entryPoints, configurations);
    const defaults = new Map([...knownOf(written), ...defaultsOf(launch)].filter(([name]) => !given.has(name)));
    const environment = configuration === undefined ? given : new Map([...given, ["DJANGO_CONFIGURATION", configuration]]);
    const evidence = configuration === undefined ? found : `${found}; of its classes, ${configuration} is taken`;
    const key = JSON.stringify([file.path, [...environment], [...defaults]]);
    const known = evaluated.get(key);
    if (known) return known.settings;
    const django = versionsFor(file.path);
    const unknown = new Set([...unknownVariables, ...unknownOf(launch), ...variables.map(({ name }) => name)].filter((name) => !environment.has(name) && !defaults.has(name)));
    const setters = new Map([...(launch?.environment ?? []), ...variables].map(({ name, at }) => [name, at] as const));
    const from = [text, file.module, file.root, evidence, ...comparable(evidenceAt), complete, django.least, django.most, django.pinned, ...comparable(django.at), packages, reporter, ...unknown, ...[...sample].flat(), ...[...setters, ...sampled.places].flatMap(([name, at]) => [name, ...comparable(at)])];
    const start = { module: file.module, evidence, ...(evidenceAt && { evidenceAt }), complete, anchor: firstLine(text), django, packages, environment, defaults, setters, unknownVariables: unknown, sample, samplePlaces: sampled.places, reporter };
    const evaluations = memory.step(`evaluations ${key}`, project, [file.module, file.root, rewritten, placed, ...unknown], (seen) => evaluationsOf(seen, parse, { root: file.root, roots: importRoots(seen, file.root) }, { rewritten, placed }));
    const made = memory.keep(`settings ${key}`, [evaluations, ...from], () => evaluateSettings(evaluations, start));
    evaluated.set(key, made);
    return made.settings;
  };
  const programs = memory.step("programs", project, [], (seen) => readPrograms(seen, parse));
  const mentions = memory.step("mentioned settings", project, [], mentionedSettings);
  const deployments = joinDeployments({ project, pinned, ...servers, entryPoints, programs, mentions, settings });
  const all = [...evaluated.values()];
  for (const one of all) await one.askAll();
  const parsed = new Set([...modules, ...all.flatMap(({ evaluations }) => evaluations.parsed ?? [])]);
  // Where the settings stop, nobody has looked at what stands behind.
  if (all.some((one) => one.settings.stop !== undefined)) secrets.push(...[...parsed].flatMap(({ file }) => writtenSecrets(file)));
  const documents = [...parsed].map(documentOf);
  return {
    documents,
    deployments: deployments.map((deployment) => inPanel(deployment, servers)),
    settings: all.map(({ settings: each }) => each),
    entryPoints,
    python: { parse, imports: new Map(all.map((one) => [one.settings, one.evaluations.imports])) },
    environmentFiles: joinReaders(all.map(({ evaluations }) => evaluations.readers)),
    get secrets() {
      return [...secrets, ...all.flatMap((one) => [...one.secrets])];
    },
  };
}

/** A module as rules are asked about it; the same as long as its text is. */
const documentOf = onceForEach(({ file, problems }: PythonModule): Document => ({ file, language: "python", production: true, problems }));

/** What no file of the repository starts or serves, a host's panel may. */
function inPanel(deployment: Deployment, { nginx, apache }: Servers): Deployment {
  const isOwn = nginx.length > 0 || apache.some(({ htaccess }) => !htaccess);
  const hosting = deployment.appServer || isOwn || !deployment.settings ? undefined : panelHosting(deployment.settings);
  return hosting ? { ...deployment, appServer: { kind: "panel", ...hosting } } : deployment;
}

/** A place, to be compared with another. */
const comparable = (at: Span | undefined): readonly unknown[] => [at?.file, at?.start, at?.end];

/** Which packages read a file of variables, whichever settings they belong to. */
function joinReaders(readers: readonly ReadBy[]): ReadBy {
  const joined = new Map<SourceFile, Set<EnvironmentReader>>();
  for (const [file, some] of readers.flatMap((each) => [...each])) joined.set(file, new Set([...(joined.get(file) ?? []), ...some]));
  return joined;
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
  for (const path of [...speaking, ...entryPaths]) {
    const reporter = reporterIn((mark) => project.matches(path, mark));
    if (reporter !== undefined) return reporter;
  }
  return undefined;
}

/** `.env.prod`, `.envs/.production/.django`, `env.prod-sample` */
const isProductions = (path: string): boolean => /(?:^|[/._-])prod(?:uction)?(?:[/._-]|$)/i.test(path);

/** What tracked samples of the environment show, and what production's own files set: one for production over the others, and what a script writes on the server over all. */
function sampleOf(project: Project, written: readonly WrittenVariable[]): { readonly values: ReadonlyMap<string, string>; readonly places: ReadonlyMap<string, Span> } {
  const samples = project.classified.filter(({ language, path }) => language === "dotenv" && (isSampleName(path) || isProductions(path)) && isDevelopmentPath(path) === undefined);
  const ordered = samples.toSorted((a, b) => Number(isProductions(a.path)) - Number(isProductions(b.path)));
  const shown = ordered.flatMap(({ path }) => {
    const file = project.read(path);
    return file ? parseDotenv(file, true).entries.flatMap(({ name, value, at }) => (value === undefined ? [] : [{ name, value, at }])) : [];
  });
  const filledIn = new Map(written.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
  return {
    values: new Map([...shown.map(({ name, value }) => [name, value] as const), ...filledIn]),
    places: new Map(shown.flatMap(({ name, at }) => (filledIn.has(name) ? [] : [[name, at] as const]))),
  };
}
