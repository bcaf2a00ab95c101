import type { Deployment } from "../core/deployment/deployment.ts";
import { deploymentsOf } from "../core/deployment/settings-deployments.ts";
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
 * Asks rules. Where there will be another run it remembers what they said: a rule that is handed its subject alone says
 * the same of the same subject, and all of them say the same of the same model.
 */
export class AnsweredRules {
  readonly #lasts: boolean;
  readonly #known = new WeakMap<object, Map<Rule, Answer>>();
  #last: { readonly rules: readonly Rule[]; readonly model: Model; readonly answers: Answers } | undefined;

  /** @param lasts whether there will be another run over the same project */
  constructor(lasts: boolean) {
    this.#lasts = lasts;
  }

  /** Asks each rule about each of its subjects. A rule that throws is set aside for that subject; the others go on. */
  ask(rules: readonly Rule[], model: Model): Answers {
    const last = this.#last;
    if (last?.model === model && last.rules.length === rules.length && last.rules.every((rule, index) => rule === rules[index])) return last.answers;
    const said: { readonly rule: Rule; readonly place: number; readonly subject: object; readonly answer: Answer }[] = [];
    for (const { settings, subjects } of turnsOf(model)) {
      for (const [place, rule] of rules.entries()) {
        for (const { subject, ask } of questions(rule, subjects, model)) {
          const answer = this.#answer(rule, subject, ask);
          if (answer !== nothing) said.push({ rule, place, subject, answer });
        }
      }
      if (!this.#lasts) settings?.letGo();
    }
    const order = new Map([...model.settings, ...model.deployments].map((subject, index) => [subject, index] as const));
    const indexOf = (subject: object): number => order.get(subject as Settings | Deployment) ?? 0;
    said.sort((a, b) => a.place - b.place || indexOf(a.subject) - indexOf(b.subject));
    const claims = said.flatMap(({ rule, answer }) => answer.claims.map((claim) => ({ rule, claim })));
    const failures = new Map(said.flatMap(({ rule, answer }) => (answer.failure ? [[rule.id, answer.failure] as const] : [])));
    const answers = { claims, failures: [...failures.values()] };
    this.#last = { rules, model, answers };
    return answers;
  }

  #answer(rule: Rule, subject: object, ask: () => Iterable<Claim>): Answer {
    // Whoever takes the model may ask it anything.
    if (!this.#lasts || rule.check.length > 1) return listen(rule, ask);
    const known = this.#known.get(subject) ?? new Map<Rule, Answer>();
    this.#known.set(subject, known);
    const answer = known.get(rule) ?? listen(rule, ask);
    known.set(rule, answer);
    return answer;
  }
}

/** Asks each rule about each of its subjects, once. */
export const askRules = (rules: readonly Rule[], model: Model): Answers => new AnsweredRules(false).ask(rules, model);

type Lists = { readonly [S in keyof Subjects]: readonly Subjects[S][] };

/** Some of the things that rules are asked about. */
interface Turn {
  /** Settings of which all rules have asked after this turn: many projects in one tree need the worlds of one at a time. */
  readonly settings?: Settings;
  readonly subjects: Lists;
}

const none: Lists = { document: [], settings: [], nginx: [], apache: [], launch: [], deployment: [], image: [], service: [] };

/** Each settings with their deployments, then all else. */
function* turnsOf(model: Model): Iterable<Turn> {
  const { settings, deployments, nginx, apache, launches, images, services } = model;
  for (const one of settings) yield { settings: one, subjects: { ...none, settings: [one], deployment: deploymentsOf(one, model) } };
  const known = new Set(settings);
  // A test's settings may be as broken as they like.
  const document = model.documents.filter(({ production }) => production);
  yield { subjects: { ...none, document, nginx, apache, launch: launches, image: images, service: services, deployment: deployments.filter((one) => !one.settings || !known.has(one.settings)) } };
}

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

function questions(rule: Rule, subjects: Lists, model: Model): readonly Question[] {
  switch (rule.on) {
    case "settings":
      return subjects.settings.map((settings) => ({ subject: settings, ask: () => audible(rule, settings, rule.check(settings, model)) }));
    case "deployment":
      return subjects.deployment.map((deployment) => ({ subject: deployment, ask: () => audible(rule, deployment.settings, rule.check(deployment, model)) }));
    case "document":
      return each(rule, subjects.document, model);
    case "nginx":
      return each(rule, subjects.nginx, model);
    case "apache":
      return each(rule, subjects.apache, model);
    case "launch":
      return each(rule, subjects.launch, model);
    case "image":
      return each(rule, subjects.image, model);
    case "service":
      return each(rule, subjects.service, model);
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
