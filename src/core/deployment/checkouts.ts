import type { VirtualHost } from "../apache/host.ts";
import type { NginxServer } from "../nginx/server.ts";
import { components, isWithin, joinPath } from "../paths.ts";
import type { Span } from "../source.ts";

/** Whether a directory on the server holds code of the project. `likely`: its names say so, the repository does not show it. */
export type CodeFound = "yes" | "likely" | "no";

/** A directory on the server and the directory of the repository that stands there, "" for its root. */
export interface Checkout {
  readonly server: string;
  readonly repository: string;
}

/** A checkout with the place that tells of it. */
export interface ProvenCheckout extends Checkout {
  readonly at: Span;
}

/**
 * Where the repository stands on the servers it is deployed to, as far as its files say so: mod_wsgi's and Passenger's
 * targets, the directories that processes start in, static and uploaded files that agree. Nothing is guessed from the
 * name of one directory or file.
 */
export interface Checkouts {
  readonly all: readonly ProvenCheckout[];
  /** Whether a directory on a server holds code of the project besides its WSGI files. */
  codeIn(directory: string): CodeFound;
  /** Whether a front server and the application surely run on one machine, so that a path means the same to both. */
  sharesMachine(front: NginxServer | VirtualHost): boolean;
  /** The checkout that a path on a server lies in. */
  around(serverPath: string): ProvenCheckout | undefined;
  /** The path in the repository of what lies on a server, "" for its root; undefined outside every known checkout. */
  repositoryPath(serverPath: string): string | undefined;
  /** Where a path of the repository lies on the servers; empty where no checkout that holds it is known. */
  serverPaths(repositoryPath: string): readonly string[];
}

/** The repository at one place alone, as on a platform that puts it there. */
export function checkoutAt({ server, repository }: Checkout, at: Span): Checkouts {
  const checkout = { server, repository, at };
  return {
    ...noCheckouts,
    all: [checkout],
    around: (path) => (isWithin(path, server) ? checkout : undefined),
    repositoryPath: (path) => (isWithin(path, server) ? joinPath(repository, components(path).slice(components(server).length)) : undefined),
    serverPaths: (path) => (isWithin(path, repository) ? [[server, ...components(path).slice(components(repository).length)].join("/")] : []),
  };
}

/** No checkout is known. */
export const noCheckouts: Checkouts = { all: [], codeIn: () => "no", sharesMachine: () => false, around: () => undefined, repositoryPath: () => undefined, serverPaths: () => [] };
