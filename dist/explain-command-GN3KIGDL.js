import {
  cardsNamed
} from "./chunk-NZGRPIPC.js";
import {
  rules
} from "./chunk-CM4KK4IC.js";
import "./chunk-4AEWKKLB.js";
import "./chunk-EEC2ZO4U.js";
import "./chunk-4VISA6ZF.js";
import "./chunk-YAEDS35S.js";
import "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  describeRule
} from "./chunk-YUNRWTSA.js";
import {
  allCards,
  familyOf
} from "./chunk-QV7BCAXK.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-VOEMSLEO.js";

// src/cli/explain-command.ts
function explainCommand({ operands }, io) {
  if (operands.length === 0) throw new UsageError("Say which rule to explain: django-prod-lint explain settings/debug-enabled.");
  const cards = allCards(rules);
  const wanted = operands.flatMap((name) => cardsNamed(name, cards));
  io.out([...new Set(wanted)].sort((a, b) => familyOf(a) < familyOf(b) ? -1 : 0).map((card) => describeRule(card)).join("\n"));
  return 0;
}
export {
  explainCommand
};
