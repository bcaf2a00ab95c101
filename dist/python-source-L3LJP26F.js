import {
  PythonFiles
} from "./chunk-5TCVUNME.js";
import "./chunk-TRTQSARU.js";
export {
  PythonFiles
};
