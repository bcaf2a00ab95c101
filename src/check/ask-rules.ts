import type { Claim, Problem } from "../core/finding.ts";
import { elements, text } from "../core/python.ts";
import type { Model, Rule, RuleOn, Subjects } from "../core/rule.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { RuleCard } from "./engine-rules.ts";

/** A claim with the rule that makes it. */
export interface Attributed {
  readonly rule: RuleCard;
  readonly claim: Claim;
}

/** What the rules said, and which of them failed. */
export interface Answers {
  readonly claims: readonly Attributed[];
  /** Rules that threw: our own mistakes. The path is the rule's id. */
  readonly failures: readonly Problem[];
}

/** Asks each rule about each of its subjects. A rule that throws is set aside for that subject; the others go on. */
export function askRules(rules: Iterable<Rule>, model: Model): Answers {
  const claims: Attributed[] = [];
  const failures = new Map<string, Problem>();
  for (const rule of rules) {
    for (const ask of questions(rule, model)) {
      try {
        for (const claim of ask()) claims.push({ rule, claim });
      } catch (error) {
        failures.set(rule.id, { path: rule.id, message: `The rule ${rule.id} failed, which is a mistake in django-prod-lint, please report it: ${String(error)}` });
      }
    }
  }
  return { claims, failures: [...failures.values()] };
}

type Question = () => Iterable<Claim>;

function questions(rule: Rule, model: Model): readonly Question[] {
  switch (rule.on) {
    case "document":
      // A test's settings may be as broken as they like.
      return each(rule, model.documents.filter(({ production }) => production), model);
    case "settings":
      return model.settings.map((settings) => () => audible(rule, settings, rule.check(settings, model)));
    case "nginx":
      return each(rule, model.nginx, model);
    case "apache":
      return each(rule, model.apache, model);
    case "launch":
      return each(rule, model.launches, model);
    case "image":
      return each(rule, model.images, model);
    case "service":
      return each(rule, model.services, model);
    case "deployment":
      return model.deployments.map((deployment) => () => audible(rule, deployment.settings, rule.check(deployment, model)));
  }
}

const each = <S extends keyof Subjects>(rule: RuleOn<S>, subjects: readonly Subjects[S][], model: Model): readonly Question[] =>
  subjects.map((subject) => () => rule.check(subject, model));

/** The claims that the project's own SILENCED_SYSTEM_CHECKS leaves: it names a check of Django's that a rule mirrors. */
function* audible({ aliases = [] }: RuleCard, settings: Settings | undefined, claims: Iterable<Claim>): Iterable<Claim> {
  const isSilenced = (id: string): boolean => settings?.holds("SILENCED_SYSTEM_CHECKS", (value) => elements(value).some((element) => text(element) === id)) === true;
  const silenced = aliases.filter(isSilenced);
  for (const claim of claims) {
    const { mirrors } = claim;
    if (mirrors === undefined ? silenced.length === 0 : mirrors === false || !silenced.includes(mirrors)) yield claim;
  }
}
