import { compareVersions, type DjangoVersions } from "../../core/settings.ts";
import type { Span } from "../../core/source.ts";
import { allowedSeries, djangoSeries, supportedSeries, type Allowed } from "./version.ts";

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

/** A requirement of Django itself, with what it allows. */
export interface DjangoRequirement extends Requirement, Allowed {}

/** The requirements of Django that say something of its version. */
export const djangoRequirements = (requirements: readonly Requirement[]): readonly DjangoRequirement[] =>
  requirements.flatMap((requirement) => {
    const allowed = requirement.name === "django" ? allowedSeries(requirement.specifier) : undefined;
    return allowed ? [{ ...requirement, ...allowed }] : [];
  });

/** Every required package with the first place that requires it; development's own are left out. */
export function packagesOf(requirements: readonly Requirement[]): ReadonlyMap<string, Span> {
  const packages = new Map<string, Span>();
  for (const { name, at, development } of requirements) if (!development && !packages.has(name)) packages.set(name, at);
  return packages;
}

/** Leaves out `base.in` where `base.txt` was compiled from it. */
function withoutSources(requirements: readonly DjangoRequirement[]): readonly DjangoRequirement[] {
  const paths = new Set(requirements.map(({ at }) => at.file.path));
  return requirements.filter(({ at }) => !at.file.path.endsWith(".in") || !paths.has(at.file.path.replace(/\.in$/, ".txt")));
}

const hasLowerBound = ({ specifier }: Requirement): boolean => /[>=^~]\s*v?\d|^\d/.test(specifier.replace(/(?:<=|!=)\s*/g, "<"));

/** `<6` alone: an installation takes the newest that is allowed, not Django 1.8. */
function withLowerBound(requirement: DjangoRequirement): DjangoRequirement {
  const [oldest = ""] = supportedSeries;
  return { ...requirement, least: compareVersions(requirement.most, oldest) < 0 ? requirement.most : oldest };
}

/**
 * The Django versions that the project may run by its requirements. A lock file is stronger than a pin, a pin
 * stronger than a range; ranges must hold together. What only development installs counts when nothing else speaks.
 */
export function djangoVersions(requirements: readonly Requirement[]): DjangoVersions {
  const all = withoutSources(djangoRequirements(requirements));
  const candidates = all.some(({ development }) => !development) ? all.filter(({ development }) => !development) : all;
  const strongest = [candidates.filter(({ locked }) => locked), candidates.filter(({ exact }) => exact !== undefined), candidates].find((group) => group.length > 0);
  const [first] = strongest ?? [];
  if (!strongest || !first) return { least: supportedSeries[0] ?? "", most: djangoSeries.at(-1) ?? "", pinned: false };
  const ranges = strongest.some(hasLowerBound) ? strongest : strongest.map(withLowerBound);
  const lows = ranges.map(({ least }) => least).sort(compareVersions);
  const highs = ranges.map(({ most }) => most).sort(compareVersions);
  const [least, most] = [lows.at(-1) ?? first.least, highs[0] ?? first.most];
  // Requirements that exclude each other belong to different installations.
  if (compareVersions(least, most) > 0) return { least: lows[0] ?? least, most: highs.at(-1) ?? most, pinned: true, at: first.at };
  return { least, most, pinned: true, at: first.at };
}
