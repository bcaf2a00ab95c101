/**
 * What PCRE surely refuses in a regular expression: a bracket or parenthesis that is not closed or not open, a repetition
 * of nothing, a backslash at the end. Undefined for all else, and where the expression uses what is not understood here.
 */
export function regexMistake(pattern: string): string | undefined {
  if (/\\[QE]|\(\?#|\(\*|\(\?[a-z]*x/.test(pattern)) return undefined;
  let open = 0;
  // Whether what stands before can be repeated, and whether it is a repetition itself.
  let before: "nothing" | "atom" | "repeated" | "unsure" = "nothing";
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? "";
    switch (character) {
      case "\\":
        if (at + 1 >= pattern.length) return "it ends with a backslash";
        at++;
        before = /[bBAzZG]/.test(pattern[at] ?? "") ? "unsure" : "atom";
        break;
      case "[": {
        const end = classEnd(pattern, at);
        if (end === -1) return "a '[' is not closed";
        at = end;
        before = "atom";
        break;
      }
      case "(":
        open++;
        before = "nothing";
        // `(?:`, `(?i)`, `(?=`: the mark after the question mark is no repetition.
        if (pattern[at + 1] === "?") {
          at++;
          before = "unsure";
        }
        break;
      case ")":
        if (open-- === 0) return "a ')' closes nothing";
        before = "atom";
        break;
      case "|":
      case "^":
        before = "nothing";
        break;
      case "$":
        before = "unsure";
        break;
      case "*":
      case "+":
      case "?":
        if (before === "nothing") return `there is nothing that '${character}' could repeat`;
        if (before === "repeated" && character === "*") return "a repetition is repeated";
        before = before === "atom" ? "repeated" : "unsure";
        break;
      default:
        before = character === "{" || character === "}" ? "unsure" : "atom";
    }
  }
  return open > 0 ? "a '(' is not closed" : undefined;
}

/** Where a character class ends; a `]` at its beginning belongs to it. -1 when it does not end. */
function classEnd(pattern: string, start: number): number {
  let at = start + 1;
  if (pattern[at] === "^") at++;
  if (pattern[at] === "]") at++;
  for (; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (pattern[at] === "[" && /^\[[:.=]/.test(pattern.slice(at, at + 2))) {
      const end = pattern.indexOf(`${pattern[at + 1] ?? ""}]`, at + 2);
      if (end !== -1) at = end + 1;
    } else if (pattern[at] === "]") return at;
  }
  return -1;
}
