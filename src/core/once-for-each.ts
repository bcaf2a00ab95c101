/**
 * Makes a function of an object answer once for each. For what never changes: files, trees, models, lists of them.
 * What is remembered goes when the object does.
 * @param answer depends on the object alone
 */
export function onceForEach<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { answer: answer(key) }));
    return found.answer;
  };
}

/** The same for a function of an object and of something else beside it. */
export function onceForEachPair<Key extends object, Beside, Answer>(answer: (key: Key, beside: Beside) => Answer): (key: Key, beside: Beside) => Answer {
  const answers = onceForEach<Key, Map<Beside, { readonly answer: Answer }>>(() => new Map());
  return (key, beside) => {
    const known = answers(key);
    let found = known.get(beside);
    if (!found) known.set(beside, (found = { answer: answer(key, beside) }));
    return found.answer;
  };
}
