import { grouped } from "../../core/grouped.ts";
import type { Packages, PackageVersions } from "../../core/packages.ts";
import { compareVersions, type DjangoVersions } from "../../core/settings/settings.ts";
import { packagesOf, type Requirement } from "./requirement.ts";
import { allowedSeries, djangoSeries, supportedSeries, type Allowed } from "./version.ts";

/** A requirement with what it allows. */
interface Bound extends Requirement, Allowed {}

/** Leaves out `base.in` where `base.txt` was compiled from it. */
function withoutSources<R extends Requirement>(requirements: readonly R[]): readonly R[] {
  const paths = new Set(requirements.map(({ at }) => at.file.path));
  return requirements.filter(({ at }) => !at.file.path.endsWith(".in") || !paths.has(at.file.path.replace(/\.in$/, ".txt")));
}

const hasLowerBound = ({ specifier }: Requirement): boolean => /[>=^~]\s*v?\d|^\d/.test(specifier.replace(/(?:<=|!=)\s*/g, "<"));

/** `<6` alone: an installation takes the newest that is allowed, not the first there ever was. */
function withLowerBound(requirement: Bound, oldest: string): Bound {
  return { ...requirement, least: compareVersions(requirement.most, oldest) < 0 ? requirement.most : oldest };
}

/**
 * The versions of one package by what requires it. A lock file is stronger than a pin, a pin stronger than a range;
 * ranges must hold together. What only development installs counts when nothing else speaks.
 * @param oldest the oldest series that an installation without a lower end may hold
 * @returns undefined where no requirement speaks of a version
 */
function boundVersions(requirements: readonly Requirement[], series: readonly string[], oldest: string): PackageVersions | undefined {
  const bounds = requirements.flatMap((requirement): readonly Bound[] => {
    const allowed = allowedSeries(requirement.specifier, series);
    return allowed ? [{ ...requirement, ...allowed }] : [];
  });
  const all = withoutSources(bounds);
  const candidates = all.some(({ development }) => !development) ? all.filter(({ development }) => !development) : all;
  const strongest = [candidates.filter(({ locked }) => locked), candidates.filter(({ exact }) => exact !== undefined), candidates].find((group) => group.length > 0);
  const [first] = strongest ?? [];
  if (!strongest || !first) return undefined;
  const ranges = strongest.some(hasLowerBound) ? strongest : strongest.map((requirement) => withLowerBound(requirement, oldest));
  const lows = ranges.map(({ least }) => least).sort(compareVersions);
  const highs = ranges.map(({ most }) => most).sort(compareVersions);
  const [least, most] = [lows.at(-1) ?? first.least, highs[0] ?? first.most];
  // Requirements that exclude each other belong to different installations.
  if (compareVersions(least, most) > 0) return { least: lows[0] ?? least, most: highs.at(-1) ?? most, pinned: true, at: first.at };
  return { least, most, pinned: true, at: first.at };
}

/** The Django versions that the project may run: where nothing says which, those that are supported. */
export function djangoVersions(requirements: readonly Requirement[]): DjangoVersions {
  const [oldest = ""] = supportedSeries;
  const named = requirements.filter(({ name }) => name === "django");
  return boundVersions(named, djangoSeries, oldest) ?? { least: oldest, most: djangoSeries.at(-1) ?? "", pinned: false };
}

/** The packages that requirements name, for asking which versions of them may run. */
export function packagesFrom(requirements: readonly Requirement[]): Packages {
  const required = packagesOf(requirements);
  const byName = grouped(requirements, ({ name }) => name);
  return {
    requires: (name) => required.get(name),
    versions: (name, series) => {
      const newest = series.at(-1);
      const named = byName.get(name) ?? [];
      const [first] = named;
      if (!first || newest === undefined) return undefined;
      return boundVersions(named, series, newest) ?? { least: newest, most: newest, pinned: false, at: first.at };
    },
  };
}
