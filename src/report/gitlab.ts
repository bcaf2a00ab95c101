import { createHash } from "node:crypto";
import type { Finding, Severity } from "../core/finding.ts";
import { escapeControls } from "./escape.ts";
import { placeObject } from "./finding-object.ts";
import { stringify } from "./json.ts";
import type { Report } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "info" };

/**
 * GitLab's Code Quality report: an array, one entry a finding. GitLab merges entries with one fingerprint, refuses paths
 * that begin with `./`, and shows the description only, so the rule's id stands in it. A problem is a `blocker`.
 */
export function formatGitlab(report: Report): string {
  return stringify([...report.findings.map((finding) => entry(finding, report)), ...report.problems.map(problemEntry)]);
}

function entry({ ruleId, severity, message, help, at, fingerprint }: Finding, report: Report): object {
  const { path, line, endLine } = placeObject(at, report);
  return {
    description: escapeControls(`${ruleId}: ${message}${help === undefined ? "" : ` ${help}`}`),
    check_name: ruleId,
    fingerprint,
    severity: severities[severity],
    location: { path, lines: { begin: line, end: endLine } },
  };
}

/** A problem of no file is one of the directory. */
const problemEntry = ({ path, message }: Report["problems"][number]): object => ({
  description: escapeControls(`problem: ${message}`),
  check_name: "problem",
  fingerprint: createHash("sha256").update(`problem\0${path}\0${message}`).digest("hex").slice(0, 32),
  severity: "blocker",
  location: { path: path === "" ? "." : path, lines: { begin: 1 } },
});
