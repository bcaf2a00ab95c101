import {
  PythonFiles
} from "./chunk-VMZWOJE6.js";
import "./chunk-VOEMSLEO.js";
export {
  PythonFiles
};
