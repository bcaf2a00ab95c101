import table from "../data/sentry-options.json" with { type: "json" };
import type { PackageVersions } from "../packages.ts";
import { compareVersions } from "../settings/settings.ts";

/** For each option the series from which on it is taken, and the first that refuses it again. */
const options: Readonly<Partial<Record<string, readonly string[]>>> = table.options;

/** Every series (`1.45`) of sentry-sdk from 1.0 on, oldest first. Source: the real package, asked by scripts/sentry-options.py. */
export const sentrySeries: readonly string[] = table.series;

/** Options by the names that sentry-sdk 2.0 took away. Source: sentry_sdk/client.py of 1.45. */
export const renamedOptions: ReadonlyMap<string, string> = new Map([
  ["with_locals", "include_local_variables"],
  ["request_bodies", "max_request_body_size"],
]);

const isTaken = (option: string, series: string): boolean => {
  const history = Object.hasOwn(options, option) ? (options[option] ?? []) : [];
  return history.filter((turn) => compareVersions(turn, series) <= 0).length % 2 === 1;
};

/** Which of the versions that may run refuse an option of `sentry_sdk.init()`, with a TypeError. */
export type Refusal =
  | { readonly kind: "all"; readonly newest: string }
  /** Older ones take it: `since` is the first that does not. */
  | { readonly kind: "newest"; readonly since: string };

/** Whether an option is refused; undefined where it is taken, or where a version may run that nobody knows yet. */
export function refusalOf(option: string, { least, most }: PackageVersions): Refusal | undefined {
  const series = sentrySeries.filter((one) => compareVersions(one, least) >= 0 && compareVersions(one, most) <= 0);
  const newest = series.at(-1);
  if (newest === undefined || isTaken(option, newest)) return undefined;
  // What no release knows may be an option of one that is newer than the table.
  if (newest === sentrySeries.at(-1) && !Object.hasOwn(options, option)) return undefined;
  const since = series[series.findLastIndex((one) => isTaken(option, one)) + 1] ?? newest;
  return since === series[0] ? { kind: "all", newest } : { kind: "newest", since };
}

/** What people call the variable that holds the address to which reports go: `SENTRY_DSN`, `DJANGO_SENTRY_DSN`, `SENTRY_URL`. */
export const sentryAddress = /(?:DSN|DNS|URL)$(?<=SENTRY\w*|^DSN)/;
