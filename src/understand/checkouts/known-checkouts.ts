import type { ProvenCheckout } from "../../core/deployment/checkouts.ts";
import { components, directoriesAbove, joinPath } from "../../core/paths.ts";

/** Checkouts by the directories at both their ends: a tree of many projects has many. The first of several holds. */
export class KnownCheckouts {
  readonly all: readonly ProvenCheckout[];
  readonly #byServer = new Map<string, number>();
  readonly #byRepository = new Map<string, number[]>();
  readonly #serverPaths = new Map<string, readonly string[]>();

  constructor(all: readonly ProvenCheckout[]) {
    this.all = all;
    for (const [index, { server, repository }] of all.entries()) {
      const directory = components(server).join("/");
      if (!this.#byServer.has(directory)) this.#byServer.set(directory, index);
      const there = this.#byRepository.get(repository);
      if (there) there.push(index);
      else this.#byRepository.set(repository, [index]);
    }
  }

  /** The checkout that a path on a server lies in. */
  around(serverPath: string): ProvenCheckout | undefined {
    const indexes = placesOf(components(serverPath).join("/")).flatMap((place) => this.#byServer.get(place) ?? []);
    return indexes.length === 0 ? undefined : this.all[Math.min(...indexes)];
  }

  /** Where a path of the repository lies on the servers. */
  serverPaths(path: string): readonly string[] {
    const known = this.#serverPaths.get(path);
    if (known) return known;
    const indexes = placesOf(path).flatMap((place) => this.#byRepository.get(place) ?? []).sort((a, b) => a - b);
    const found = indexes.flatMap((index) => {
      const { server, repository } = this.all[index] ?? {};
      return server === undefined || repository === undefined ? [] : [`/${joinPath(components(server).join("/"), components(path).slice(components(repository).length))}`];
    });
    const places = [...new Set(found)];
    this.#serverPaths.set(path, places);
    return places;
  }
}

/** A path and the directories above it, the root last. */
const placesOf = (path: string): readonly string[] => (path === "" ? [""] : [path, ...directoriesAbove(path)]);
