import type { Command } from "../../../parse/nginx/commands.ts";
import { once, type Reader } from "./level.ts";
import { limitReaders } from "./read-limits.ts";
import { listenReaders } from "./read-listen.ts";
import { logReaders } from "./read-logs.ts";
import { otherReaders } from "./read-others.ts";
import { proxyReaders } from "./read-proxy.ts";
import { routingReaders } from "./read-routing.ts";
import { isSlot, readSlot } from "./slots.ts";
import { cacheReaders } from "./zones.ts";

const readers = { ...routingReaders, ...proxyReaders, ...listenReaders, ...logReaders, ...limitReaders, ...cacheReaders, ...otherReaders };

/** `http` and its like stand in a configuration once. */
const readTopBlock: Reader = (judged) => once(judged, judged.level.main, judged.name);

/** What reads a directive's value; undefined where releases differ, or it is not known. */
export function readerOf(command: Command, exact: boolean): Reader | undefined {
  if (command.varies && !exact) return undefined;
  if (command.area === "http" || command.area === "core" || command.area === "events") {
    const reader = command.area === "core" && command.reader === "block" ? readTopBlock : readers[command.reader];
    if (reader) return reader;
  }
  return isSlot(command.reader) ? readSlot : undefined;
}
