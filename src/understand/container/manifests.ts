import { grouped } from "../../core/grouped.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";

const kindOf = (object: DataNode): string => object.get("kind")?.text?.value ?? "";

/** The name of an object of Kubernetes. */
export const nameOf = (object: DataNode): string | undefined => object.get("metadata", "name")?.text?.value;

/** The objects that a repository's manifests describe, found by kind and name: there may be thousands. */
export class Manifests {
  readonly all: readonly DataNode[];
  readonly #byKind: ReadonlyMap<string, readonly DataNode[]>;
  readonly #byName = new Map<string, ReadonlyMap<string | undefined, readonly DataNode[]>>();
  #bySelector: ReadonlyMap<string, readonly DataNode[]> | undefined;

  constructor(documents: readonly DataDocument[]) {
    this.all = documents.flatMap(({ roots }) => roots.flatMap((root) => (kindOf(root) === "List" ? (root.get("items")?.items ?? []) : [root])));
    this.#byKind = grouped(this.all, kindOf);
  }

  /** The objects of a kind, in the order of the files. */
  ofKind(kind: string): readonly DataNode[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** Those of a kind and a name; overlays and environments may each have one. */
  named(kind: string, name: string | undefined): readonly DataNode[] {
    return this.byKey(kind, "name", nameOf).get(name) ?? [];
  }

  /**
   * The objects of a kind by what a function reads of each.
   * @param key names the function: it is asked once for each object
   */
  byKey(kind: string, key: string, read: (object: DataNode) => string | undefined): ReadonlyMap<string | undefined, readonly DataNode[]> {
    const known = this.#byName.get(`${kind} ${key}`);
    if (known) return known;
    const made = grouped(this.ofKind(kind), read);
    this.#byName.set(`${kind} ${key}`, made);
    return made;
  }

  /** The Services with a name whose selector matches the labels of pods, in the order of the files. */
  servicesFor(labels: ReadonlyMap<string, string | undefined>): readonly DataNode[] {
    this.#bySelector ??= grouped(
      this.ofKind("Service").filter((service) => nameOf(service) !== undefined),
      (service) => pairOf(...(selectorOf(service)[0] ?? [])),
    );
    const candidates = new Set([...labels].flatMap((label) => this.#bySelector?.get(pairOf(...label)) ?? []));
    const matching = [...candidates].filter((service) => selectorOf(service).every(([key, value]) => labels.get(key) === value));
    return matching.length < 2 ? matching : this.ofKind("Service").filter((service) => matching.includes(service));
  }
}

const selectorOf = (service: DataNode): readonly (readonly [string, string | undefined])[] => (service.get("spec", "selector")?.entries ?? []).map(({ key, value }) => [key.value, value.text?.value]);

const pairOf = (key?: string, value?: string): string => JSON.stringify([key, value]);
