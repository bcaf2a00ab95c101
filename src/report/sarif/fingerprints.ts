import { MaskedLines } from "../../check/masked-lines.ts";
import type { Finding } from "../../core/finding.ts";
import type { SourceFile } from "../../core/source.ts";
import type { Report } from "../report.ts";
import { LineHashes } from "./line-hashes.ts";

/**
 * The `primaryLocationLineHash` of every finding. GitHub takes two alerts of one rule with one hash in one file for the
 * same, so the second finding on a line counts its hash on. A finding on what is absent stands at the top of the file,
 * whatever is written there: it has a hash of its own, which edits there do not change.
 */
export function lineFingerprints(findings: readonly Finding[], report: Report): ReadonlyMap<Finding, string> {
  const lines = new MaskedLines(report.secrets);
  const hashes = new Map<SourceFile, LineHashes>();
  const known = new Map<Finding, string>();
  const taken = new Set<string>();
  const waiting: (readonly [Finding, string, number])[] = [];
  const keyOf = ({ ruleId, at }: Finding, hash: string): string => [ruleId, report.pathOf(at.file), hash].join("\0");
  const take = (finding: Finding, hash: string): boolean => {
    const key = keyOf(finding, hash);
    if (taken.has(key)) return false;
    taken.add(key);
    known.set(finding, hash);
    return true;
  };
  for (const finding of findings) {
    const { at, fingerprint } = finding;
    if (at.standsIn === true) {
      const hash = fingerprint.slice(0, 16);
      if (!take(finding, `${hash}:1`)) waiting.push([finding, hash, 1]);
      continue;
    }
    const own = hashes.get(at.file) ?? new LineHashes(at.file, lines);
    hashes.set(at.file, own);
    const { hash, occurrence } = own.of(at.file.positionAt(at.start).line);
    if (!take(finding, `${hash}:${occurrence}`)) waiting.push([finding, hash, occurrence]);
  }
  // The lines' own hashes come first: what counts on must not take the hash of an equal line below.
  for (const [finding, hash, occurrence] of waiting) {
    let count = occurrence + 1;
    while (!take(finding, `${hash}:${count}`)) count++;
  }
  return known;
}
