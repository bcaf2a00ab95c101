import {
  deploymentsOf,
  formatJson,
  stringify
} from "./chunk-YMNMEOIL.js";
import "./chunk-UBEQZJVF.js";
import "./chunk-L77UWWUG.js";
import "./chunk-DFAUYJKD.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";
export {
  deploymentsOf,
  formatJson,
  stringify
};
