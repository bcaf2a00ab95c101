import type { Reader } from "./level.ts";
import { invalidParameter, once, refuse, shorten } from "./level.ts";
import { expansionProblem } from "./expansions.ts";
import { beforeNul, readNumber, readSize } from "./values.ts";
import { makeZone, useZone } from "./zones.ts";

const readLimitZone: Reader = (judged) => {
  const { args, name } = judged;
  // The first word is the key, whatever it looks like.
  const key = expansionProblem(judged, 0);
  if (key) return key;
  for (const [place, word] of args.slice(1).entries()) {
    const index = place + 1;
    if (word.startsWith("zone=")) {
      const [zone = "", size] = word.slice(5).split(/:(.*)/s);
      const bytes = size === undefined ? undefined : readSize(size, false);
      if (zone === "" || bytes === undefined) return refuse(`"${shorten(word)}" names no zone with its size`, index, "Write zone=login:10m.");
      if (bytes < 32768n) return refuse(`The zone in "${shorten(word)}" is too small`, index, "A zone has at least 32k.");
    } else if (word.startsWith("rate=") && name === "limit_req_zone") {
      const rate = /^(\d+)(?:r\/[sm])?$/.exec(word.slice(5))?.[1];
      if (rate === undefined || Number(rate) <= 0) return refuse(`"${shorten(word)}" is no rate`, index, "Write rate=10r/s or rate=5r/m.");
    } else return invalidParameter(judged, index);
  }
  const zone = args.slice(1).findLast((word) => word.startsWith("zone="))?.split(":", 1)[0];
  if (zone === undefined) return refuse(`"${name}" needs a zone`, undefined, "Write zone=login:10m.");
  makeZone(judged, name, zone.slice(5));
  return once(judged, judged.level.main, `zone ${zone}`) && refuse(`The zone in "${zone}" is made twice`);
};

const readLimitReq: Reader = (judged) => {
  let hasZone = false;
  for (const [index, word] of judged.args.entries()) {
    const [key = "", value = ""] = word.split(/=(.*)/s);
    if (word.startsWith("zone=")) {
      hasZone = true;
      if (value === "") return refuse("The name of the zone is empty", index);
    } else if ((word.startsWith("burst=") || word.startsWith("delay=")) && !readNumber(value)) return refuse(`"${shorten(word)}" is no number of requests`, index);
    else if (key !== "burst" && key !== "delay" && beforeNul(word) !== "nodelay") return invalidParameter(judged, index);
    else if ((key === "burst" || key === "delay") && !word.includes("=")) return invalidParameter(judged, index);
  }
  const place = judged.args.findLastIndex((word) => word.startsWith("zone="));
  const zone = judged.args[place];
  if (zone !== undefined) useZone(judged, "limit_req_zone", zone.slice(5), place);
  return hasZone && zone !== undefined ? once(judged, judged.level.location, `limit_req ${zone}`) : refuse('"limit_req" needs "zone="');
};

const readLimitConn: Reader = (judged) => {
  const [zone = "", count = ""] = judged.args;
  useZone(judged, "limit_conn_zone", zone, 0);
  const number = readNumber(count);
  return once(judged, judged.level.location, `limit_conn ${zone}`) ?? (number === undefined || number < 1n || number > 65535n ? refuse(`"${shorten(count)}" is no number of connections`, 1) : undefined);
};

/** How many requests and connections a visitor may have. */
export const limitReaders: Readonly<Record<string, Reader>> = { limit_req_zone: readLimitZone, limit_conn_zone: readLimitZone, limit_req: readLimitReq, limit_conn: readLimitConn };
