import type { Server, Stage } from "../../core/launch/launch.ts";
import type { ContainerProcess } from "../container/container-process.ts";
import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import { containerOf } from "../container/container-starts.ts";
import type { ServerStart } from "./follow.ts";
import type { Around, StageHints } from "./found-processes.ts";
import type { Invocation } from "./invocation.ts";

/** How a script of the repository is started by another file. */
export interface StartedBy {
  readonly label: string;
  readonly invocation: Invocation;
  /** Where it is a container that starts it. */
  readonly hints?: (start: ServerStart) => StageHints;
  readonly stage?: Stage["verdict"];
  /** The same where the script starts nothing but the development server. */
  readonly stageOfDevelopmentServer?: Stage["verdict"];
  readonly around?: Around;
  /** The Dockerfile that the container is made from. */
  readonly dockerfile?: DockerfileDocument | undefined;
  /** Whether the image says so itself, for whoever runs it. */
  readonly byImage?: boolean;
}

/** How a container starts a script: what it says of the servers in it. */
export function startedByContainer(process: ContainerProcess, invocation: Invocation): StartedBy {
  const stage = process.stage("gunicorn");
  // What an image or a developer's service starts may be production's all the same: another file says so first.
  const hints = ({ peeled, invocation: { branches } }: ServerStart): StageHints => decidedBy(process, stage, peeled.server, branches.length > 0);
  return { label: process.label, invocation, hints, around: { container: containerOf(process) }, stage: stage.verdict, stageOfDevelopmentServer: process.stage("runserver").verdict, dockerfile: process.dockerfile, byImage: process.kind === "dockerfile" };
}

function decidedBy({ label, stage }: ContainerProcess, { verdict }: Stage, server: Server, onCondition: boolean): StageHints {
  if (verdict === "development") return { development: `started by ${label}` };
  // A script that may start either is told by its condition.
  if (server === "runserver" && (onCondition || stage(server).verdict !== "production")) return { unclear: `started by ${label}, perhaps` };
  return verdict === "production" ? { startedBy: label } : { unclear: `started by ${label}` };
}

/** A script that several containers start runs with what they have in common. A service and the image that it is made from are one container. */
export function startedTogether(before: StartedBy | undefined, by: StartedBy): StartedBy {
  if (!before) return by;
  if (before.dockerfile && before.dockerfile === by.dockerfile && before.byImage !== by.byImage && before.stage === by.stage) return before.byImage === true ? by : before;
  if (!before.around?.container || before.stage !== by.stage) return before;
  const others = new Map(by.invocation.environment.map((entry) => [entry.name, entry.value] as const));
  const environment = before.invocation.environment.map((entry) => (others.get(entry.name) === entry.value ? entry : { name: entry.name, at: entry.at, value: undefined }));
  const { container, ...around } = before.around;
  const names = [...container.names, ...(by.around?.container?.names ?? [])];
  // The one that runs several times decides.
  const replicas = container.replicas ?? by.around?.container?.replicas;
  const shared = { ...container, names, ports: [], service: undefined, ...(replicas && { replicas }) };
  return { ...before, invocation: { ...before.invocation, environment }, around: { ...around, container: shared } };
}

/** What is known of the management commands in a script, by what starts it. */
export function hintsOfCommands(startedBy: StartedBy | undefined, besideServer: boolean): StageHints {
  const isProductions = startedBy && (!startedBy.hints || (besideServer ? startedBy.stage : startedBy.stageOfDevelopmentServer) === "production");
  return {
    besideServer,
    ...(isProductions && { startedBy: startedBy.label }),
    ...(startedBy?.stage === "development" && { development: `${startedBy.label} is development's` }),
    ...(startedBy?.stage === "unknown" && { unclear: `${startedBy.label} starts it` }),
  };
}
