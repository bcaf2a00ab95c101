import {
  didYouMean
} from "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  allCards,
  familyOf
} from "./chunk-QV7BCAXK.js";

// src/check/select-rules.ts
function selectRules(rules, selection) {
  const cards = allCards(rules);
  const on = /* @__PURE__ */ new Set();
  const byDefault = (card) => card.recommended !== false && card.stage !== "deprecated" && (card.stage !== "preview" || selection.preview === true);
  const add = (names) => {
    for (const name of names) {
      for (const card of cardsNamed(name, cards)) {
        if (byDefault(card) || isExactly(card, name) || name === "all" && card.stage === void 0) on.add(card.id);
      }
    }
  };
  if (selection.select) add(selection.select);
  else for (const card of cards) if (byDefault(card)) on.add(card.id);
  add(selection.extendSelect ?? []);
  for (const name of [...selection.ignore ?? [], ...selection.extendIgnore ?? []]) {
    for (const card of cardsNamed(name, cards)) on.delete(card.id);
  }
  const ignored = new Set([...selection.ignore ?? [], ...selection.extendIgnore ?? []].flatMap((name) => cardsNamed(name, cards).map(({ id }) => id)));
  for (const card of cards) if (card.id.endsWith("/unreadable") && !ignored.has(card.id)) on.add(card.id);
  return on;
}
function cardsNamed(name, cards) {
  const wanted = name.trim();
  const found = wanted === "all" ? cards : cards.filter((card) => isMeant(card, wanted));
  if (found.length > 0) return found;
  const names = /* @__PURE__ */ new Set([...cards.map(({ id }) => id), ...cards.map(familyOf), ...cards.flatMap(({ aliases }) => aliases ?? [])]);
  throw new UsageError(`There is no rule or family "${wanted}".${didYouMean(wanted, names)}`);
}
var isExactly = (card, name) => card.id === name || (card.aliases ?? []).includes(name);
function isMeant(card, name) {
  if (isExactly(card, name) || familyOf(card) === name) return true;
  if (!/[*?]/.test(name)) return false;
  const pattern = name.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*").replace(/\?/g, ".");
  const glob = new RegExp(`^${pattern}$`);
  return glob.test(card.id) || (card.aliases ?? []).some((alias) => glob.test(alias));
}

export {
  selectRules,
  cardsNamed
};
