import { endOfClass } from "./pcre-class.ts";

/** Letters that PCRE2 knows after a backslash; others are an error, signs stand for themselves. */
const knownEscapes = /[aefnrtdDsSwWbBAzZGhHvVNRXKQECkgopPxc0-9]/;

/** How a program compiles its expressions. */
export interface PcreOptions {
  /** Known to be PCRE2: its predecessor takes a letter behind a backslash that means nothing for the letter. */
  readonly isPcre2: boolean;
  /** Whether several groups may have one name (PCRE2_DUPNAMES). */
  readonly duplicateNames?: boolean;
}

/**
 * What is certainly wrong with an expression for PCRE, in plain words; undefined when nothing is seen.
 * What it can't judge it lets pass.
 */
export function regexProblem(pattern: string, { isPcre2, duplicateNames = false }: PcreOptions): string | undefined {
  if (pattern.includes("\\Q") || pattern.includes("(?#") || /\(\?[a-z]*x/.test(pattern)) return undefined;
  let open = 0;
  let groups = 0;
  let repeatable = false;
  const names = new Set<string>();
  const references: number[] = [];
  for (let at = 0; at < pattern.length; ) {
    const char = pattern.charAt(at);
    switch (char) {
      case "\\": {
        const next = pattern.charAt(at + 1);
        if (next === "") return "it ends with a backslash";
        if (isPcre2 && /[A-Za-z]/.test(next) && !knownEscapes.test(next)) return `"\\${next}" means nothing`;
        const reference = /^(?:[1-9](?!\d)|[89]\d)/.exec(pattern.slice(at + 1, at + 3));
        if (reference) references.push(Number(reference[0]));
        if (/[pP]/.test(next) && !/^[{CLMNPSZ]/i.test(pattern.slice(at + 2))) return `after "\\${next}" comes no property`;
        const problem = isPcre2 ? escapeProblem(next, pattern.slice(at + 2, at + 4)) : undefined;
        if (problem !== undefined) return problem;
        if (/[pPogkc]/.test(next) || /^\\[xN]\{/.test(pattern.slice(at))) return undefined;
        if (next === "x") at += /^[0-9A-Fa-f]{0,2}/.exec(pattern.slice(at + 2, at + 4))?.[0].length ?? 0;
        if (next !== "E") repeatable = !/[bBAzZGK]/.test(next);
        at += 2;
        break;
      }
      case "[": {
        const end = endOfClass(pattern, at, isPcre2);
        if (typeof end === "string") return end;
        at = end;
        repeatable = true;
        break;
      }
      case "(": {
        open++;
        // `(*COMMIT)` and its like are left alone.
        if (pattern.charAt(at + 1) === "*") return /^\(\*[A-Za-z:]/.test(pattern.slice(at, at + 3)) ? undefined : "a quantifier follows nothing";
        const special = /^\(\?(?:[:=!>|]|<[=!]|P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'|([a-zA-Z^-]*)([:)]))/.exec(pattern.slice(at, at + 200));
        if (pattern.startsWith("(?", at)) {
          // Recursion, conditions and callouts are left alone.
          if (/^\(\?(?:[R&0-9C(+]|P[=>])/.test(pattern.slice(at))) return undefined;
          if (!special) return 'after "(?" comes nothing that is known';
          const name = special[1] ?? special[2];
          if (name !== undefined) {
            if (names.has(name) && !duplicateNames) return `two groups have the name "${name}"`;
            names.add(name);
            groups++;
          }
          if (special[3] !== undefined && !/^\^?[imsnxJU]*(?:-[imsnxJU]*)?$/.test(special[3])) return 'after "(?" comes nothing that is known';
          if (special[4] === ")") open--;
          at += special[0].length;
        } else {
          groups++;
          at++;
        }
        repeatable = false;
        break;
      }
      case ")":
        if (--open < 0) return 'a ")" closes nothing';
        repeatable = true;
        at++;
        break;
      case "|":
      case "^":
      case "$":
        repeatable = false;
        at++;
        break;
      case "*":
      case "+":
      case "?":
      case "{": {
        const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})[?+]?/.exec(pattern.slice(at, at + 30));
        if (!quantifier) {
          repeatable = true;
          at++;
          break;
        }
        if (!repeatable) return `the quantifier "${quantifier[0]}" follows nothing that can be repeated`;
        const [, least, most] = quantifier;
        if (Number(least ?? 0) > 65535 || Number(most ?? 0) > 65535) return "a quantifier's number is too large";
        if (most !== undefined && most !== "" && Number(most) < Number(least)) return `the numbers of "${quantifier[0]}" are out of order`;
        repeatable = false;
        at += quantifier[0].length;
        break;
      }
      default:
        repeatable = true;
        at++;
    }
  }
  if (open > 0) return 'a ")" is missing';
  return references.some((reference) => reference > groups) ? "it refers to a group that it does not have" : undefined;
}

/** What must follow a letter behind a backslash, and does not. */
function escapeProblem(letter: string, after: string): string | undefined {
  if (letter === "o" && !after.startsWith("{")) return 'after "\\o" comes no number in braces';
  if (letter === "g" && !/^(?:[{<']|[+-]?\d)/.test(after)) return 'after "\\g" comes no group';
  if (letter === "k" && !/^[{<']/.test(after)) return 'after "\\k" comes no group';
  return letter === "c" && after === "" ? 'it ends with "\\c"' : undefined;
}

/** The names that an expression's groups give to variables. */
export const groupNames = (pattern: string): readonly string[] => [...pattern.matchAll(/\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/g)].map(([, angled, quoted]) => angled ?? quoted ?? "");
