import type { RuleCard } from "../core/rule.ts";

/** What the program does about findings by itself. */
const repairs = {
  safe: "`--fix` does that where the change is a matter of form.",
  unsafe: "`--fix --unsafe-fixes` does that where the change is a matter of form. Look at it first with `--diff --unsafe-fixes`: it may change what runs now.",
  both: "`--fix` does that where the change is a matter of form, and `--fix --unsafe-fixes` where it may change what runs now.",
} as const;

/**
 * A rule's documentation in Markdown: the page's text, and what `explain` prints.
 * @param examples further blocks, before the references
 */
export function describeRule(card: RuleCard, examples: readonly string[] = []): string {
  const { id, title, severity, since, stage, recommended, fixable, aliases = [], tags = [], why, fix, except, references } = card;
  const facts = [
    `Severity: ${severity}`,
    `since ${since}`,
    ...(stage === undefined ? [] : [stage === "preview" ? "in preview (runs with `--preview`)" : "deprecated"]),
    ...(recommended === false ? ["runs only when named or with `--select all`"] : []),
  ];
  const sections = [
    `# ${id}`,
    title,
    `${facts.join(", ")}.`,
    ...(aliases.length > 0 ? [`Also known as ${aliases.map((alias) => `\`${alias}\``).join(", ")}.`] : []),
    ...(tags.length > 0 ? [`Tags: ${tags.join(", ")}.`] : []),
    "## Why it matters",
    why.trim(),
    "## What to do",
    fix.trim(),
    ...(fixable === undefined ? [] : [repairs[fixable]]),
    ...(except === undefined ? [] : ["## When to ignore it", except.trim()]),
    ...examples,
    "## References",
    references.map((reference) => `- <${reference}>`).join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}
