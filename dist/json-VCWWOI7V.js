import {
  formatJson,
  stringify
} from "./chunk-PUQGXDNZ.js";
import "./chunk-6DSJHTCH.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-SPD4YE53.js";
import "./chunk-TRTQSARU.js";
export {
  formatJson,
  stringify
};
