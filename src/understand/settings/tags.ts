/**
 * What a value has read on its way: names of environment variables, and `file:NAME` for modules that are not in the
 * repository. Sorted, without doubles.
 */
export type Tags = readonly string[];

export const noTags: Tags = [];

/** The union of tags, which are kept in order; returns one of its arguments where that suffices. */
export function union(left: Tags, right: Tags): Tags {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  const known = left.length * right.length > few ? new Set(left) : undefined;
  if (right.every((tag) => (known ? known.has(tag) : left.includes(tag)))) return left;
  // Most often one tag is added to many: sorting all of them anew would cost more.
  const [all, more] = left.length < right.length ? [[...right], left] : [[...left], right];
  for (const tag of more) {
    let low = 0;
    for (let high = all.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? "") < tag) low = middle + 1;
      else high = middle;
    }
    if (all[low] !== tag) all.splice(low, 0, tag);
  }
  return all;
}

/** As many comparisons as a set is not worth making for. */
const few = 64;
