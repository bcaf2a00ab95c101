import {
  deploymentsOf,
  stringify
} from "./chunk-YMNMEOIL.js";
import {
  findingObject,
  suppressedObject
} from "./chunk-UBEQZJVF.js";
import "./chunk-L77UWWUG.js";
import "./chunk-DFAUYJKD.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/report/jsonl.ts
function formatJsonl(report, { showSuppressed }) {
  const { version, findings, suppressed, problems, summary } = report;
  const lines = [
    { kind: "run", version: 1, tool: { name: "django-prod-lint", version }, deployments: deploymentsOf(report) },
    ...findings.map((finding) => ({ kind: "finding", ...findingObject(finding, report) })),
    ...showSuppressed ? suppressed.map((finding) => ({ kind: "suppressed", ...suppressedObject(finding, report) })) : [],
    ...problems.map((problem) => ({ kind: "problem", ...problem })),
    { kind: "summary", ...summary }
  ];
  return lines.map((line) => stringify(line, 0)).join("");
}
export {
  formatJsonl
};
