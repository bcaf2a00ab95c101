import { MaskedLines } from "../../src/check/masked-lines.ts";
import { makeFindings } from "../../src/check/make-findings.ts";
import type { Attributed } from "../../src/check/ask-rules.ts";
import type { RuleCard } from "../../src/core/rule.ts";
import type { Claim, Severity } from "../../src/core/finding.ts";
import { SourceFile, span } from "../../src/core/source.ts";
import type { Span } from "../../src/core/source.ts";
import type { Report } from "../../src/report/report.ts";

/** A rule as a report sees it. */
export const card = (id: string, severity: Severity): RuleCard => ({
  id,
  title: "The oven stays on over night.",
  severity,
  since: "0.1.0",
  aliases: ["security.W018"],
  why: "Bread burns.",
  fix: "Turn it off.",
  references: ["https://docs.djangoproject.com/en/stable/"],
});

/** The span of the first occurrence of a text in a file. */
export function spanOf(file: SourceFile, part: string): Span {
  const start = file.text.indexOf(part);
  if (start < 0) throw new Error(`${file.path} holds no ${part}`);
  return span(file, start, start + part.length);
}

/** A claim with what most tests do not care about filled in. */
export const claimed = (rule: RuleCard, at: Span, more: Partial<Claim> = {}): Attributed => ({
  rule,
  claim: { at, certainty: "certain", message: "The oven stays on.", ...more },
});

/** A report over some claims. */
export function reportOn(claims: readonly Attributed[], more: Partial<Report> = {}): Report {
  const secrets = more.secrets ?? [];
  const pathOf = (file: SourceFile): string => file.path;
  const findings = makeFindings(claims, pathOf, new MaskedLines(secrets));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: "0.0.0",
    rules: [...new Map(claims.map(({ rule }) => [rule.id, rule])).values()],
    models: [],
    deployments: [],
    settings: [],
    findings,
    suppressed: [],
    problems: [],
    failed: false,
    summary: { error: count("error"), warning: count("warning"), info: count("info"), suppressed: 0, baselined: 0, files: 1 },
    failOn: "warning",
    files: [],
    secrets,
    pathOf,
    ...more,
  };
}

/** A settings file with a secret on its second line. */
export const settingsFile = new SourceFile("bakery/settings.py", 'DEBUG = True\nSECRET_KEY = "rye-and-spelt-42"\n\tTABBED = "ü漢" # end\n');
