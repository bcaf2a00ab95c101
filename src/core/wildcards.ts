/** What one character of a pattern may stand for, besides itself. */
export interface WildcardRules {
  /** What neither `*` nor `?` stands for: `/` in paths. */
  readonly never?: string;
}

/**
 * Whether a text matches a pattern in which `*` is any run of characters and `?` any one. An expression with as many
 * repetitions could take for ever on the wrong text; this takes their two lengths multiplied at most.
 */
export function matchesWildcards(pattern: string, text: string, { never = "" }: WildcardRules = {}): boolean {
  let [at, from] = [0, 0];
  /** The last `*`, and where what it stands for ends so far. */
  let star = -1;
  let end = 0;
  while (from < text.length) {
    const character = text.charAt(from);
    const wanted = pattern.charAt(at);
    if (wanted === "*") [star, end, at] = [at, from, at + 1];
    else if (wanted !== "" && (wanted === "?" ? character !== never : wanted === character)) [at, from] = [at + 1, from + 1];
    else if (star >= 0 && text.charAt(end) !== never) [at, end, from] = [star + 1, end + 1, end + 1];
    else return false;
  }
  while (pattern.charAt(at) === "*") at++;
  return at === pattern.length;
}
