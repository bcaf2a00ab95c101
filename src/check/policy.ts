import type { Severity } from "../core/finding.ts";
import { matcherOf, type PathPatterns } from "../discover/path-patterns.ts";
import type { Attributed } from "./ask-rules.ts";
import type { RuleCard } from "../core/rule.ts";
import type { SeverityOf } from "./make-findings.ts";
import { cardsNamed } from "./select-rules.ts";

/** What a project decided about findings. Rules are named as in a selection. */
export interface Policy {
  /** Later entries win. */
  readonly severities?: readonly (readonly [rule: string, severity: Severity])[];
  readonly perFileIgnores?: readonly { readonly patterns: PathPatterns; readonly rules: readonly string[] }[];
  /** Files about which nothing is reported. */
  readonly exclude?: PathPatterns;
  readonly requireReason?: boolean;
  readonly unsuppressible?: readonly string[];
}

/**
 * How grave the findings of each rule are in this project. An entry that names a rule stands above one that names its family.
 * @throws UsageError for a name that means nothing
 */
export function severitiesOf({ severities = [] }: Policy, cards: readonly RuleCard[]): SeverityOf {
  const byId = new Map<string, Severity>();
  const isExact = ([name]: readonly [string, Severity]): boolean => cards.some(({ id }) => id === name);
  for (const [name, severity] of [...severities.filter((entry) => !isExact(entry)), ...severities.filter(isExact)]) {
    for (const { id } of cardsNamed(name, cards)) byId.set(id, severity);
  }
  return (rule) => byId.get(rule.id) ?? rule.severity;
}

/**
 * Leaves out the claims that the project does not want to hear of, by the file that they are about.
 * @param root absolute: of the project that the claims are about
 * @throws UsageError for a name that means nothing
 */
export function wantedBy({ perFileIgnores = [], exclude = { globs: [] } }: Policy, root: string, cards: readonly RuleCard[]): (claim: Attributed) => boolean {
  const isExcluded = matcherOf(root, exclude);
  const ignores = perFileIgnores.map(({ patterns, rules }) => ({ matches: matcherOf(root, patterns), ids: new Set(rules.flatMap((name) => cardsNamed(name, cards).map(({ id }) => id))) }));
  return ({ rule, claim }) => {
    const { path } = claim.at.file;
    return !isExcluded(path) && !ignores.some(({ ids, matches }) => ids.has(rule.id) && matches(path));
  };
}

/** The ids that comments can't silence. */
export const unsuppressibleIds = ({ unsuppressible = [] }: Policy, cards: readonly RuleCard[]): ReadonlySet<string> => new Set(unsuppressible.flatMap((name) => cardsNamed(name, cards).map(({ id }) => id)));
