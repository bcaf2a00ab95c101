import {
  deliver
} from "./chunk-RD6MUUN4.js";
import "./chunk-MPPCWCDW.js";
import "./chunk-AW46M2PF.js";
import "./chunk-WIQ7QYNY.js";
import "./chunk-VOEMSLEO.js";
export {
  deliver
};
