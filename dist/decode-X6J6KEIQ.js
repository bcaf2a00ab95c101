import {
  decode,
  encodingOf
} from "./chunk-D6Q5TKOT.js";
import "./chunk-TRTQSARU.js";
export {
  decode,
  encodingOf
};
