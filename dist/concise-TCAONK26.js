import {
  conciseLine,
  formatConcise,
  pathShown
} from "./chunk-O5UUONST.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";
export {
  conciseLine,
  formatConcise,
  pathShown
};
