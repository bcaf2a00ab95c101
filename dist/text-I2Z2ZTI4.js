import {
  formatText
} from "./chunk-6QNLHKNA.js";
import "./chunk-C3QBP4KV.js";
import "./chunk-K2WDKQTP.js";
import "./chunk-6DSJHTCH.js";
import "./chunk-3VDGXNDI.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-SPD4YE53.js";
import "./chunk-TRTQSARU.js";
export {
  formatText
};
