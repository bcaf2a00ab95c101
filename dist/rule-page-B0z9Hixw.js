// src/report/rule-page.ts
const repairs = {
	safe: "`--fix` does that where the change is a matter of form.",
	unsafe: "`--fix --unsafe-fixes` does that where the change is a matter of form. Look at it first with `--diff --unsafe-fixes`: it may change what runs now.",
	both: "`--fix` does that where the change is a matter of form, and `--fix --unsafe-fixes` where it may change what runs now."
};
function describeRule(card, examples = []) {
	const { id, title, severity, since, stage, recommended, fixable, aliases = [], tags = [], why, fix, except, references } = card;
	const facts = [
		`Severity: ${severity}`,
		`since ${since}`,
		...stage === void 0 ? [] : [stage === "preview" ? "in preview (runs with `--preview`)" : "deprecated"],
		...recommended === false ? ["runs only when named or with `--select all`"] : []
	];
	return `${[
		`# ${id}`,
		title,
		`${facts.join(", ")}.`,
		...aliases.length > 0 ? [`Also known as ${aliases.map((alias) => `\`${alias}\``).join(", ")}.`] : [],
		...tags.length > 0 ? [`Tags: ${tags.join(", ")}.`] : [],
		"## Why it matters",
		why.trim(),
		"## What to do",
		fix.trim(),
		...fixable === void 0 ? [] : [repairs[fixable]],
		...except === void 0 ? [] : ["## When to ignore it", except.trim()],
		...examples,
		"## References",
		references.map((reference) => `- <${reference}>`).join("\n")
	].join("\n\n")}\n`;
}
export { describeRule as t };
