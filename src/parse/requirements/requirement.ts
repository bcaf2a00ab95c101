import type { Span } from "../../core/source.ts";

/** One package that a file of the project requires. */
export interface Requirement {
  /** Normalised: lower case, `-` for `_` and `.`. */
  readonly name: string;
  /** `>=4.2,<5`; empty when any version will do. */
  readonly specifier: string;
  /** The name and its specifier. */
  readonly at: Span;
  /** Whether a tool wrote it down as what is installed. */
  readonly locked: boolean;
  /** Whether it is for development, tests or documentation alone. */
  readonly development: boolean;
  /** Whether it is installed only on a condition (an extra, a marker). */
  readonly optional: boolean;
}

/** The name as the package index compares it (PEP 503). */
export const normalName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

/** Every required package with the first place that requires it; development's own are left out. */
export function packagesOf(requirements: readonly Requirement[]): ReadonlyMap<string, Span> {
  const packages = new Map<string, Span>();
  for (const { name, at, development } of requirements) if (!development && !packages.has(name)) packages.set(name, at);
  return packages;
}
