import type { Brought } from "./brought.ts";
import type { IngressWay } from "./ingress.ts";
import type { Stage, Text } from "./launch.ts";
import type { Span } from "../source.ts";

/** A name that an image gives a value; ARG holds while it is built and stands in its history all the same. */
export interface ImageVariable {
  readonly instruction: "ENV" | "ARG";
  readonly name: string;
  /** Undefined when it is not known. */
  readonly value: string | undefined;
  readonly at: Span;
  /** Whether a secret is kept under such a name. */
  readonly isSecret: boolean;
}

/** An image that a Dockerfile of the repository makes: the last stage with those it begins from. */
export interface BuiltImage {
  readonly stage: Stage;
  /** What the first of its stages begins from. */
  readonly base: Text;
  readonly variables: readonly ImageVariable[];
  /** Files with variables that are copied into it, as they are written in COPY or ADD; `tracked` names the one in the repository. */
  readonly environmentFiles: readonly { readonly source: Text; readonly tracked: string | undefined }[];
}

/** A container that a compose file describes. */
export interface ContainerService {
  readonly name: Text;
  readonly image: Text | undefined;
  /** What it has of the repository at paths of its own. */
  readonly brings: readonly Brought[];
  /** The paths at which something is mounted into it, of this repository or not. */
  readonly mounted: readonly string[];
  readonly ports: readonly PublishedPort[];
  /** The file that decides about it. */
  readonly path: string;
  /** Why it is a developer's, where the names of its file or its own say so: a sample of `docker-compose.override.yml`. */
  readonly developers?: string;
}

/** A port of a container that the machine it runs on hands on. */
export interface PublishedPort {
  /** The address on the machine; "" for every address. */
  readonly host: string;
  /** The port on the machine; undefined when any free one is taken, or when it is not known. */
  readonly hostPort: number | undefined;
  readonly containerPort: number;
  readonly at: Span;
}

/** A folder of the repository whose files the platform's own server hands out, the application unasked. */
export interface ServedFolder {
  /** Where visitors find it, `/static`. */
  readonly address: string;
  /** In the repository. */
  readonly folder: string;
  /** Where the platform has the repository, `/var/app/current`, and the directory that stands there. */
  readonly checkout: { readonly server: string; readonly repository: string; /** Whether a part of that path is a name that the platform gives. */ readonly isNamedByHost?: boolean };
  readonly at: Span;
}

/** What a process sees of the world when it runs in a container. */
export interface Container {
  /** The names under which other containers reach it: of its service, its aliases, the container's own. */
  readonly names: readonly string[];
  /** The service that runs it, as the file calls it. */
  readonly service: Text | undefined;
  readonly ports: readonly PublishedPort[];
  /** The ports under which a Service of Kubernetes hands requests on to it, where it is alone behind that. */
  readonly handedOn?: readonly PublishedPort[];
  /** The Ingress of Kubernetes that leads to it. */
  readonly ingress?: Span;
  /** The lines of Ingresses that reach a port of it. */
  readonly ingressWays?: readonly IngressWay[];
  /** Whether it shares the network of the machine: then it has no address of its own. */
  readonly onHostNetwork: boolean;
  /** Whether it is started again when it ends; undefined where the file does not decide that. */
  readonly restarts: boolean | undefined;
  /** How many of it run side by side, where the file says so. */
  readonly replicas?: { readonly count: number; readonly at: Span };
  /** Whether a first process such as tini hands signals on. */
  readonly hasInit?: boolean;
  /** What the image begins from, where nothing switches from that image's user, which is root. */
  readonly rootByDefault?: Span;
  /** Whether its platform starts it with a fresh disk each time, and the platform's file mounts no other. */
  readonly losesFiles?: boolean;
  /** The directory of the repository that stands where the process starts, "" for the root. */
  readonly repositoryDirectory: string | undefined;
  /** Whether it takes variables from files that are not in the repository. */
  readonly environmentElsewhere?: boolean;
}
