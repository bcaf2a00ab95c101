import {
  formatText
} from "./chunk-6GWI3I3Y.js";
import "./chunk-K2WDKQTP.js";
import "./chunk-3VDGXNDI.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-TRTQSARU.js";
export {
  formatText
};
