/** How many groups a pattern captures, named ones included; undefined where branches share numbers (`(?|`). */
export function countGroups(pattern: string): number | undefined {
  if (pattern.includes("(?|") || pattern.includes("\\Q") || pattern.includes("(?#")) return undefined;
  let groups = 0;
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") {
      inClass = true;
      // A bracket that comes first in a class stands for itself.
      if (pattern[at + 1] === "^") at++;
      if (pattern[at + 1] === "]") at++;
    } else if (character === "(" && (pattern[at + 1] !== "?" || /^\?(?:P?<(?![=!])|')/.test(pattern.slice(at + 1, at + 5)))) groups++;
  }
  return groups;
}

/** The highest number among the variables `$1` to `$9` that a word uses; 0 for none. */
export const highestGroup = (word: string): number => Math.max(0, ...[...word.matchAll(/\$(?:\{([1-9])\}|([1-9]))/g)].map(([, braced, bare]) => Number(braced ?? bare)));
