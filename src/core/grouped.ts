/** Things by what a function reads of each, in their order. */
export const grouped = <Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): ReadonlyMap<Key, readonly Thing[]> => groupedByEach(things, (thing) => [keyOf(thing)]);

/** Things by each of what a function reads of them: a thing with two different keys stands in two groups. */
export function groupedByEach<Key, Thing>(things: Iterable<Thing>, keysOf: (thing: Thing) => Iterable<Key>): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
