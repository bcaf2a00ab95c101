import type { SyntaxProblem } from "../../../core/document.ts";
import { expansionProblem } from "./expansions.ts";
import { type Judged, type Reader, type Shared, once } from "./level.ts";
import { beforeNul } from "./values.ts";

/** Whether a directive makes a piece of memory that others name. */
export const makesZone = (directive: string): boolean => /^(?:limit_(?:req|conn)_zone|(?:proxy|fastcgi|uwsgi|scgi)_cache_path)$/.test(directive);

/** Modules of "http" and of "stream" that have one name share nothing. */
const keyOf = ({ level: { place } }: Judged, maker: string, name: string): string => `${place.area} ${maker} ${name}`;

/** Notes a zone that a directive makes. */
export function makeZone(judged: Judged, maker: string, name: string): void {
  judged.level.shared.zones.made.add(keyOf(judged, maker, name));
}

/** Notes a zone that a directive needs; it may be made before or after. */
export function useZone(judged: Judged, maker: string, name: string, argument: number): void {
  const { used } = judged.level.shared.zones;
  const key = keyOf(judged, maker, name);
  if (!used.has(key)) used.set(key, { name, maker, at: judged.spanOf(argument) });
}

/** Zones that nothing makes: `zero size shared memory zone "one"`, `"proxy_cache" zone "one" is unknown`. */
export function zoneProblems({ zones: { made, used } }: Shared): readonly SyntaxProblem[] {
  return [...used]
    .filter(([key]) => !made.has(key))
    .map(([, { name, maker, at }]) => ({ at, kind: "invalid-value", message: `Nothing makes the zone "${name.slice(0, 40)}", so nginx does not start.`, help: `Write a ${maker} with that name into "http", or the name of one that is there.` }));
}

const readCache: Reader = (judged) => {
  const { args: [zone = ""], name } = judged;
  const refused = once(judged, judged.level.location, name) ?? expansionProblem(judged, 0);
  if (!refused && beforeNul(zone) !== "off" && !zone.includes("$")) useZone(judged, `${name}_path`, zone, 0);
  return refused;
};

/** What its parameters say beside the zone's name is read when nginx starts, and not judged. */
const readCachePath: Reader = (judged) => {
  const zone = judged.args.findLast((word) => word.startsWith("keys_zone="))?.slice("keys_zone=".length).split(":", 1)[0];
  if (zone !== undefined) makeZone(judged, judged.name, zone);
  return undefined;
};

/** Where answers of the application are kept. */
export const cacheReaders: Readonly<Record<string, Reader>> = { proxy_cache: readCache, fastcgi_cache: readCache, uwsgi_cache: readCache, scgi_cache: readCache, file_cache_set: readCachePath };
