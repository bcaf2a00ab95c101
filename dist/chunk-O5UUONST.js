import {
  escapeControls
} from "./chunk-BSTHLYOE.js";

// src/report/concise.ts
function conciseLine(finding, report) {
  const { line, column } = finding.at.file.positionAt(finding.at.start);
  return `${pathShown(report.pathOf(finding.at.file))}:${line}:${column}: ${finding.severity}: ${escapeControls(finding.message)} [${finding.ruleId}]`;
}
var pathShown = (path) => escapeControls(path.startsWith(":") ? `./${path}` : path);
function formatConcise(report) {
  const lines = report.findings.map((finding) => conciseLine(finding, report));
  for (const { path, message } of report.problems) lines.push(`${path === "" ? "django-prod-lint" : pathShown(path)}: problem: ${escapeControls(message)}`);
  return lines.map((line) => `${line}
`).join("");
}

export {
  conciseLine,
  pathShown,
  formatConcise
};
