import type { Finding } from "../core/finding.ts";
import { escapeControls } from "./escape.ts";
import type { Report } from "./report.ts";

/** `path:line:column: severity: message [rule-id]`, which editors and compilers' matchers understand. */
export function conciseLine(finding: Finding, report: Pick<Report, "pathOf">): string {
  const { line, column } = finding.at.file.positionAt(finding.at.start);
  return `${pathShown(report.pathOf(finding.at.file))}:${line}:${column}: ${finding.severity}: ${escapeControls(finding.message)} [${finding.ruleId}]`;
}

/** A path that can't be taken for anything else: not for a workflow command, which begins with two colons. */
export const pathShown = (path: string): string => escapeControls(path.startsWith(":") ? `./${path}` : path);

/** One line a finding, one a problem. */
export function formatConcise(report: Report): string {
  const lines = report.findings.map((finding) => conciseLine(finding, report));
  for (const { path, message } of report.problems) lines.push(`${path === "" ? "django-prod-lint" : pathShown(path)}: problem: ${escapeControls(message)}`);
  return lines.map((line) => `${line}\n`).join("");
}
