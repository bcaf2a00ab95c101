import {
  deliver
} from "./chunk-RGMO4HEP.js";
import "./chunk-MPPCWCDW.js";
import "./chunk-UZWIUZ32.js";
import "./chunk-WIQ7QYNY.js";
import "./chunk-VOEMSLEO.js";
export {
  deliver
};
