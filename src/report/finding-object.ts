import type { Finding } from "../core/finding.ts";
import type { Span } from "../core/source.ts";
import type { Report, SuppressedFinding } from "./report.ts";
import { fixesShown } from "./fixes-shown.ts";

/** A finding as schema/report-v1.json describes it. */
export function findingObject(finding: Finding, report: Report): object {
  const { ruleId, severity, certainty, message, help, at, related = [], unless, aliases, url, fingerprint } = finding;
  return {
    ruleId,
    severity,
    certainty,
    message,
    help,
    ...placeObject(at, report),
    related: related.map((one) => ({ message: one.message, ...placeObject(one.at, report) })),
    fixes: fixesShown(finding, report).map(({ title, safe, edits }) => ({ title, safe, edits: edits.map((edit) => ({ ...placeObject(edit.at, report), text: edit.text })) })),
    unless,
    aliases,
    url,
    fingerprint,
  };
}

/** A finding that is accepted, with by what and why. */
export const suppressedObject = (finding: SuppressedFinding, report: Report): object => ({ ...findingObject(finding, report), by: finding.by, reason: finding.reason });

/** A place as people count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface PlaceObject {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands. */
export function placeObject(at: Span, { pathOf }: Pick<Report, "pathOf">): PlaceObject {
  const start = at.file.positionAt(at.start);
  const end = at.file.positionAt(at.end);
  return { path: pathOf(at.file), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
