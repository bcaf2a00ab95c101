import {
  deliver
} from "./chunk-4RFPVFUY.js";
import "./chunk-MPPCWCDW.js";
import "./chunk-PGL5YYB2.js";
import "./chunk-WIQ7QYNY.js";
import "./chunk-VOEMSLEO.js";
export {
  deliver
};
