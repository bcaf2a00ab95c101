import {
  stringify
} from "./chunk-PUQGXDNZ.js";
import "./chunk-6DSJHTCH.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-SPD4YE53.js";
import "./chunk-TRTQSARU.js";

// src/report/failure.ts
function formatFailure(message, version) {
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: [],
    findings: [],
    problems: [{ path: "", message }],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, baselined: 0, files: 0 }
  });
}
export {
  formatFailure
};
