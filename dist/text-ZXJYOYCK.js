import {
  formatText
} from "./chunk-WNUWLWFT.js";
import "./chunk-C3QBP4KV.js";
import "./chunk-C6VFSJI7.js";
import "./chunk-JVS6XUUE.js";
import "./chunk-O5UUONST.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";
export {
  formatText
};
