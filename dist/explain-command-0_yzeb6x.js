import { Et as rules, St as cardsNamed, Tt as familyOf, wt as allCards } from "./check-ClqScLA1.js";
import { l as UsageError } from "./cli.js";
import { t as describeRule } from "./rule-page-B0z9Hixw.js";
// src/cli/explain-command.ts
function explainCommand({ operands }, io) {
	if (operands.length === 0) throw new UsageError("Say which rule to explain: django-prod-lint explain settings/debug-enabled.");
	const cards = allCards(rules);
	const wanted = operands.flatMap((name) => cardsNamed(name, cards));
	io.out([...new Set(wanted)].sort((a, b) => familyOf(a) < familyOf(b) ? -1 : 0).map((card) => describeRule(card)).join("\n"));
	return 0;
}
export { explainCommand };
