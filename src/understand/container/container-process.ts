import type { Brought } from "../../core/launch/brought.ts";
import type { BuiltImage, Container, ContainerService, ServedFolder } from "../../core/launch/container.ts";
import type { EnvironmentEntry, LauncherKind, Server, Stage, Text } from "../../core/launch/launch.ts";
import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import type { ContainerCommand } from "./container-command.ts";

/** What a container starts, with what is around it. */
export interface ContainerProcess {
  readonly kind: LauncherKind;
  /** The file that decides about it. */
  readonly path: string;
  /** What calls it, for people: `web of docker-compose.yml`. */
  readonly label: string;
  readonly entrypoint: ContainerCommand | undefined;
  readonly command: ContainerCommand | undefined;
  readonly environment: readonly EnvironmentEntry[];
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  readonly container: Container;
  /** What a compose file says of it beside that. */
  readonly service?: ContainerService;
  /** What makes its image, where the repository holds it. */
  readonly dockerfile?: DockerfileDocument | undefined;
  /** What its image begins from, where the repository makes it. */
  readonly base?: string;
  /** The image, where the process is that of an image alone. */
  readonly image?: BuiltImage;
  /** What it has of the repository at paths of its own. */
  readonly brings?: readonly Brought[];
  /** Why it is a developer's whatever it starts, by names and by what stands beside it. */
  readonly developers?: string;
  /** The folders that its platform serves by itself. */
  readonly servedFolders?: readonly ServedFolder[];
  /** Whether it serves production, if it starts such a server. */
  readonly stage: (server: Server) => Stage;
  /** The file of the repository that lies at a path of the container. */
  readonly locate: (path: string) => string | undefined;
}
