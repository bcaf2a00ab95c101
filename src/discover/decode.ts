import { isUtf8 } from "node:buffer";

/**
 * Decodes a file without losing anything: UTF-8 with its byte order mark kept, else latin-1, in which every byte is
 * one character. UTF-16 files have a mark that says so and are read as such, because editors on Windows write them.
 */
export function decode(bytes: Buffer): string {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  return bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
}
