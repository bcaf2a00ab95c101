import {
  rules
} from "./chunk-CM4KK4IC.js";
import "./chunk-4AEWKKLB.js";
import "./chunk-EEC2ZO4U.js";
import "./chunk-4VISA6ZF.js";
import "./chunk-YAEDS35S.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  allCards
} from "./chunk-QV7BCAXK.js";
import {
  stringify
} from "./chunk-YMNMEOIL.js";
import "./chunk-UBEQZJVF.js";
import "./chunk-L77UWWUG.js";
import "./chunk-DFAUYJKD.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/cli/rules-command.ts
function rulesCommand({ outputs }, io) {
  const cards = allCards(rules);
  const format = outputs.at(-1)?.format ?? "text";
  if (format === "json") io.out(stringify({ version: 1, rules: cards.map(ruleObject) }));
  else if (format === "text") io.out(table(cards));
  else throw new UsageError("Rules are listed as text or json.");
  return 0;
}
function table(cards) {
  const width = Math.max(...cards.map(({ id }) => id.length));
  const marks = (card) => card.stage === void 0 ? card.recommended === false ? " (only when named)" : "" : ` (${card.stage})`;
  return cards.map((card) => `${card.id.padEnd(width)}  ${card.severity.padEnd(7)}  ${card.title}${marks(card)}
`).join("");
}
var ruleObject = ({ id, title, severity, since, stage, recommended, fixable, aliases, tags, why, fix, except, references }) => ({
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
export {
  rulesCommand
};
