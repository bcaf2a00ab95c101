import { setEntry } from "../items.ts";
import { iterate } from "../iteration.ts";
import { keyOf } from "../keys.ts";
import { type CallArguments, dict, type DictObj, hasCertainKeys, none, type Obj, str, tuple, view } from "../objects.ts";
import { depending } from "../tagging.ts";
import type { Run } from "../run.ts";
import { lost, type Method } from "./method.ts";

/** What is made of all of a dict; unknown where a key may be absent. */
const whole = (self: DictObj, make: () => Obj): Obj => (hasCertainKeys(self) ? make() : lost("its keys depend on a condition that can't be known"));

/** Methods of a dict. */
export const dictMethods: Readonly<Partial<Record<string, Method<DictObj>>>> = {
  get: (_run, self, args) => {
    const [key, fallback] = args.positional;
    const hash = key && keyOf(key);
    if (hash === undefined) return lost("its key is not known");
    return self.entries.get(hash)?.[1] ?? fallback ?? args.keywords.get("default") ?? none;
  },
  setdefault: (run, self, { positional: [key, fallback = none] }) => {
    const hash = key && keyOf(key);
    if (!key || hash === undefined) {
      run.spoil(self, "a key that is not known is written into it");
      return lost("its key is not known");
    }
    const found = self.entries.get(hash);
    if (found) return found[1];
    setEntry(run, self, hash, key, fallback);
    return fallback;
  },
  update: (run, self, args) => {
    const pairs = dictPairs(run, args);
    if (!pairs) run.spoil(self, "it is updated with something that is not known");
    else run.setEntries(self, dict([...self.entries.values(), ...pairs]).entries);
    for (const value of args.positional) run.dependsOn(self, value.tags);
    return none;
  },
  pop: (run, self, { positional: [key, fallback] }) => {
    const hash = key && keyOf(key);
    if (hash === undefined) {
      run.spoil(self, "a key that is not known is taken from it");
      return lost("its key is not known");
    }
    const found = self.entries.get(hash);
    if (!found) return fallback ?? run.raise("KeyError", "", self.tags);
    run.setEntries(self, new Map([...self.entries].filter(([name]) => name !== hash)));
    return found[1];
  },
  clear: (run, self) => {
    run.setEntries(self, new Map());
    return none;
  },
  copy: (_run, self) => ({ ...self }),
  keys: (_run, self) => whole(self, () => view([...self.entries.values()].map(([key]) => key), self.tags)),
  values: (_run, self) => whole(self, () => view([...self.entries.values()].map(([, value]) => value), self.tags)),
  items: (_run, self) => whole(self, () => view([...self.entries.values()].map((pair) => tuple(pair)), self.tags)),
};

/** The pairs that `dict(…)` or `update(…)` take; undefined where they can't be known. */
export function dictPairs(run: Run, args: CallArguments): readonly (readonly [Obj, Obj])[] | undefined {
  const pairs: (readonly [Obj, Obj])[] = [];
  for (const value of args.positional) {
    if (value.kind === "dict") {
      if (value.spoiled !== undefined) return undefined;
      // What decided the dict decided each of its values.
      for (const [key, item] of value.entries.values()) pairs.push([key, depending(item, value.tags)]);
      continue;
    }
    const items = iterate(run, value);
    if (!items) return undefined;
    for (const item of items) {
      const [key, second] = iterate(run, item) ?? [];
      if (!key || !second || keyOf(key) === undefined) return undefined;
      pairs.push([key, second]);
    }
  }
  for (const [name, value] of args.keywords) pairs.push([str(name), value]);
  return pairs;
}
