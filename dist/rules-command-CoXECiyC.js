import { Et as rules, St as cardsNamed, wt as allCards } from "./check-ClqScLA1.js";
import { l as UsageError } from "./cli.js";
import { r as stringify } from "./json-BUzLx7xg.js";
// src/cli/rules-command.ts
function rulesCommand({ outputs, operands }, io) {
	const all = allCards(rules);
	const named = new Set(operands.flatMap((name) => cardsNamed(name, all)));
	const cards = operands.length === 0 ? all : all.filter((card) => named.has(card));
	const format = outputs.at(-1)?.format ?? "text";
	if (format === "json") io.out(stringify({
		version: 1,
		rules: cards.map(ruleObject)
	}));
	else if (format === "text") io.out(table(cards));
	else throw new UsageError("Rules are listed as text or json.");
	return 0;
}
function table(cards) {
	const width = Math.max(...cards.map(({ id }) => id.length));
	const marks = (card) => card.stage === void 0 ? card.recommended === false ? " (only when named)" : "" : ` (${card.stage})`;
	return cards.map((card) => `${card.id.padEnd(width)}  ${card.severity.padEnd(7)}  ${card.title}${marks(card)}\n`).join("");
}
const ruleObject = ({ id, title, severity, since, stage, recommended, fixable, aliases, tags, why, fix, except, references }) => ({
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
	references
});
export { rulesCommand };
