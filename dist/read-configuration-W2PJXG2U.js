import {
  ConfigurationError,
  readConfiguration
} from "./chunk-6RVA4ZDL.js";
import "./chunk-C32MUCFT.js";
import "./chunk-3MMQHOM6.js";
import "./chunk-WDQJZ2D5.js";
import "./chunk-YRU6T5RO.js";
import "./chunk-4K7KC3X6.js";
import "./chunk-WIQ7QYNY.js";
import "./chunk-RGUTMODH.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-VOEMSLEO.js";
export {
  ConfigurationError,
  readConfiguration
};
