import { indexOf } from "../core/path-index.ts";
import type { Model } from "../core/rule.ts";
import type { Project } from "../discover/project.ts";
import { findCheckouts } from "./checkouts/find-checkouts.ts";
import { readBundlers } from "./read-bundlers.ts";
import { type Pins, readDeployments } from "./deployment/read-deployments.ts";
import { withFewProblems } from "./few-problems.ts";
import { readLaunches } from "./launch/read-launches.ts";
import { environmentReadings } from "./environment-readings.ts";
import { findPythonPins } from "./python-pins.ts";
import { readWebServers } from "./web-servers.ts";
import { secretsOfWebServer } from "./web-server-secrets.ts";
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
 * @returns the model that the rules ask; parts that are not there are empty
 */
export async function understand(project: Project, options: UnderstandOptions): Promise<Model> {
  const webServers = await readWebServers(project);
  const launched = await readLaunches(project);
  const { apache, nginx } = withoutDevelopers(webServers, launched.usedByDevelopers);
  const servers = { launches: launched.launches, nginx: nginx.servers, apache: apache.hosts, environments: launched.environments, named: launched.named };
  const deployed = await readDeployments(project, options, servers);
  const bundlers = await readBundlers(project);
  const ofWebServers = [...apache.documents, ...nginx.documents].flatMap(({ file }) => secretsOfWebServer(file));
  return {
    documents: [...apache.documents, ...nginx.documents, ...launched.documents, ...deployed.documents, ...bundlers].map(withFewProblems),
    settings: deployed.settings,
    nginx: nginx.servers,
    apache: apache.hosts,
    launches: launched.launches,
    managementCommands: launched.commands,
    deployments: deployed.deployments,
    images: launched.images,
    services: launched.services,
    ingresses: launched.ingresses,
    bundles: bundlers.map(({ bundle }) => bundle),
    pythons: findPythonPins(project, launched.images),
    entryPoints: deployed.entryPoints,
    readings: environmentReadings(launched.launches, new Set(launched.documents.filter(({ language }) => language === "dotenv").map(({ file }) => file)), deployed.environmentFiles),
    checkouts: findCheckouts({ paths: project.paths, ...servers, entryPoints: deployed.entryPoints, settings: deployed.settings }),
    code: deployed.code,
    // Settings find more of them while rules ask: the list is made when it is read.
    get secrets() {
      return [...deployed.secrets, ...ofWebServers];
    },
    hasFile: (ending) => indexOf(project.paths).endingIn(ending).length > 0,
    entriesIn: (directory) => project.entriesIn(directory),
    files: project.opened,
    partial: project.partial,
    tlsEndsUpstream: options.tlsEndsUpstream === true,
    today: options.today,
  };
}
