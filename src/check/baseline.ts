import { posix } from "node:path";
import type { Finding } from "../core/finding.ts";
import { type SourceFile, span, type Span } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import type { Attributed } from "./ask-rules.ts";
import { engineRule } from "./engine-rules.ts";
import type { PathOf } from "./make-findings.ts";

/** The fingerprints of accepted findings by file and rule. Their number is what counts; the texts only tell old findings from new ones. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** A file that says which findings are accepted for now. */
export interface Baseline {
  /** As read; empty before it is written for the first time. */
  readonly source: SourceFile;
  readonly counts: Counts;
}

/** An entry that accepts more findings than there are. */
export interface StaleEntry {
  readonly path: string;
  readonly rule: string;
  readonly gone: number;
  /** Its place in the baseline. */
  readonly at: Span;
}

/** What a baseline does to findings. */
export interface Baselined {
  readonly fresh: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly stale: readonly StaleEntry[];
}

/**
 * Reads a baseline.
 * @param source its path is relative to the working directory, as those of findings are
 * @throws UsageError when it is none
 */
export function readBaseline(source: SourceFile): Baseline {
  const refuse = (): UsageError => new UsageError(`${source.path} is no baseline of django-prod-lint; write it again with --write-baseline.`);
  let data: unknown;
  try {
    data = JSON.parse(source.text);
  } catch {
    throw refuse();
  }
  if (!isObject(data) || data["version"] !== 1 || !isObject(data["accepted"])) throw refuse();
  const counts = new Map<string, Map<string, readonly string[]>>();
  for (const [path, rules] of Object.entries(data["accepted"])) {
    if (!isObject(rules)) throw refuse();
    const byRule = new Map<string, readonly string[]>();
    for (const [rule, fingerprints] of Object.entries(rules)) {
      if (!Array.isArray(fingerprints) || !fingerprints.every((one) => typeof one === "string")) throw refuse();
      byRule.set(rule, fingerprints);
    }
    counts.set(path, byRule);
  }
  return { source, counts };
}

/**
 * Takes out what a baseline accepts: in each file as many findings of a rule as it counts, those that it knows first. Where there
 * are more, the rest is new.
 * @param isInScope whether a run could have found what an entry accepts; else nothing is said about the entry
 */
export function applyBaseline({ source, counts }: Baseline, findings: readonly Finding[], pathOf: PathOf, isInScope: (path: string, rule: string) => boolean): Baselined {
  const accepted = new Set<Finding>();
  const stale: StaleEntry[] = [];
  const found = groupByFileAndRule(findings, pathOf, source);
  for (const [path, rules] of counts) {
    for (const [rule, fingerprints] of rules) {
      const here = found.get(path)?.get(rule) ?? [];
      const remembered = new Set(fingerprints);
      const isKnown = ({ fingerprint }: Finding): boolean => remembered.has(fingerprint);
      for (const finding of [...here.filter(isKnown), ...here.filter((finding) => !isKnown(finding))].slice(0, fingerprints.length)) accepted.add(finding);
      const gone = fingerprints.length - here.length;
      if (gone > 0 && isInScope(pathFrom(source, path), rule)) stale.push({ path: pathFrom(source, path), rule, gone, at: placeOfEntry(source, path, rule) });
    }
  }
  return { fresh: findings.filter((finding) => !accepted.has(finding)), accepted: [...accepted], stale };
}

/** Says that an entry accepts too much. */
export function claimStale({ path, rule, gone, at }: StaleEntry): Attributed {
  const findings = gone === 1 ? "1 finding" : `${gone} findings`;
  return { rule: engineRule("baseline/stale"), claim: { at, certainty: "certain", message: `The baseline accepts ${findings} of ${rule} in ${path} that ${gone === 1 ? "is" : "are"} gone.`, help: "Run django-prod-lint --prune-baseline and commit the file." } };
}

/** The text of a baseline that accepts these findings, and of an older one what this run could not have found. */
export function baselineText(older: Baseline, findings: readonly Finding[], pathOf: PathOf, isInScope: (path: string, rule: string) => boolean): string {
  const kept = new Map([...older.counts].map(([path, rules]) => [path, new Map([...rules].filter(([rule]) => !isInScope(pathFrom(older.source, path), rule)))] as const));
  for (const [path, rules] of groupByFileAndRule(findings, pathOf, older.source)) {
    const entries = kept.get(path) ?? new Map<string, readonly string[]>();
    for (const [rule, here] of rules) entries.set(rule, here.map(({ fingerprint }) => fingerprint).sort());
    kept.set(path, entries);
  }
  const accepted = sorted([...kept].filter(([, rules]) => rules.size > 0).map(([path, rules]) => [path, sorted([...rules])]));
  return `${JSON.stringify({ version: 1, accepted }, undefined, 2)}\n`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Entries in the order of their names, as an object that JSON shows; `__proto__` is a name like others. */
const sorted = (entries: readonly (readonly [string, unknown])[]): object => Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

function groupByFileAndRule(findings: readonly Finding[], pathOf: PathOf, source: SourceFile): ReadonlyMap<string, ReadonlyMap<string, readonly Finding[]>> {
  const groups = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const path = posix.relative(posix.dirname(source.path), pathOf(finding.at.file));
    const rules = groups.get(path) ?? new Map<string, Finding[]>();
    const here = rules.get(finding.ruleId) ?? [];
    here.push(finding);
    rules.set(finding.ruleId, here);
    groups.set(path, rules);
  }
  return groups;
}

/** A path of the baseline, which starts where the baseline lies, as the run has it. */
const pathFrom = ({ path }: SourceFile, entry: string): string => posix.join(posix.dirname(path), entry);

function placeOfEntry(source: SourceFile, path: string, rule: string): Span {
  const file = source.text.indexOf(`${JSON.stringify(path)}:`);
  const text = JSON.stringify(rule);
  const start = Math.max(0, source.text.indexOf(`${text}:`, Math.max(0, file)));
  return span(source, start, start + text.length);
}
