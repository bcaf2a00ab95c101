import { resolve } from "node:path";
import type { Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver/node";
import type { Finding, Severity } from "../core/finding.ts";
import type { SourceFile } from "../core/source.ts";
import { escapeControls } from "../report/escape.ts";
import type { Mistake } from "./run-project.ts";
import { rangeOf } from "./ranges.ts";

export const source = "django-prod-lint";

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 };

const unnecessary: DiagnosticTag = 1;
const deprecated: DiagnosticTag = 2;

/** How editors draw what some rules speak of: faint, or struck through. */
const tagsOfRule: Readonly<Record<string, readonly DiagnosticTag[]>> = {
  "suppression/unused": [unnecessary],
  "suppression/expired": [unnecessary],
  "settings/removed-setting": [deprecated],
  "settings/deprecated-setting": [deprecated],
};

/** Where files are, in words of the protocol. */
export interface Places {
  /** The absolute path of a file of the report. */
  readonly absoluteOf: (file: SourceFile) => string;
  /** The URI of an absolute path, as the editor writes it where it has said so. */
  readonly uriOf: (absolute: string) => string;
}

/** The places of a report. @param root absolute: what the report's paths are relative to */
export const placesOf = (root: string, pathOf: (file: SourceFile) => string, uriOf: Places["uriOf"]): Places => ({ absoluteOf: (file) => resolve(root, pathOf(file)), uriOf });

/** A finding as editors show it. */
export function diagnosticOf({ at, severity, ruleId, url, message, help, related = [], fingerprint }: Finding, { absoluteOf, uriOf }: Places): Diagnostic {
  const tags = tagsOfRule[ruleId];
  return {
    range: rangeOf(at),
    severity: severityNumbers[severity],
    code: ruleId,
    codeDescription: { href: url },
    source,
    message: [message, ...(help === undefined ? [] : [help])].map(escapeControls).join("\n"),
    ...(tags && { tags: [...tags] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((one) => ({ location: { uri: uriOf(absoluteOf(one.at.file)), range: rangeOf(one.at) }, message: escapeControls(one.message) })),
    }),
    data: { fingerprint },
  };
}

/** What makes a configuration or a baseline unusable, in the file that holds it. */
export const diagnosticOfMistake = ({ at, message }: Mistake): Diagnostic => ({
  range: at ? rangeOf(at) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: 1,
  code: "configuration",
  source,
  message: escapeControls(message),
});
