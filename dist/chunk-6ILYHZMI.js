// src/discover/decode.ts
import { isUtf8 } from "node:buffer";
function encodingOf(bytes) {
  if (bytes.length >= 2 && bytes[0] === 255 && bytes[1] === 254) return "utf-16";
  return isUtf8(bytes) ? "utf-8" : "latin-1";
}
var names = { "utf-8": "utf8", "utf-16": "utf16le", "latin-1": "latin1" };
var decode = (bytes) => bytes.toString(names[encodingOf(bytes)]);
function encode(text, encoding) {
  const bytes = Buffer.from(text, names[encoding]);
  return bytes.toString(names[encoding]) === text ? bytes : void 0;
}

export {
  encodingOf,
  decode,
  encode
};
