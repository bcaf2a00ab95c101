import { UsageError } from "../core/usage-error.ts";
import { matchesWildcards } from "../core/wildcards.ts";
import { allCards, familyOf } from "./engine-rules.ts";
import type { Rule, RuleCard } from "../core/rule.ts";
import { didYouMean } from "./nearest.ts";

/** Which rules run. Each name is an id, a family, a glob, an alias such as `security.W018`, or `all`. */
export interface Selection {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly extendSelect?: readonly string[];
  readonly extendIgnore?: readonly string[];
  /** Whether rules of stage `preview` take part. */
  readonly preview?: boolean;
}

/**
 * Works out which ids are wanted, engine findings included.
 * Rules that are not recommended, in preview or deprecated run when `select` or `extendSelect` names them by id or alias;
 * a family or a glob brings only what runs by default, and `all` brings what is not recommended too.
 * @throws UsageError for a name that means nothing, with what may have been meant
 */
export function selectRules(rules: readonly Rule[], selection: Selection): ReadonlySet<string> {
  const cards = allCards(rules);
  const on = new Set<string>();
  const byDefault = (card: RuleCard): boolean =>
    card.recommended !== false && card.stage !== "deprecated" && (card.stage !== "preview" || selection.preview === true);
  const add = (names: readonly string[]): void => {
    for (const name of names) {
      for (const card of cardsNamed(name, cards)) {
        if (byDefault(card) || isExactly(card, name) || (name === "all" && card.stage === undefined)) on.add(card.id);
      }
    }
  };
  if (selection.select) add(selection.select);
  else for (const card of cards) if (byDefault(card)) on.add(card.id);
  add(selection.extendSelect ?? []);
  for (const name of [...(selection.ignore ?? []), ...(selection.extendIgnore ?? [])]) {
    for (const card of cardsNamed(name, cards)) on.delete(card.id);
  }
  // What could not be read is reported whatever rules are asked for; it has to be ignored by name.
  const ignored = new Set([...(selection.ignore ?? []), ...(selection.extendIgnore ?? [])].flatMap((name) => cardsNamed(name, cards).map(({ id }) => id)));
  for (const card of cards) if (card.id.endsWith("/unreadable") && !ignored.has(card.id)) on.add(card.id);
  return on;
}

/**
 * The rules that a name means.
 * @throws UsageError when there is none
 */
export function cardsNamed(name: string, cards: readonly RuleCard[]): readonly RuleCard[] {
  const wanted = name.trim();
  const found = cardsMeant(wanted, cards);
  if (found.length > 0) return found;
  const names = new Set([...cards.map(({ id }) => id), ...cards.map(familyOf), ...cards.flatMap(({ aliases }) => aliases ?? [])]);
  const meant = didYouMean(wanted, names);
  throw new UsageError(`There is no rule or family "${wanted}"${meant === "" ? "; django-prod-lint rules lists them." : `.${meant}`}`);
}

/** The rules that a name means, none where there are none. */
export const cardsMeant = (wanted: string, cards: readonly RuleCard[]): readonly RuleCard[] => (wanted === "all" ? cards : cards.filter((card) => isMeant(card, wanted)));

const isExactly = (card: RuleCard, name: string): boolean => card.id === name || (card.aliases ?? []).includes(name);

function isMeant(card: RuleCard, name: string): boolean {
  if (isExactly(card, name) || familyOf(card) === name) return true;
  if (!/[*?]/.test(name)) return false;
  return matchesWildcards(name, card.id) || (card.aliases ?? []).some((alias) => matchesWildcards(name, alias));
}
