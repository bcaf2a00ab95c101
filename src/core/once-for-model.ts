import { onceForEachPair } from "./once-for-each.ts";
import type { Model } from "./rule.ts";
import { WatchedModel } from "./watched-model.ts";

/**
 * Makes a function of a model answer once for each. Whoever watches the model is told what was asked of it for the
 * answer, whether that is made or remembered.
 */
export function onceForModel<Answer>(answer: (model: Model) => Answer): (model: Model) => Answer {
  const once = onceForModelPair(answer);
  return (model) => once(model, undefined);
}

/** The same for a function of a model and of something else beside it. */
export function onceForModelPair<Beside, Answer>(answer: (model: Model, beside: Beside) => Answer): (model: Model, beside: Beside) => Answer {
  const once = onceForEachPair(answer);
  const watched = onceForEachPair((model: Model, beside: Beside) => {
    const seen = new WatchedModel(model);
    return { seen, answer: answer(seen, beside) };
  });
  return (model, beside) => {
    if (!(model instanceof WatchedModel)) return once(model, beside);
    const known = watched(model.whole, beside);
    known.seen.repeatTo(model);
    return known.answer;
  };
}
