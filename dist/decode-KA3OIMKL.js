import {
  decode,
  encode,
  encodingOf
} from "./chunk-6ILYHZMI.js";
import "./chunk-VOEMSLEO.js";
export {
  decode,
  encode,
  encodingOf
};
