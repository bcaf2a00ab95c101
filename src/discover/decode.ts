import { isUtf8 } from "node:buffer";
import type { Encoding } from "../core/source.ts";

/**
 * How bytes are to be read: as UTF-8, else as latin-1, in which every byte is one character. UTF-16 files have a mark
 * that says so and are read as such, because editors on Windows write them.
 */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16";
  return isUtf8(bytes) ? "utf-8" : "latin-1";
}

const names = { "utf-8": "utf8", "utf-16": "utf16le", "latin-1": "latin1" } as const;

/** Decodes a file without losing anything; a byte order mark is kept. */
export const decode = (bytes: Buffer): string => bytes.toString(names[encodingOf(bytes)]);

/** Encodes a text as its file was; undefined where the encoding has no character for a part of it. */
export function encode(text: string, encoding: Encoding): Buffer | undefined {
  const bytes = Buffer.from(text, names[encoding]);
  return bytes.toString(names[encoding]) === text ? bytes : undefined;
}
