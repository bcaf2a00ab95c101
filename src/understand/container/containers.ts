import type { EnvironmentEntry, Stage } from "../../core/launch/launch.ts";
import { textOf, type SourceFile } from "../../core/source.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import { parseDotenv } from "../../parse/dotenv/parse.ts";
import type { LauncherDocument } from "../launch/launcher-document.ts";
import { platformProcesses } from "./platforms.ts";
import { isAside } from "./container-stage.ts";
import { kubernetesProcesses } from "./kubernetes.ts";
import { mentionsServer } from "../launch/servers.ts";
import { composeProcesses } from "./compose/compose-processes.ts";
import { RepositoryTree } from "./container-paths.ts";
import type { ContainerProcess } from "./container-process.ts";
import { DevelopersFiles } from "./developers-files.ts";
import { dockerfileProcess } from "./dockerfile-process.ts";

/** What containers are understood from. */
export interface ContainerSources {
  readonly documents: readonly LauncherDocument[];
  readonly paths: ReadonlySet<string>;
  /** Reads any file of the repository. */
  readonly read?: (path: string) => SourceFile | undefined;
}

/** What a container sets for its process, and whether that is a developer's. */
export interface ContainerEnvironment {
  readonly environment: readonly EnvironmentEntry[];
  readonly development: boolean;
}

/** What the containers set for their processes; examples set nothing. */
export const environmentsOf = (containers: readonly ContainerProcess[]): readonly ContainerEnvironment[] =>
  containers.filter(({ path }) => !isAside(path)).map((container) => ({ environment: container.environment, development: container.stage("gunicorn").verdict === "development" }));

/** The containers of a repository, and which of its files are their developers' alone. */
export interface FoundContainers {
  /** Those of production first. */
  readonly processes: readonly ContainerProcess[];
  readonly developers: DevelopersFiles;
}

/** Every process that a file starts in a container. */
export function findContainers(sources: ContainerSources): FoundContainers {
  const { documents, paths, read = () => undefined } = sources;
  const found = findProcesses(sources);
  const developers = new DevelopersFiles({ containers: found, documents, paths, read });
  return { processes: found.map((process) => withoutDevelopers(process, developers)), developers };
}

/** An image that developers alone build is theirs. */
function withoutDevelopers(process: ContainerProcess, developers: DevelopersFiles): ContainerProcess {
  const why = process.image && process.dockerfile && developers.ofImage(process.dockerfile);
  if (why === undefined || !process.image) return process;
  const stage: Stage = { verdict: "development", reasons: [why] };
  return { ...process, image: { ...process.image, stage }, stage: () => stage };
}

function findProcesses({ documents, paths, read }: ContainerSources): readonly ContainerProcess[] {
  const dockerfiles = documents.filter((document) => document.language === "dockerfile");
  const compose = documents.filter((document): document is DataDocument => document.language === "compose");
  const manifests = documents.filter((document): document is DataDocument => document.language === "kubernetes");
  const platforms = documents.filter((document): document is DataDocument => document.language === "platform");
  if (dockerfiles.length + compose.length + manifests.length + platforms.length === 0) return [];
  const tree = new RepositoryTree(paths);
  const readFile = (path: string) => {
    const known = documents.find((document) => document.language === "dotenv" && document.file.path === path);
    if (known?.language === "dotenv") return known.entries;
    const file = paths.has(path) ? read?.(path) : undefined;
    return file && parseDotenv(file, true).entries;
  };
  const makesProduction = dockerfiles.filter(({ production }) => production);
  const services = [...composeProcesses({ documents: compose, dockerfiles, tree, readFile }), ...kubernetesProcesses({ documents: manifests, dockerfiles: makesProduction, tree }), ...platformProcesses({ documents: platforms, dockerfiles, tree })];
  const served = services.filter((service) => service.stage("gunicorn").verdict === "production");
  // An image that production starts with another command is not started with its own.
  const replaced = new Set(served.filter(({ command }) => command !== undefined && mentionsServer(command.form === "exec" ? command.argv.map((word) => textOf(word.at)).join(" ") : command.text.text)).map(({ dockerfile }) => dockerfile));
  const images = dockerfiles.flatMap((document) => dockerfileProcess(document, tree, read ?? (() => undefined)) ?? []).map((image) => (image.dockerfile && replaced.has(image.dockerfile) ? { ...image, entrypoint: undefined, command: undefined } : image));
  return [...served, ...images, ...services.filter((service) => !served.includes(service))];
}
