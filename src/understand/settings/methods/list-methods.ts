import { iterate } from "../iteration.ts";
import { equals } from "../equality.ts";
import { keyOf, keysOf } from "../keys.ts";
import { bool, type CallArguments, type CallSite, int, type ListObj, none, type Obj, unknown } from "../objects.ts";
import { PythonError } from "../python-error.ts";
import type { Run } from "../run.ts";
import { sortItems } from "../sorting.ts";
import { lost, type Method } from "./method.ts";

/** Methods that change a list return None, and spoil it where they can't be followed. */
const changing = (change: (run: Run, self: ListObj, args: CallArguments, site: CallSite) => readonly Obj[] | undefined): Method<ListObj> => (run, self, args, site) => {
  const items = change(run, self, args, site);
  if (items) run.setItems(self, items);
  else {
    run.spoil(self, "it is changed in a way that is not known");
    if (run.guards > 0) run.doubt();
  }
  return none;
};

const removing = (run: Run, self: ListObj, args: CallArguments): readonly Obj[] | undefined => {
  const [wanted] = args.positional;
  const answers = self.items.map((item) => (wanted ? equals(item, wanted) : undefined));
  const index = answers.indexOf(true);
  if (answers.slice(0, index < 0 ? undefined : index).includes(undefined)) return undefined;
  return index < 0 ? run.raise("ValueError", "list.remove(x): x not in list", self.tags) : self.items.toSpliced(index, 1);
};

/** `union()` and its like take anything that a loop can run through. */
function together(run: Run, operator: "|" | "&" | "-", self: ListObj, others: readonly Obj[]): Obj {
  let items = self.items;
  for (const other of others) {
    const more = iterate(run, other);
    const [keys, own] = [more && keysOf(more), keysOf(items)];
    if (!more || !keys || !own || self.kind !== "set") return lost("its elements are not known");
    const isIn = (set: ReadonlySet<string>, item: Obj): boolean => set.has(keyOf(item) ?? "");
    const added = more.filter((item, index) => !isIn(own, item) && more.findIndex((each) => keyOf(each) === keyOf(item)) === index);
    items = operator === "|" ? [...items, ...added] : items.filter((item) => isIn(keys, item) === (operator === "&"));
  }
  return { kind: "set", items, tags: self.tags, frozen: self.frozen };
}

function partOf(run: Run, self: ListObj, other: Obj | undefined, compare: (own: ReadonlySet<string>, more: ReadonlySet<string>) => boolean): Obj {
  const more = other && iterate(run, other);
  const [own, keys] = [keysOf(self.items), more && keysOf(more)];
  return own && keys && self.kind === "set" ? bool(compare(own, keys)) : lost("its elements are not known");
}

/** Methods of a list and of a set. */
export const listMethods: Readonly<Partial<Record<string, Method<ListObj>>>> = {
  append: changing((_run, self, { positional: [item] }) => (item ? [...self.items, item] : undefined)),
  add: changing((_run, self, { positional: [item] }) => (item && !self.items.some((other) => equals(other, item) === true) ? [...self.items, item] : item && self.items)),
  insert: changing((_run, self, { positional: [index, item] }) => (index?.kind === "int" && item && self.kind === "list" ? self.items.toSpliced(index.value, 0, item) : undefined)),
  extend: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items];
  }),
  update: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items.filter((item) => !self.items.some((other) => equals(other, item) === true))];
  }),
  remove: changing(removing),
  discard: changing((run, self, args) => (args.positional[0] && self.items.every((item) => equals(item, args.positional[0] ?? none) === false) ? self.items : removing(run, self, args))),
  clear: changing(() => []),
  reverse: changing((_run, self) => self.items.toReversed()),
  sort: (run, self, { keywords }, site) => {
    try {
      return changing(() => sortItems(run, self.items, keywords, site))(run, self, { positional: [], keywords }, site);
    } catch (error) {
      // How far Python came is not followed.
      if (error instanceof PythonError) run.spoil(self, "its elements have no order");
      throw error;
    }
  },
  copy: (_run, self) => ({ ...self }),
  union: (run, self, { positional }) => together(run, "|", self, positional),
  intersection: (run, self, { positional }) => together(run, "&", self, positional),
  difference: (run, self, { positional }) => together(run, "-", self, positional),
  issubset: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => [...own].every((key) => more.has(key))),
  issuperset: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => [...more].every((key) => own.has(key))),
  isdisjoint: (run, self, { positional: [other] }) => partOf(run, self, other, (own, more) => ![...own].some((key) => more.has(key))),
  pop: (run, self, { positional: [index] }) => {
    const at = index?.kind === "int" ? index.value : index ? undefined : -1;
    if (self.kind === "list" && self.items.length === 0) return run.raise("IndexError", "pop from empty list", self.tags);
    const item = at === undefined || self.kind === "set" ? undefined : self.items.at(at);
    if (at === undefined || !item) {
      run.spoil(self, "an element that is not known is taken from it");
      return unknown("it is an element of a list that is not known");
    }
    run.setItems(self, self.items.toSpliced(at, 1));
    return item;
  },
  index: (run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => (wanted ? equals(item, wanted) : undefined));
    const index = answers.indexOf(true);
    if (answers.slice(0, index < 0 ? undefined : index).includes(undefined)) return lost("its place in the list is not known");
    return index < 0 ? run.raise("ValueError", "is not in list", self.tags) : int(index);
  },
  count: (_run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => (wanted ? equals(item, wanted) : undefined));
    return answers.includes(undefined) ? lost("the count is not known") : int(answers.filter(Boolean).length);
  },
};
