// src/discover/decode.ts
import { isUtf8 } from "node:buffer";
function decode(bytes) {
  if (bytes.length >= 2 && bytes[0] === 255 && bytes[1] === 254) return bytes.toString("utf16le");
  return bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
}

export {
  decode
};
