import {
  parseToml
} from "./chunk-WDQJZ2D5.js";
import "./chunk-YRU6T5RO.js";
import "./chunk-VOEMSLEO.js";
export {
  parseToml
};
