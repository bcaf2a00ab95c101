import { severities } from "../core/finding.ts";
import type { Finding, Severity } from "../core/finding.ts";
import { escapeControls } from "./escape.ts";
import type { Report } from "./report.ts";
import { formatText } from "./text.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands, which GitHub shows beside the changed lines, worst first, because it keeps only ten of a kind a
 * step; then the listing. No line of the listing begins with `::`.
 */
export function formatGithub(report: Report): string {
  const worstFirst = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const lines = worstFirst.map((finding) => command(finding, report));
  for (const { path, message } of report.problems) lines.push(`::error ${path === "" ? "" : `file=${property(path)},`}title=problem::${data(message)}`);
  return `${lines.map((line) => `${line}\n`).join("")}${formatText(report, { colored: false, quiet: false, statistics: false, showSuppressed: false })}`;
}

function command(finding: Finding, report: Report): string {
  const { file } = finding.at;
  const start = file.positionAt(finding.at.start);
  const end = file.positionAt(finding.at.end);
  // GitHub drops columns when the region has several lines.
  const region = { file: report.pathOf(file), line: start.line, endLine: end.line, col: start.column, endColumn: end.column, title: finding.ruleId };
  const properties = Object.entries(region).map(([name, value]) => `${name}=${property(String(value))}`);
  const message = [finding.message, ...(finding.help === undefined ? [] : [finding.help]), finding.url];
  return `::${commands[finding.severity]} ${properties.join(",")}::${message.map(data).join("%0A")}`;
}

/** What the runner undoes in a message: percent first. Other control characters are spelled out. */
const data = (text: string): string => escapeControls(text).replace(/%/g, "%25");

const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
