import type { Span } from "./source.ts";

/** The versions of a package that a project may run, as `major.minor`; `pinned` when the project's files say so. */
export interface PackageVersions {
  readonly least: string;
  readonly most: string;
  readonly pinned: boolean;
  /** The requirement that says so. */
  readonly at?: Span;
}

/** The packages that a project's requirements and lock files name. */
export interface Packages {
  /** The first place that requires a package, by its name on the index; undefined when nothing but development does. */
  requires(name: string): Span | undefined;
  /**
   * Which versions of a package may run. A lock file is stronger than a pin, a pin stronger than a range. Where no
   * range has a lower end, an installation takes the newest version that is allowed.
   * @param series every series (`major.minor`) that there is, oldest first
   * @returns undefined where nothing requires the package
   */
  versions(name: string, series: readonly string[]): PackageVersions | undefined;
}
