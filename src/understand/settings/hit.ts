import type { Claim } from "../../core/finding.ts";
import type { PyItem, PyValue } from "../../core/python.ts";
import type { Hit, Judgement } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import { type Condition, withCondition } from "./conditions.ts";
import { variablesOf } from "./world.ts";
import type { Outcome } from "./worlds.ts";

/** The bad parts of a known value: itself, or some of its elements. */
export function judge(item: PyItem, bad: (value: PyValue) => Judgement): readonly PyItem[] {
  if (item.type === "unknown") return [];
  const judgement = bad(item);
  if (typeof judgement !== "boolean") return judgement;
  return judgement ? [item] : [];
}

/**
 * A bad outcome, ready for a rule to make a claim of.
 * @param item the outcome itself, or the element of it that is bad
 * @param setters where variables are set
 */
export function hitOf(outcome: Outcome, item: PyItem, condition: Condition | undefined, setters: ReadonlyMap<string, Span>): Hit {
  const at = (item === outcome.item ? undefined : item.at) ?? outcome.at;
  const steps = outcome.origin.filter((step) => step.at !== outcome.at && step.at.start !== at.start).map((step) => ({ at: step.at, message: step.what }));
  const set = variablesOf(outcome.tags).flatMap((name) => {
    const setter = setters.get(name);
    return setter ? [{ at: setter, message: `${name} is set here` }] : [];
  });
  const related = [...steps, ...set];
  return {
    value: item,
    at,
    origin: outcome.origin,
    isDefault: outcome.isDefault,
    variables: variablesOf(outcome.tags),
    ...(condition ? { unless: condition.name } : {}),
    claim: (message, more = {}): Claim => ({
      at,
      message: condition ? withCondition(message, condition.words) : message,
      certainty: condition ? "conditional" : "certain",
      ...(condition ? { unless: condition.name } : {}),
      ...(related.length > 0 ? { related } : {}),
      ...more,
    }),
  };
}
