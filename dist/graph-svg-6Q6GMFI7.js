import {
  drawDeployment,
  escapeXml,
  formatGraphSvg
} from "./chunk-VS57XC7O.js";
import "./chunk-7DTLIKQX.js";
import "./chunk-TRTQSARU.js";
export {
  drawDeployment,
  escapeXml,
  formatGraphSvg
};
