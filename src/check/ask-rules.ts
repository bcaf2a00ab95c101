import type { Deployment } from "../core/deployment/deployment.ts";
import { deploymentsOf } from "../core/deployment/deployments-of.ts";
import type { Claim, Problem } from "../core/finding.ts";
import { elements, text } from "../core/python.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { Model, Rule, RuleCard, RuleOn, Subjects } from "../core/rule.ts";
import { WatchedModel } from "../core/watched-model.ts";

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

/** An answer, with what the rule asked the model for it. */
interface Remembered {
  readonly answer: Answer;
  readonly seen: WatchedModel;
}

/**
 * Asks rules. Where there will be another run it remembers what they said: a rule says the same of the same subject as
 * long as the model answers alike what it asked of it.
 */
export class AnsweredRules {
  readonly #lasts: boolean;
  readonly #known = new WeakMap<object, Map<Rule, Remembered>>();
  #last: { readonly rules: readonly Rule[]; readonly model: Model; readonly answers: Answers } | undefined;

  /** @param lasts whether there will be another run over the same project */
  constructor(lasts: boolean) {
    this.#lasts = lasts;
  }

  /** Asks each rule about each of its subjects. A rule that throws is set aside for that subject; the others go on. */
  ask(rules: readonly Rule[], model: Model): Answers {
    const last = this.#last;
    if (last?.model === model && last.rules === rules) return last.answers;
    const said: { readonly rule: Rule; readonly place: number; readonly subject: object; readonly answer: Answer }[] = [];
    for (const { settings, subjects } of turnsOf(model)) {
      for (const [place, rule] of rules.entries()) {
        for (const { subject, ask } of questions(rule, subjects)) {
          const answer = this.#answer(rule, subject, ask, model);
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

  #answer(rule: Rule, subject: object, ask: Question["ask"], model: Model): Answer {
    if (!this.#lasts) return listen(rule, ask, model);
    const remembered = this.#known.get(subject) ?? new Map<Rule, Remembered>();
    this.#known.set(subject, remembered);
    const known = remembered.get(rule);
    if (known?.seen.stillHolds(model) === true) return known.answer;
    const seen = new WatchedModel(model);
    const answer = listen(rule, ask, seen);
    seen.close();
    remembered.set(rule, { answer, seen });
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

function listen(rule: Rule, ask: Question["ask"], model: Model): Answer {
  const claims: Claim[] = [];
  try {
    for (const claim of ask(model)) claims.push(claim);
    return claims.length === 0 ? nothing : { claims };
  } catch (error) {
    return { claims, failure: { path: rule.id, message: `The rule ${rule.id} failed, which is a mistake in django-prod-lint, please report it: ${String(error)}` } };
  }
}

/** One thing that a rule is asked about. */
interface Question {
  readonly subject: object;
  readonly ask: (model: Model) => Iterable<Claim>;
}

function questions(rule: Rule, subjects: Lists): readonly Question[] {
  switch (rule.on) {
    case "settings":
      return subjects.settings.map((settings) => ({ subject: settings, ask: (model) => audible(rule, settings, rule.check(settings, model)) }));
    case "deployment":
      return subjects.deployment.map((deployment) => ({ subject: deployment, ask: (model) => audible(rule, deployment.settings, rule.check(deployment, model)) }));
    case "document":
      return each(rule, subjects.document);
    case "nginx":
      return each(rule, subjects.nginx);
    case "apache":
      return each(rule, subjects.apache);
    case "launch":
      return each(rule, subjects.launch);
    case "image":
      return each(rule, subjects.image);
    case "service":
      return each(rule, subjects.service);
  }
}

const each = <S extends keyof Subjects>(rule: RuleOn<S>, subjects: readonly Subjects[S][]): readonly Question[] =>
  subjects.map((subject) => ({ subject, ask: (model) => rule.check(subject, model) }));

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
