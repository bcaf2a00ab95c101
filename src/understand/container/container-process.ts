import type { Container } from "../../core/container.ts";
import type { EnvironmentEntry, LauncherKind, Server, Stage, Text } from "../../core/launch.ts";
import type { ContainerCommand } from "./container-command.ts";

/** What a container starts, with what is around it. */
export interface ContainerProcess {
  readonly kind: LauncherKind;
  /** What calls it, for people: `web of docker-compose.yml`. */
  readonly label: string;
  readonly entrypoint: ContainerCommand | undefined;
  readonly command: ContainerCommand | undefined;
  readonly environment: readonly EnvironmentEntry[];
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  readonly container: Container;
  /** Whether it serves production, if it starts such a server. */
  readonly stage: (server: Server) => Stage;
  /** The file of the repository that lies at a path of the container. */
  readonly locate: (path: string) => string | undefined;
}
