import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { reasonOf } from "./system-error.ts";

/** What a file holds, or why it was not read, in words that fit after "because". */
export type Content = { readonly bytes: Buffer } | { readonly because: string };

/**
 * Reads a regular file of bounded size. A pipe, a device or a socket is never opened: opening one may wait for ever, or do something.
 * @param path absolute
 * @param largest in bytes; no more is read, even of a file that grows meanwhile
 */
export function readRegularFile(path: string, largest: number): Content {
  let descriptor: number | undefined;
  try {
    const known = statSync(path, { throwIfNoEntry: false });
    const refused = known ? refusalOf(known, largest) : { because: "it is not there" };
    if (refused) return refused;
    // Who exchanges it for a pipe now doesn't make us wait.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    return refusalOf(stat, largest) ?? readAll(descriptor, stat.size, largest);
  } catch (error) {
    return { because: reasonOf(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function refusalOf(stat: Stats, largest: number): { readonly because: string } | undefined {
  if (stat.isDirectory()) return { because: "it is a directory" };
  if (!stat.isFile()) return { because: "it is no regular file" };
  return stat.size > largest ? tooLarge(largest) : undefined;
}

/** @param expected what the system says of its size, which may be wrong by now */
function readAll(descriptor: number, expected: number, largest: number): Content {
  // One byte more than there should be: that is how the end is known.
  let buffer = Buffer.allocUnsafe(expected + 1);
  let total = 0;
  while (total <= largest) {
    const count = readSync(descriptor, buffer, total, buffer.length - total, null);
    if (count === 0) return { bytes: buffer.subarray(0, total) };
    total += count;
    if (total === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * total, largest) + 1);
  }
  return tooLarge(largest);
}

const tooLarge = (largest: number): { readonly because: string } => ({ because: `it is larger than ${largest / 1024 / 1024} MiB` });
