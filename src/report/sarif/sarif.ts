import type { Finding } from "../../core/finding.ts";
import { span, type Span } from "../../core/source.ts";
import { escapeControls } from "../escape.ts";
import { placeObject } from "../finding-object.ts";
import { fixesShown } from "../fixes-shown.ts";
import type { FormatOptions } from "../format.ts";
import { stringify } from "../json.ts";
import type { Report, SuppressedFinding } from "../report.ts";
import { lineFingerprints } from "./fingerprints.ts";
import { levels, ruleDescriptor } from "./rule-descriptor.ts";

/** SARIF 2.1.0, as GitHub code scanning and other readers of OASIS's standard take it. */
export function formatSarif(report: Report, { showSuppressed }: Pick<FormatOptions, "showSuppressed">): string {
  const all: readonly Finding[] = showSuppressed ? [...report.findings, ...report.suppressed] : report.findings;
  const found = new Set(all.map(({ ruleId }) => ruleId));
  const rules = report.rules.filter(({ id }) => found.has(id));
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const hashes = lineFingerprints(all, report);
  const accepted = new Map<Finding, SuppressedFinding>(report.suppressed.map((finding) => [finding, finding]));
  return stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "django-prod-lint", version: report.version, semanticVersion: report.version, rules: rules.map(ruleDescriptor) } },
        // Text before the last slash is GitHub's category: one for each tool.
        automationDetails: { id: "django-prod-lint/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The directory in which django-prod-lint ran." } } },
        invocations: [{ executionSuccessful: report.problems.length === 0 && !report.failed, toolExecutionNotifications: report.problems.map((problem) => notification(problem)) }],
        results: all.map((finding) => ({
          ...result(finding, report),
          ruleIndex: indices.get(finding.ruleId),
          partialFingerprints: { primaryLocationLineHash: hashes.get(finding), "djangoProdLint/v1": finding.fingerprint },
          // Where one result has them all must: none means that nobody accepts it.
          ...(showSuppressed && { suppressions: suppressions(accepted.get(finding)) }),
        })),
      },
    ],
  });
}

const suppressions = (finding: SuppressedFinding | undefined): readonly object[] =>
  finding ? [{ kind: finding.by === "baseline" ? "external" : "inSource", status: "accepted", justification: finding.reason }] : [];

/** Every path is relative to it. GitHub ignores it and takes the repository. */
const root = "%SRCROOT%";

function result(finding: Finding, report: Report): object {
  const { ruleId, severity, certainty, at, related = [], unless } = finding;
  const fixes = fixesShown(finding, report);
  return {
    ruleId,
    level: levels[severity],
    message: { text: messageText(finding) },
    locations: [{ physicalLocation: { artifactLocation: artifact(report.pathOf(at.file)), region: region(firstLineOf(at), report) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => ({
        id: index + 1,
        message: { text: literally(one.message) },
        physicalLocation: { artifactLocation: artifact(report.pathOf(one.at.file)), region: region(firstLineOf(one.at), report) },
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: literally(title) },
        artifactChanges: [...new Set(edits.map((edit) => edit.at.file))].map((file) => ({
          artifactLocation: artifact(report.pathOf(file)),
          replacements: edits.filter((edit) => edit.at.file === file).map((edit) => ({ deletedRegion: region(edit.at, report), insertedContent: { text: edit.text } })),
        })),
      })),
    }),
    properties: { certainty, ...(unless !== undefined && { unless }) },
  };
}

/** GitHub shows the first sentence where there is little room, and links a related place only where the message names it. */
function messageText({ message, help, related = [] }: Finding): string {
  const places = related.map((one, index) => `[${escapeControls(one.message || "this place").replace(/[\\[\]]/g, "\\$&")}](${index + 1})`);
  return [message, ...(help === undefined ? [] : [help])].map(literally).join(" ") + (places.length === 0 ? "" : ` See: ${places.join("; ")}.`);
}

/** What looks like a link of SARIF's is none. */
const literally = (text: string): string => escapeControls(text).replace(/\[(?=[^[\]]*\]\()/g, "\\[");

/** A relative reference: `%` and what has a meaning in an address is encoded, halves of characters are replaced. */
const artifact = (path: string): object => ({ uri: path.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd").split("/").map(encodeURIComponent).join("/"), uriBaseId: root });

/** GitHub annotates a pull request only where it changes every line of a region. */
function firstLineOf(at: Span): Span {
  const { line } = at.file.positionAt(at.start);
  return span(at.file, at.start, Math.max(at.start, Math.min(at.end, at.file.offsetOfLine(line) + at.file.lineText(line).length)));
}

function region(at: Span, report: Report): object {
  const { line, column, endLine, endColumn } = placeObject(at, report);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

const notification = ({ path, message }: Report["problems"][number]): object => ({
  level: "error",
  message: { text: literally(message) },
  ...(path !== "" && { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] }),
});
