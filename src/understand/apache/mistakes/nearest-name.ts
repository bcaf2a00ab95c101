/**
 * The one name that a word is a slip of: a letter too many, missing, wrong, or two swapped; two such slips in a long word.
 * Undefined when none or several are as near.
 * @param names in lower case
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const most = word.length >= 9 ? 2 : word.length >= 4 ? 1 : 0;
  let best: string | undefined;
  let least = most + 1;
  let alone = true;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > most || (name[0] !== word[0] && name.at(-1) !== word.at(-1))) continue;
    const distance = slips(word, name, least);
    if (distance < least) [best, least, alone] = [name, distance, true];
    else if (distance === least && distance <= most) alone = false;
  }
  return alone ? best : undefined;
}

/** The Damerau-Levenshtein distance, or more than `limit` as soon as that is sure. */
function slips(left: string, right: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}
