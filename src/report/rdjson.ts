import type { Finding, Severity } from "../core/finding.ts";
import type { SourceFile, Span } from "../core/source.ts";
import { fixesShown } from "./fixes-shown.ts";
import { stringify } from "./json.ts";
import type { Report } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/** Reviewdog's diagnostic format: `reviewdog -f=rdjson`. Columns count bytes from 1, the end is exclusive. */
export function formatRdjson(report: Report): string {
  return stringify({
    source: { name: "django-prod-lint" },
    diagnostics: [
      ...report.findings.map((finding) => diagnostic(finding, report)),
      ...report.problems.map(({ path, message }) => ({ message, ...(path !== "" && { location: { path } }), severity: "ERROR", code: { value: "problem" } })),
    ],
  });
}

function diagnostic(finding: Finding, report: Report): object {
  const { ruleId, severity, message, help, at, related = [], url } = finding;
  return {
    message: help === undefined ? message : `${message} ${help}`,
    location: location(at, report),
    severity: severities[severity],
    code: { value: ruleId, url },
    // A suggestion is one piece of text in the file of the finding: repairs of several edits can't be told.
    suggestions: fixesShown(finding, report).flatMap(({ edits: [edit, ...others] }) => (edit && others.length === 0 && edit.at.file === at.file ? [{ range: range(edit.at), text: edit.text }] : [])),
    related_locations: related.map((one) => ({ message: one.message, location: location(one.at, report) })),
  };
}

const location = (at: Span, { pathOf }: Report): object => ({ path: pathOf(at.file), range: range(at) });

const range = ({ file, start, end }: Span): object => ({ start: position(file, start), end: position(file, end) });

/** The place of an offset: the line, and how many bytes stand before it on that line in the file, plus one. */
function position(file: SourceFile, offset: number): { readonly line: number; readonly column: number } {
  const { line } = file.positionAt(offset);
  const before = file.text.slice(file.offsetOfLine(line), offset);
  return { line, column: 1 + (file.encoding === "latin-1" ? before.length : Buffer.byteLength(before)) };
}
