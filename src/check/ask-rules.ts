import type { Claim, Problem } from "../core/finding.ts";
import { elements, text } from "../core/python.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { Model, Rule, RuleCard, RuleOn, Subjects } from "../core/rule.ts";

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

/** What one rule said of one subject. */
interface Answer {
  readonly claims: readonly Claim[];
  readonly failure?: Problem;
}

/**
 * Asks rules, and remembers what they said: a rule that is handed its subject alone says the same of the same subject,
 * and all of them say the same of the same model.
 */
export class AnsweredRules {
  readonly #known = new WeakMap<object, Map<Rule, Answer>>();
  #last: { readonly rules: readonly Rule[]; readonly model: Model; readonly answers: Answers } | undefined;

  /** Asks each rule about each of its subjects. A rule that throws is set aside for that subject; the others go on. */
  ask(rules: readonly Rule[], model: Model): Answers {
    const last = this.#last;
    if (last?.model === model && last.rules.length === rules.length && last.rules.every((rule, index) => rule === rules[index])) return last.answers;
    const claims: Attributed[] = [];
    const failures = new Map<string, Problem>();
    for (const rule of rules) {
      for (const { subject, ask } of questions(rule, model)) {
        const answer = this.#answer(rule, subject, ask);
        for (const claim of answer.claims) claims.push({ rule, claim });
        if (answer.failure) failures.set(rule.id, answer.failure);
      }
    }
    const answers = { claims, failures: [...failures.values()] };
    this.#last = { rules, model, answers };
    return answers;
  }

  #answer(rule: Rule, subject: object, ask: () => Iterable<Claim>): Answer {
    // Whoever takes the model may ask it anything.
    if (rule.check.length > 1) return listen(rule, ask);
    const known = this.#known.get(subject) ?? new Map<Rule, Answer>();
    this.#known.set(subject, known);
    const answer = known.get(rule) ?? listen(rule, ask);
    known.set(rule, answer);
    return answer;
  }
}

/** Asks each rule about each of its subjects. */
export const askRules = (rules: readonly Rule[], model: Model): Answers => new AnsweredRules().ask(rules, model);

const nothing: Answer = { claims: [] };

function listen(rule: Rule, ask: () => Iterable<Claim>): Answer {
  const claims: Claim[] = [];
  try {
    for (const claim of ask()) claims.push(claim);
    return claims.length === 0 ? nothing : { claims };
  } catch (error) {
    return { claims, failure: { path: rule.id, message: `The rule ${rule.id} failed, which is a mistake in django-prod-lint, please report it: ${String(error)}` } };
  }
}

/** One thing that a rule is asked about. */
interface Question {
  readonly subject: object;
  readonly ask: () => Iterable<Claim>;
}

function questions(rule: Rule, model: Model): readonly Question[] {
  switch (rule.on) {
    case "document":
      // A test's settings may be as broken as they like.
      return each(rule, model.documents.filter(({ production }) => production), model);
    case "settings":
      return model.settings.map((settings) => ({ subject: settings, ask: () => audible(rule, settings, rule.check(settings, model)) }));
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
      return model.deployments.map((deployment) => ({ subject: deployment, ask: () => audible(rule, deployment.settings, rule.check(deployment, model)) }));
  }
}

const each = <S extends keyof Subjects>(rule: RuleOn<S>, subjects: readonly Subjects[S][], model: Model): readonly Question[] =>
  subjects.map((subject) => ({ subject, ask: () => rule.check(subject, model) }));

/** The claims that the project's own SILENCED_SYSTEM_CHECKS leaves: it names a check of Django's that a rule mirrors. */
function* audible({ aliases = [] }: RuleCard, settings: Settings | undefined, claims: Iterable<Claim>): Iterable<Claim> {
  const isSilenced = (id: string): boolean => settings?.holds("SILENCED_SYSTEM_CHECKS", (value) => elements(value).some((element) => text(element) === id)) === true;
  // Most rules have nothing to say.
  let silenced: readonly string[] | undefined;
  for (const claim of claims) {
    const { mirrors } = claim;
    silenced ??= aliases.filter(isSilenced);
    if (mirrors === undefined ? silenced.length === 0 : mirrors === false || !silenced.includes(mirrors)) yield claim;
  }
}
