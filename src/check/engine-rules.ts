import { onceForEach } from "../core/once-for-each.ts";
import type { Rule, RuleCard } from "../core/rule.ts";

const checklist = "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/";

const unreadable = (family: string, what: string): RuleCard => ({
  id: `${family}/unreadable`,
  title: `A file of the ${what} can't be read.`,
  severity: "error",
  since: "0.1.0",
  why: `A link to nowhere, a directory with a file's name, a pipe, or a file without read permission stands where ${what} are expected. Nothing in it was checked, and a deployment that copies this tree gets the same broken file.`,
  fix: "Put a readable file there, or remove the entry.",
  except: "The link points to a file that exists only on the server, and nobody deploys from this tree.",
  references: [checklist],
});

/** Ids whose findings the engine itself makes; documented like rules. */
export const engineRules: readonly RuleCard[] = [
  unreadable("settings", "Django settings"),
  unreadable("nginx", "nginx configuration"),
  unreadable("apache", "Apache configuration"),
  unreadable("launch", "launch scripts, units or environment files"),
  {
    id: "suppression/unused",
    title: "A suppression silences nothing.",
    severity: "warning",
    since: "0.1.0",
    why: "The finding it once silenced is gone. Left in place, the comment hides the next mistake on this line and tells readers of a problem that no longer exists.",
    fix: "Remove the comment, or the rule that it names in vain.",
    references: [checklist],
  },
  {
    id: "suppression/unknown-rule",
    title: "A suppression names a rule that does not exist.",
    severity: "warning",
    since: "0.1.0",
    why: "A misspelt rule silences nothing, so the person who wrote the comment believes in a decision that has no effect.",
    fix: "Write the rule's id as `django-prod-lint rules` lists it.",
    references: [checklist],
  },
  {
    id: "suppression/expired",
    title: "A suppression is past its date.",
    severity: "warning",
    since: "0.1.0",
    why: "Somebody accepted a risk until a day that has passed. The finding it silenced is reported again.",
    fix: "Repair what the finding says, or decide again and write a new date.",
    references: [checklist],
  },
  {
    id: "suppression/reason-missing",
    title: "A suppression gives no reason.",
    severity: "warning",
    since: "0.1.0",
    why: "The project's configuration asks for reasons (`require-reason`). Whoever finds this comment in a year can't tell whether it is still right.",
    fix: "Write why the finding is accepted: `# django-prod-lint: ignore[RULE] -- reason`.",
    references: [checklist],
  },
  {
    id: "suppression/forbidden",
    title: "A comment tries to silence a rule that must not be silenced.",
    severity: "error",
    since: "0.1.0",
    why: "The project's configuration lists the rule as `unsuppressible`: its findings are reported in spite of the comment.",
    fix: "Repair what the finding says and remove the comment, or take the rule off the list with those who wrote it.",
    references: [checklist],
  },
  {
    id: "baseline/stale",
    title: "The baseline accepts findings that are gone.",
    severity: "warning",
    since: "0.1.0",
    why: "Somebody repaired what the baseline accepts. As long as the entry stays, it lets the next mistake of the same rule in this file pass.",
    fix: "Run `django-prod-lint --prune-baseline` and commit the file.",
    references: [checklist],
  },
];

/** The documentation of an id whose findings the engine makes. */
export function engineRule(id: string): RuleCard {
  const card = engineRules.find((one) => one.id === id);
  if (!card) throw new Error(`${id} is not documented`);
  return card;
}

/** Every id with its documentation: rules and engine findings, sorted. */
export const allCards = onceForEach((rules: readonly Rule[]): readonly RuleCard[] => [...rules, ...engineRules].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** The part of an id before the slash. */
export const familyOf = ({ id }: { readonly id: string }): string => id.slice(0, id.indexOf("/"));
