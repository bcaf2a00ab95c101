import { rules } from "../../rules/index.ts";
import { allCards, familyOf } from "../check/engine-rules.ts";
import { cardsNamed } from "../check/select-rules.ts";
import { UsageError } from "../core/usage-error.ts";
import { describeRule } from "../report/rule-page.ts";
import type { Arguments } from "./arguments.ts";
import type { Status } from "./status.ts";
import type { Io } from "./surroundings.ts";

/** `explain RULE`: the rule's documentation, offline. A family or a glob explains each of its rules. */
export function explainCommand({ operands }: Arguments, io: Io): Status {
  if (operands.length === 0) throw new UsageError("Say which rule to explain: django-prod-lint explain settings/debug-enabled.");
  const cards = allCards(rules);
  const wanted = operands.flatMap((name) => cardsNamed(name, cards));
  io.out([...new Set(wanted)].sort((a, b) => (familyOf(a) < familyOf(b) ? -1 : 0)).map((card) => describeRule(card)).join("\n"));
  return 0;
}
