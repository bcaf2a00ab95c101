import { noCode } from "../core/deployment/project-code.ts";
import type { EnvironmentEntry } from "../core/launch/launch.ts";
import { indexOf } from "../core/path-index.ts";
import { noViews, type Views } from "../core/reporting/views.ts";
import type { Model } from "../core/rule.ts";
import { isSameList, Memory } from "../discover/memory.ts";
import type { Project } from "../discover/project.ts";
import { findCheckouts } from "./checkouts/find-checkouts.ts";
import type { ImportRoots } from "./deployment/evaluated-settings.ts";
import { type DeploymentsRead, type Pins, readDeployments } from "./deployment/read-deployments.ts";
import { withFewProblems } from "./few-problems.ts";
import { readLaunches } from "./launch/read-launches.ts";
import { environmentReadings } from "./environment-readings.ts";
import { findPythonPins } from "./python-pins.ts";
import { readBundlers } from "./read-bundlers.ts";
import { PythonFiles } from "./settings/python-files.ts";
import { readCode } from "./views/read-code.ts";
import { viewReader } from "./views/read-views.ts";
import { readWebServers } from "./web-servers.ts";
import { secretsOfWebServer } from "./web-server-secrets.ts";
import { writtenSecrets } from "./written-secrets.ts";
import { withoutDevelopers } from "./without-developers.ts";

/** What a person may pin. */
export interface UnderstandOptions extends Pins {
  /** Whether something in front of all that is seen here speaks HTTPS with visitors. */
  readonly tlsEndsUpstream?: boolean;
  /** The day for dated facts, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Works out what will run in production.
 * @param memory of earlier runs over the same project
 * @returns the model that the rules ask; parts that are not there are empty
 */
export async function understand(project: Project, options: UnderstandOptions, memory = new Memory()): Promise<Model> {
  const webServers = await readWebServers(project, memory);
  const launched = await memory.step("launches", project, [], readLaunches);
  const { apache, nginx } = memory.keep("web servers", [webServers.apache, webServers.nginx, launched], () => withoutDevelopers(webServers, launched.usedByDevelopers));
  const servers = { launches: launched.launches, nginx: nginx.servers, apache: apache.hosts, environments: launched.environments, services: launched.services, named: launched.named };
  const { settings, django } = options;
  const variables = memory.settle("variables", options.variables, isSameEnvironment);
  const deployed = await memory.step("deployments", project, [launched, nginx, apache, settings?.module, settings?.by, django, variables], (seen, inner) => readDeployments(seen, { ...options, ...(variables && { variables }) }, servers, inner));
  const bundlers = await memory.step("bundlers", project, [], readBundlers);
  const ofWebServers = memory.keep("secrets of web servers", [apache, nginx], () => [...apache.documents, ...nginx.documents].flatMap(({ file }) => secretsOfWebServer(file)));
  const documents = memory.keep("documents", [apache, nginx, launched, deployed, bundlers], () => [...apache.documents, ...nginx.documents, ...launched.documents, ...deployed.documents, ...bundlers].map(withFewProblems));
  const ofMistaken = memory.keep("secrets in mistakes", [documents], () => [...new Set(documents.filter(({ problems }) => problems.length > 0).map(({ file }) => file))].flatMap(writtenSecrets));
  const pythons = memory.step("pythons", project, [launched], (seen) => findPythonPins(seen, launched.images));
  const { code, viewsOf, made } = readCodeOf(project, deployed.python, memory);
  const files = memory.settle("files", [...project.opened], isSameList);
  // Deployments are joined anew more often than what they are joined of changes.
  const settled = memory.settle("settings", deployed.settings, isSameList);
  const entryPoints = memory.settle("entry points", deployed.entryPoints, isSameList);
  const readings = memory.settle("readings", environmentReadings(launched.launches, new Set(launched.documents.filter(({ language }) => language === "dotenv").map(({ file }) => file)), deployed.environmentFiles), isSameList);
  const checkouts = memory.keep("checkouts", [project.paths, launched.launches, nginx.servers, apache.hosts, entryPoints, settled], () => findCheckouts({ paths: project.paths, ...servers, entryPoints, settings: settled }));
  const bundles = memory.keep("bundles", [bundlers], () => bundlers.map(({ bundle }) => bundle));
  return memory.keep("model", [project.paths, documents, ...made, ofWebServers, pythons, files, options.tlsEndsUpstream, options.today], (): Model => ({
    documents,
    settings: settled,
    nginx: nginx.servers,
    apache: apache.hosts,
    launches: launched.launches,
    managementCommands: launched.commands,
    deployments: deployed.deployments,
    images: launched.images,
    services: launched.services,
    ingresses: launched.ingresses,
    bundles,
    pythons,
    entryPoints,
    readings,
    checkouts,
    code,
    viewsOf,
    // Settings find more of them while rules ask: the list is made when it is read.
    get secrets() {
      return [...deployed.secrets, ...ofWebServers, ...ofMistaken];
    },
    hasFile: (ending) => indexOf(project.paths).endingIn(ending).length > 0,
    entriesIn: (directory) => project.entriesIn(directory),
    files,
    partial: project.partial,
    tlsEndsUpstream: options.tlsEndsUpstream === true,
    today: options.today,
  }));
}

/** What the project's Python code does beside its settings. It is read when rules ask: each part is a step of its own. */
function readCodeOf(project: Project, python: DeploymentsRead["python"], memory: Memory): Pick<Model, "code" | "viewsOf"> & { readonly made: readonly unknown[] } {
  if (!python) return { code: noCode, viewsOf: () => noViews, made: [] };
  const { parse, imports } = python;
  const code = memory.step("code", project, [], (seen) => readCode(seen, parse));
  const read = memory.step("views", project, [], (seen) => {
    const files = new PythonFiles(seen, parse);
    const reader = viewReader(seen);
    const known = new Map<string, Views>();
    return ({ root, roots }: ImportRoots): Views => {
      const views = known.get(root) ?? reader(files.seenFrom(roots), root);
      known.set(root, views);
      return views;
    };
  });
  return {
    code,
    viewsOf(settings) {
      const from = imports.get(settings);
      return from ? read(from) : noViews;
    },
    made: [code, read],
  };
}

/** Whether two readings of the files with production's variables say the same. */
function isSameEnvironment(some: readonly EnvironmentEntry[] = [], others: readonly EnvironmentEntry[] = []): boolean {
  const said = ({ name, value, at }: EnvironmentEntry): readonly unknown[] => [name, value, at.start, at.end, at.file.path, at.file.text];
  return isSameList(some.flatMap(said), others.flatMap(said));
}
