// src/check/nearest.ts
function distance(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
function nearest(wanted, names) {
  const word = wanted.toLowerCase().slice(0, 100);
  const tail = word.slice(word.indexOf("/") + 1);
  const scored = [];
  for (const name of names) {
    const candidate = name.toLowerCase();
    const part = tail.length >= 4 && candidate.includes(tail) ? 1.5 : Infinity;
    const score = Math.min(distance(word, candidate), distance(tail, candidate.slice(candidate.indexOf("/") + 1)) + 1.5, part);
    if (score <= Math.max(2, Math.floor(word.length / 4))) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score <= best + 1).slice(0, 3).map(({ name }) => name);
}
function didYouMean(wanted, names) {
  const found = nearest(wanted, names);
  const last = found.pop();
  if (last === void 0) return "";
  return ` Did you mean ${found.length === 0 ? last : `${found.join(", ")} or ${last}`}?`;
}

export {
  didYouMean
};
