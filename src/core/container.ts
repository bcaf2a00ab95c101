import type { Text } from "./launch.ts";
import type { Span } from "./source.ts";

/** A port of a container that the machine it runs on hands on. */
export interface PublishedPort {
  /** The address on the machine; "" for every address. */
  readonly host: string;
  /** The port on the machine; undefined when any free one is taken, or when it is not known. */
  readonly hostPort: number | undefined;
  readonly containerPort: number;
  readonly at: Span;
}

/** What a process sees of the world when it runs in a container. */
export interface Container {
  /** The names under which other containers reach it: of its service, its aliases, the container's own. */
  readonly names: readonly string[];
  /** The service that runs it, as the file calls it. */
  readonly service: Text | undefined;
  readonly ports: readonly PublishedPort[];
  /** Whether it shares the network of the machine: then it has no address of its own. */
  readonly onHostNetwork: boolean;
  /** What the image begins from, where nothing switches from that image's user, which is root. */
  readonly rootByDefault?: Span;
  /** The directory of the repository that stands where the process starts, "" for the root. */
  readonly repositoryDirectory: string | undefined;
}
