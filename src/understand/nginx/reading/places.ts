import type { Area, Command } from "../../../parse/nginx/commands.ts";

/** What kind of braces a directive stands in: nginx compares it with the contexts of its table. */
export interface Place {
  readonly area: Exclude<Area, "any">;
  /** The bit of the directive's flags (NGX_HTTP_SRV_CONF …). */
  readonly bit: number;
  /** For people: `the "server" block`. */
  readonly title: string;
}

const bit = (index: number): number => 2 ** (24 + index);

export const places = {
  main: { area: "core", bit: bit(0), title: "the main level" },
  events: { area: "events", bit: bit(1), title: '"events"' },
  http: { area: "http", bit: bit(1), title: '"http"' },
  server: { area: "http", bit: bit(2), title: '"server"' },
  location: { area: "http", bit: bit(3), title: '"location"' },
  upstream: { area: "http", bit: bit(4), title: '"upstream"' },
  serverIf: { area: "http", bit: bit(5), title: '"if" in a server' },
  locationIf: { area: "http", bit: bit(6), title: '"if" in a location' },
  limitExcept: { area: "http", bit: bit(7), title: '"limit_except"' },
  stream: { area: "stream", bit: bit(1), title: '"stream"' },
  streamServer: { area: "stream", bit: bit(2), title: '"server" of stream' },
  streamUpstream: { area: "stream", bit: bit(3), title: '"upstream" of stream' },
  mail: { area: "mail", bit: bit(1), title: '"mail"' },
  mailServer: { area: "mail", bit: bit(2), title: '"server" of mail' },
  rtmp: { area: "rtmp", bit: bit(1), title: '"rtmp"' },
  rtmpServer: { area: "rtmp", bit: bit(2), title: '"server" of rtmp' },
  rtmpApplication: { area: "rtmp", bit: bit(3), title: '"application"' },
} as const satisfies Record<string, Place>;

export const everyPlace: readonly Place[] = Object.values(places);

/** Whether bits share one; `&` alone would read the top bit as a sign. */
const overlaps = (flags: number, wanted: number): boolean => ((flags >>> 24) & (wanted / 2 ** 24)) !== 0;

/** Whether a directive may stand there. */
export const fits = (command: Command, flags: number, place: Place): boolean => (command.area === "any" || command.area === place.area) && overlaps(flags, place.bit);

/** Where a directive may stand, for people: `"http", "server" or "location"`. */
export function titlesOf(commands: readonly Command[]): string {
  const titles = everyPlace.filter((place) => commands.some((command) => fits(command, command.anyFlags, place))).map(({ title }) => title);
  return titles.length <= 1 ? (titles[0] ?? "") : `${titles.slice(0, -1).join(", ")} or ${titles.at(-1) ?? ""}`;
}

/** What the braces of a block make of the place it stands in; undefined for a block of data, or one that is not known. */
export function placeInside(command: Command, place: Place): Place | undefined {
  if (command.area === "core") {
    if (command.name === "events") return places.events;
    if (command.name === "http") return places.http;
    if (command.name === "stream") return places.stream;
    if (command.name === "mail") return places.mail;
    return command.name === "rtmp" ? places.rtmp : undefined;
  }
  if (command.area === "stream") return command.name === "server" ? places.streamServer : command.name === "upstream" ? places.streamUpstream : undefined;
  if (command.area === "mail") return command.name === "server" ? places.mailServer : undefined;
  if (command.area === "rtmp") return command.name === "server" ? places.rtmpServer : command.name === "application" ? places.rtmpApplication : undefined;
  if (command.name === "server") return places.server;
  if (command.name === "location") return places.location;
  if (command.name === "upstream") return places.upstream;
  if (command.name === "if") return place === places.server ? places.serverIf : places.locationIf;
  return command.name === "limit_except" ? places.limitExcept : undefined;
}
