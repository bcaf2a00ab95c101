import {
  stringify
} from "./chunk-YMNMEOIL.js";
import {
  placeObject
} from "./chunk-UBEQZJVF.js";
import "./chunk-L77UWWUG.js";
import "./chunk-DFAUYJKD.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/report/gitlab.ts
import { createHash } from "node:crypto";
var severities = { error: "critical", warning: "major", info: "info" };
function formatGitlab(report) {
  return stringify([...report.findings.map((finding) => entry(finding, report)), ...report.problems.map(problemEntry)]);
}
function entry({ ruleId, severity, message, help, at, fingerprint }, report) {
  const { path, line, endLine } = placeObject(at, report);
  return {
    description: escapeControls(`${ruleId}: ${message}${help === void 0 ? "" : ` ${help}`}`),
    check_name: ruleId,
    fingerprint,
    severity: severities[severity],
    location: { path, lines: { begin: line, end: endLine } }
  };
}
var problemEntry = ({ path, message }) => ({
  description: escapeControls(`problem: ${message}`),
  check_name: "problem",
  fingerprint: createHash("sha256").update(`problem\0${path}\0${message}`).digest("hex").slice(0, 32),
  severity: "blocker",
  location: { path: path === "" ? "." : path, lines: { begin: 1 } }
});
export {
  formatGitlab
};
