import {
  conciseLine,
  formatConcise,
  pathShown
} from "./chunk-K2WDKQTP.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-TRTQSARU.js";
export {
  conciseLine,
  formatConcise,
  pathShown
};
