import type { Span } from "../../core/source.ts";
import type { Change } from "./journal.ts";
import { keyOf } from "./keys.ts";
import { type Binding, Namespace } from "./namespace.ts";
import { isSameObject, objectOf } from "./alias.ts";
import { equals } from "./equality.ts";
import { type DictObj, isUncertain, type ListObj, type Obj, reaching, unknown } from "./objects.ts";
import { eitherOf, together } from "./open-list.ts";
import { type Tags, union } from "./tags.ts";
import { PythonError } from "./python-error.ts";
import type { Completion, ListContents, Run } from "./run.ts";

interface Outcome {
  readonly completion: Completion;
  readonly error: PythonError | undefined;
}

/** Why a value is not known that depends on a condition: it is no part of what the condition asks, such as a package's object. */
export const conditional = (test: Obj): string => (test.kind !== "unknown" ? "a condition can't be known" : test.why.startsWith("it depends on ") ? test.why : `it depends on a condition: ${test.why}`);

/**
 * Runs both sides of a condition that can't be known, each from the same state, and keeps what they agree on. What
 * they leave different is unknown afterwards. A side that stops the start does not count: production starts.
 */
export function fork(run: Run, why: string, tags: Tags, at: Span, yes: () => Completion, no: () => Completion): Completion {
  return forkWhere(run, () => true, why, tags, at, yes, no);
}

/** The same where the first side itself shows whether there is another. */
export function forkWhere(run: Run, hasAnother: () => boolean, why: string, tags: Tags, at: Span, yes: () => Completion, no: () => Completion): Completion {
  const first = run.journal.attempt(() => outcomeOf(yes));
  if (!hasAnother()) {
    const completion = apply(run, first.changes, first.result.completion);
    if (first.result.error) throw first.result.error;
    return completion;
  }
  const second = run.journal.attempt(() => outcomeOf(no));
  if (first.result.error && second.result.error) throw first.result.error;
  const failed = first.result.error ?? second.result.error;
  const ended = first.result.error ? second : first;
  if (failed && run.guards === 0) return apply(run, ended.changes, ended.result.completion);
  // What is caught does not stop the start: either side may be what production has.
  if (failed) run.doubt();
  merge(run, first.changes, second.changes, why, tags, at);
  return failed ? ended.result.completion : join(run, first.result.completion, second.result.completion, why, tags);
}

function outcomeOf(branch: () => Completion): Outcome {
  try {
    return { completion: branch(), error: undefined };
  } catch (error) {
    if (error instanceof PythonError) return { completion: undefined, error };
    throw error;
  }
}

function apply(run: Run, changes: readonly Change[], completion: Completion): Completion {
  for (const { place, after } of changes) {
    run.journal.remember(place);
    place.write(after);
  }
  return completion;
}

function merge(run: Run, first: readonly Change[], second: readonly Change[], why: string, tags: Tags, at: Span): void {
  const find = (changes: readonly Change[], { place }: Change): Change | undefined => changes.find((other) => other.place.target === place.target && other.place.key === place.key);
  const pairs = [
    ...first.map((change) => ({ change, left: change.after, right: find(second, change)?.after ?? (find(second, change) ? undefined : change.before) })),
    ...second.filter((change) => !find(first, change)).map((change) => ({ change, left: change.before, right: change.after })),
  ];
  // Names are compared by what each side left in the objects that they hold.
  const contents = pairs.filter(({ change }) => change.place.key === "contents");
  for (const { change } of contents) {
    run.journal.remember(change.place);
    change.place.write(change.after);
  }
  const isOf = (side: readonly Change[]): ReadonlySet<object> => new Set(contents.filter(({ change }) => side.includes(change)).map(({ change }) => change.place.target));
  const [ofFirst, ofSecond] = [isOf(first), isOf(second)];
  const agree: Agreement = (one, other) =>
    equals(one, other) === true && (isSameObject(one, other) || contents.length === 0 || (!holdsAny(run, one, ofSecond) && !holdsAny(run, other, ofFirst)));
  for (const { change, left, right } of pairs.toSorted((a, b) => Number(a.change.place.key === "contents") - Number(b.change.place.key === "contents"))) {
    const { place } = change;
    run.journal.remember(place);
    if (left === right) place.write(left);
    else if (place.merge) place.write(place.merge(left, right, why));
    else if (place.key === "contents") mergeContents(place.target as ListObj | DictObj, left, right, run, why, tags);
    // A module that one side alone imported is what an import after it will find, or make anew.
    else if (left instanceof Namespace || right instanceof Namespace) place.write(mergeModules(run, agree, left as Namespace | undefined, right as Namespace | undefined, why, tags, at));
    // One that was there before may have other names: an equal one in its place is another object.
    else if (isBinding(left) || isBinding(right)) place.write(mergeBindings(run, left === change.before || right === change.before ? isUnchanged : agree, left as Binding | undefined, right as Binding | undefined, why, tags, at));
    // What is left are reasons (`spoiled`, `open`) and the environment's texts: one side's suffices, or it is unknown.
    else place.write(typeof left === "string" || typeof right === "string" ? (left ?? right) : unknown(why, tags, at));
  }
}

const isBinding = (state: unknown): state is Binding => typeof state === "object" && state !== null && "value" in state && "via" in state;

/** Whether what the first side left and what the second side left are equal. */
type Agreement = (left: Obj, right: Obj) => boolean;

/** Whether a name still holds the same object, or an equal value that nothing can change. */
const isUnchanged: Agreement = (before, after) => isSameObject(before, after) || (keyOf(before) !== undefined && keyOf(before) === keyOf(after));

/** Whether a value is, or holds, an object whose contents are at the moment those of the other side. */
function holdsAny(run: Run, value: Obj, changed: ReadonlySet<object>): boolean {
  const seen = new Set<Obj>();
  const waiting = [value];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (changed.has(objectOf(next))) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    run.step();
    if (next.kind === "dict") for (const [, item] of next.entries.values()) waiting.push(item);
    else if (next.kind === "list" || next.kind === "set" || next.kind === "tuple") for (const item of next.items) waiting.push(item);
  }
  return false;
}

function mergeBindings(run: Run, agree: Agreement, left: Binding | undefined, right: Binding | undefined, why: string, tags: Tags, at: Span): Binding {
  if (left && right && agree(left.value, right.value)) return { ...left, value: left.value };
  const all = union(tags, union(left?.value.tags ?? [], right?.value.tags ?? []));
  // What ever more variables decide costs more and more to hand on.
  run.step(all.length >> 3);
  return { value: eitherOf(unknown(why, all, at), left?.value, right?.value), at: left?.at ?? right?.at ?? at, via: [] };
}

/** What two sides that each imported a module agree on in it. */
function mergeModules(run: Run, agree: Agreement, left: Namespace | undefined, right: Namespace | undefined, why: string, tags: Tags, at: Span): Namespace | undefined {
  if (!left || !right) return left ?? right;
  run.step(left.bindings.size + right.bindings.size);
  const merged = left.only(() => true);
  for (const [name, binding] of right.bindings) merged.bindings.set(name, mergeBindings(run, agree, left.bindings.get(name), binding, why, tags, at));
  for (const [name, binding] of left.bindings) if (!right.bindings.has(name)) merged.bindings.set(name, mergeBindings(run, agree, binding, undefined, why, tags, at));
  merged.open ??= right.open;
  return merged;
}

function mergeContents(target: ListObj | DictObj, left: unknown, right: unknown, run: Run, why: string, tags: Tags): void {
  if (target.kind === "dict") {
    const [a, b] = [left as DictObj["entries"], right as DictObj["entries"]];
    const merged = new Map(a);
    for (const [key, pair] of b) {
      const other = a.get(key);
      const uncertain = !other || isUncertain(other[1]) || isUncertain(pair[1]);
      merged.set(key, other && equals(other[1], pair[1]) === true ? other : [pair[0], { ...(uncertain ? reaching(unknown(why), other?.[1], pair[1]) : eitherOf(unknown(why, tags), other[1], pair[1])), uncertain }]);
    }
    for (const [key, pair] of a) if (!b.has(key)) merged.set(key, [pair[0], { ...reaching(unknown(why), pair[1]), uncertain: true }]);
    run.setEntries(target, merged);
    return;
  }
  mergeItems(target, left as ListContents, right as ListContents, run, why, tags);
}

/** What two sides left in a list or set: where they differ, what is certain of a list is its outline. */
function mergeItems(target: ListObj, left: ListContents, right: ListContents, run: Run, why: string, tags: Tags): void {
  const { items } = left;
  run.setItems(target, items);
  const isEqual = items.length === right.items.length && items.every((item, index) => equals(item, right.items[index] ?? unknown(why)) === true);
  const spoiled = left.spoiled ?? right.spoiled;
  const [own, more] = [left, right].map((side) => (side.spoiled === undefined ? side.items : side.outline));
  const outline = target.kind === "list" && own && more ? together(own, more, why, tags) : undefined;
  if (spoiled === undefined && (isEqual || outline === items)) return;
  run.spoil(target, isEqual ? (spoiled ?? why) : why, outline);
  run.dependsOn(target, tags);
}

function join(run: Run, first: Completion, second: Completion, why: string, tags: Tags): Completion {
  if (first === undefined && second === undefined) return undefined;
  if (first?.kind === "return" && second?.kind === "return") {
    return { kind: "return", value: equals(first.value, second.value) === true ? first.value : eitherOf(unknown(why, union(tags, union(first.value.tags, second.value.tags))), first.value, second.value) };
  }
  if (first?.kind === second?.kind) return first;
  for (const side of [first, second]) {
    if (side?.kind === "return") run.pendingReturns.push(side.value);
    else if (side) return { kind: "lost", why };
  }
  return undefined;
}
