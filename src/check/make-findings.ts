import { nodeCrypto } from "../core/node-crypto.ts";
import { certainties, severities } from "../core/finding.ts";
import { onceForEachPair } from "../core/once-for-each.ts";
import type { Certainty, Finding, Severity } from "../core/finding.ts";
import type { SourceFile } from "../core/source.ts";
import type { Attributed } from "./ask-rules.ts";
import type { RuleCard } from "../core/rule.ts";
import type { MaskedLines } from "./masked-lines.ts";

/** How a file is called in this run: relative to the working directory. */
export type PathOf = (file: SourceFile) => string;

/** How grave a rule's findings are in this project. */
export type SeverityOf = (rule: RuleCard) => Severity;

/** Whether the first severity is as grave as the second, or graver. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(threshold);

/** Whether the first certainty is as sure as the second, or surer. */
export const isAsSure = (certainty: Certainty, threshold: Certainty): boolean => certainties.indexOf(certainty) <= certainties.indexOf(threshold);

/**
 * Makes findings of claims: equal claims of several deployments become one, sorted by path, line, column and rule,
 * each with a fingerprint that survives edits elsewhere in its file. Fingerprints are made of masked lines: a hash of
 * a short password could be guessed.
 * @param severityOf what the configuration makes of a rule's severity
 */
export function makeFindings(claims: readonly Attributed[], pathOf: PathOf, lines: MaskedLines, severityOf: SeverityOf = (rule) => rule.severity): readonly Finding[] {
  const unique = new Map<string, Attributed>();
  for (const one of claims) {
    const { at, message } = one.claim;
    const key = [one.rule.id, pathOf(at.file), at.start, at.end, message].join("\0");
    const known = unique.get(key);
    if (!known || !isAsSure(known.claim.certainty, one.claim.certainty)) unique.set(key, one);
  }
  const placed = [...unique.values()].map((one) => ({ ...one, path: pathOf(one.claim.at.file), place: one.claim.at.file.positionAt(one.claim.at.start) }));
  placed.sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.rule.id, b.rule.id) ||
      a.claim.at.end - b.claim.at.end ||
      compare(a.claim.message, b.claim.message),
  );
  const seen = new Map<string, number>();
  const hashOfLine = rememberLast((file, line) => hashBeside(file, lines.text(file, line).trim()));
  return placed.map(({ rule, claim, path, place }) => {
    // What is absent stands at the top of a file: an edit there does not make it another finding.
    const where = claim.at.standsIn === true ? "absent" : hashOfLine(claim.at.file, place.line);
    const identity = [rule.id, path, where].join("\0");
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return {
      ...claim,
      ruleId: rule.id,
      severity: milder(severityOf(rule), claim.severity),
      aliases: rule.aliases ?? [],
      url: rule.references[0],
      fingerprint: hashBeside(claim.at.file, `${identity}\0${ordinal}`),
    };
  });
}

/** Of what is said about a file: the next run of an editor says most of it again. */
const hashBeside = onceForEachPair((_: SourceFile, text: string): string => nodeCrypto().createHash("sha256").update(text).digest("hex").slice(0, 32));

/** Findings come sorted by place: a line with thousands of them is asked about once. */
function rememberLast(ask: (file: SourceFile, line: number) => string): (file: SourceFile, line: number) => string {
  let last: { readonly file: SourceFile; readonly line: number; readonly answer: string } | undefined;
  return (file, line) => {
    if (last?.file !== file || last.line !== line) last = { file, line, answer: ask(file, line) };
    return last.answer;
  };
}

/** A claim may lower its rule's severity, never raise it. */
const milder = (rule: Severity, claim: Severity | undefined): Severity => (claim && isAtLeast(rule, claim) ? claim : rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
