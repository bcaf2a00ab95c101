import {
  formatText
} from "./chunk-WIU6XJ45.js";
import "./chunk-3VDGXNDI.js";
import "./chunk-K2WDKQTP.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-TRTQSARU.js";
export {
  formatText
};
