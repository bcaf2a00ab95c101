import {
  decode
} from "./chunk-FIUGK6VC.js";
import "./chunk-TRTQSARU.js";
export {
  decode
};
