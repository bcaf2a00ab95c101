import {
  formatJson,
  stringify
} from "./chunk-LWOBARCY.js";
import "./chunk-TRTQSARU.js";
export {
  formatJson,
  stringify
};
