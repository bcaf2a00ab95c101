import {
  drawDeployment,
  formatGraphSvg
} from "./chunk-ZJU5GMNN.js";
import "./chunk-7DTLIKQX.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";
export {
  drawDeployment,
  formatGraphSvg
};
