import { findingObject, suppressedObject } from "./finding-object.ts";
import type { FormatOptions } from "./format.ts";
import { deploymentsOf, stringify } from "./json.ts";
import type { Report } from "./report.ts";

/**
 * JSON, one object a line, for streams and for reports of many repositories put together: a `run` first, then what was
 * found, a `summary` last. A file that does not end in a summary was cut. schema/report-line-v1.json describes the lines.
 */
export function formatJsonl(report: Report, { showSuppressed }: Pick<FormatOptions, "showSuppressed">): string {
  const { version, findings, suppressed, problems, summary } = report;
  const lines: object[] = [
    { kind: "run", version: 1, tool: { name: "django-prod-lint", version }, deployments: deploymentsOf(report) },
    ...findings.map((finding) => ({ kind: "finding", ...findingObject(finding, report) })),
    ...(showSuppressed ? suppressed.map((finding) => ({ kind: "suppressed", ...suppressedObject(finding, report) })) : []),
    ...problems.map((problem) => ({ kind: "problem", ...problem })),
    { kind: "summary", ...summary },
  ];
  return lines.map((line) => stringify(line, 0)).join("");
}
