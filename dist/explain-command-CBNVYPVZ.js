import {
  rules
} from "./chunk-LUHPZ5RO.js";
import {
  cardsNamed
} from "./chunk-ZSE6FO5N.js";
import {
  allCards,
  familyOf
} from "./chunk-WLFU4TGX.js";
import "./chunk-PL7WI656.js";
import "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-SPD4YE53.js";
import "./chunk-TRTQSARU.js";

// src/report/rule-page.ts
function describeRule(card, examples = []) {
  const { id, title, severity, since, stage, recommended, aliases = [], tags = [], why, fix, except, references } = card;
  const facts = [
    `Severity: ${severity}`,
    `since ${since}`,
    ...stage === void 0 ? [] : [stage === "preview" ? "in preview (runs with `--preview`)" : "deprecated"],
    ...recommended === false ? ["runs only when named or with `--select all`"] : []
  ];
  const sections = [
    `# ${id}`,
    title,
    `${facts.join(", ")}.`,
    ...aliases.length > 0 ? [`Also known as ${aliases.map((alias) => `\`${alias}\``).join(", ")}.`] : [],
    ...tags.length > 0 ? [`Tags: ${tags.join(", ")}.`] : [],
    "## Why it matters",
    why.trim(),
    "## What to do",
    fix.trim(),
    ...except === void 0 ? [] : ["## When to ignore it", except.trim()],
    ...examples,
    "## References",
    references.map((reference) => `- <${reference}>`).join("\n")
  ];
  return `${sections.join("\n\n")}
`;
}

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
