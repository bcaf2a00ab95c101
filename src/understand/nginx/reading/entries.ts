import type { Judged, Refused } from "./level.ts";
import { refuse, shorten } from "./level.ts";
import { expansionProblem } from "./expansions.ts";
import { isOddName, patternProblem } from "./read-routing.ts";
import { beforeNul, isNetwork, isRange } from "./values.ts";

/** What a block of data has had so far. */
export interface Entries {
  readonly block: string;
  readonly keys: Set<string>;
  hostnames: boolean;
  ranges: boolean;
  percent: number;
}

export const newEntries = (block: string): Entries => ({ block, keys: new Set(), hostnames: false, ranges: false, percent: 0 });

/** Judges a line of a `map`, `geo`, `split_clients` or `types` block; `judged` has the first word as its name. */
export function entryProblem(entries: Entries, judged: Judged): Refused | undefined {
  switch (entries.block) {
    case "map":
      return mapProblem(entries, judged);
    case "geo":
      return geoProblem(entries, judged);
    case "split_clients":
      return splitProblem(entries, judged);
    case "types":
      return judged.name === "include" && judged.args.length !== 1 ? refuse('"include" takes 1 argument') : undefined;
    default:
      return undefined;
  }
}

/** ngx_http_map. */
function mapProblem(entries: Entries, judged: Judged): Refused | undefined {
  const { name: key, args } = judged;
  const word = beforeNul(key);
  if (args.length === 0 && word === "hostnames") {
    entries.hostnames = true;
    return undefined;
  }
  if (args.length === 0 && word === "volatile") return undefined;
  if (args.length !== 1) return refuse("A line of a map has two words", undefined, "Quote a value that holds blanks.");
  const value = expansionProblem(judged, 0);
  if (value) return value;
  if (key.startsWith("~")) {
    const insensitive = key.startsWith("~*");
    return patternProblem(judged, -1, key.slice(insensitive ? 2 : 1));
  }
  const plain = key.startsWith("\\") ? key.slice(1) : key;
  if (entries.hostnames && word !== "default" && isOddName(plain)) return refuse(`"${shorten(key)}" is no name of a host`, -1, "A star is the whole first or last part: *.example.com.");
  const names = word === "default" ? ["default"] : entries.hostnames ? namesOfHost(plain.toLowerCase()) : [`=${plain.toLowerCase()}`];
  if (names.some((name) => entries.keys.has(name))) return refuse(`The map has "${shorten(key)}" twice`, -1);
  for (const name of names) entries.keys.add(name);
  return undefined;
}

/** `.example.com` stands for the name itself and for `*.example.com` (ngx_hash_add_key). */
const namesOfHost = (host: string): readonly string[] => (host.startsWith(".") ? [`=${host.slice(1)}`, `*${host}`] : [/[*]/.test(host) ? host : `=${host}`]);

/** ngx_http_geo. */
function geoProblem(entries: Entries, { name, args }: Judged): Refused | undefined {
  const key = beforeNul(name);
  if (args.length === 0) {
    if (key === "ranges") {
      if (entries.keys.size > 0) return refuse('"ranges" must come first', -1);
      entries.ranges = true;
      return undefined;
    }
    if (key === "proxy_recursive") return undefined;
  }
  if (args.length !== 1) return refuse("A line of a geo block has two words");
  if (key === "include" || key === "default") return undefined;
  const argument = key === "delete" || key === "proxy" ? 0 : -1;
  const place = argument === 0 ? (args[0] ?? "") : name;
  if (entries.ranges && key !== "proxy") return isRange(place) ? undefined : refuse(`"${shorten(place)}" is no range of addresses`, argument, "Write 10.0.0.0-10.0.0.255.");
  if (argument === -1) entries.keys.add(name);
  return isNetwork(place) || (argument === -1 && place === "255.255.255.255") ? undefined : refuse(`"${shorten(place)}" is no network`, argument);
}

/** nginx does not count the words of these lines. */
function splitProblem(entries: Entries, { name: key }: Judged): Refused | undefined {
  if (key === "*") {
    entries.percent = Math.max(entries.percent, 10000);
    return undefined;
  }
  const share = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(key)?.[1];
  const percent = share === undefined ? 0 : Math.round(Number(share) * 100);
  if (percent === 0) return refuse(`"${shorten(key)}" is no share in percent`, -1);
  entries.percent += percent;
  return undefined;
}
