import {
  formatJson,
  stringify
} from "./chunk-RVZYFA3F.js";
import "./chunk-TRTQSARU.js";
export {
  formatJson,
  stringify
};
