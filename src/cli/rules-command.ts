import { rules } from "../../rules/index.ts";
import { allCards } from "../check/engine-rules.ts";
import type { RuleCard } from "../core/rule.ts";
import { cardsNamed } from "../check/select-rules.ts";
import { UsageError } from "../core/usage-error.ts";
import { stringify } from "../report/json.ts";
import type { Arguments } from "./arguments.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";

/** `rules [NAME...]`: every rule, or those of the names, one line each, or as a JSON document. */
export function rulesCommand({ outputs, operands }: Arguments, io: Io): Status {
  const all = allCards(rules);
  const named = new Set(operands.flatMap((name) => cardsNamed(name, all)));
  const cards = operands.length === 0 ? all : all.filter((card) => named.has(card));
  const format = outputs.at(-1)?.format ?? "text";
  if (format === "json") io.out(stringify({ version: 1, rules: cards.map(ruleObject) }));
  else if (format === "text") io.out(table(cards));
  else throw new UsageError("Rules are listed as text or json.");
  return 0;
}

function table(cards: readonly RuleCard[]): string {
  const width = Math.max(...cards.map(({ id }) => id.length));
  const marks = (card: RuleCard): string => (card.stage === undefined ? (card.recommended === false ? " (only when named)" : "") : ` (${card.stage})`);
  return cards.map((card) => `${card.id.padEnd(width)}  ${card.severity.padEnd(7)}  ${card.title}${marks(card)}\n`).join("");
}

const ruleObject = ({ id, title, severity, since, stage, recommended, fixable, aliases, tags, why, fix, except, references }: RuleCard): object => ({
  id,
  title,
  severity,
  since,
  stage: stage ?? "stable",
  recommended: recommended !== false,
  fixable: fixable ?? null,
  aliases: aliases ?? [],
  tags: tags ?? [],
  why,
  fix,
  except,
  references,
});
