/** One member of a character class. */
interface Member {
  readonly end: number;
  /** The character's code; "many" for `\d` and its like, undefined where it is not looked at. */
  readonly code: number | "many" | undefined;
}

const controls: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, f: 12, r: 13, e: 27 };
const posixNames = /^(?:alpha|lower|upper|alnum|ascii|blank|cntrl|digit|graph|print|punct|space|word|xdigit)$/;

/** The offset after a character class, or what is wrong with it. */
export function endOfClass(pattern: string, start: number, isPcre2: boolean): number | string {
  let at = start + 1;
  if (pattern.charAt(at) === "^") at++;
  for (let first = true; at < pattern.length; first = false) {
    if (pattern.charAt(at) === "]" && !first) return at + 1;
    const posix = /^\[([:.=])\^?([a-z]*)\1\]/.exec(pattern.slice(at, at + 20));
    if (posix) {
      if (posix[1] !== ":" || !posixNames.test(posix[2] ?? "")) return "a class in brackets is not known";
      at += posix[0].length;
      if (isPcre2 && /^-[^\]]/.test(pattern.slice(at, at + 2))) return `"${posix[0]}-" starts no range`;
      continue;
    }
    const from = memberAt(pattern, at, isPcre2);
    if (typeof from === "string") return from;
    const after = pattern.charAt(from.end + 1);
    if (pattern.charAt(from.end) !== "-" || after === "" || after === "]" || after === "[") {
      at = from.end;
      continue;
    }
    const to = memberAt(pattern, from.end + 1, isPcre2);
    if (typeof to === "string") return to;
    const range = pattern.slice(at, to.end);
    // The predecessor of PCRE2 takes such a hyphen for a hyphen.
    if (isPcre2 && (from.code === "many" || to.code === "many")) return `"${range}" is no range`;
    if (typeof from.code === "number" && typeof to.code === "number" && from.code > to.code) return `the range "${range}" is out of order`;
    at = to.end;
  }
  return 'the "]" is missing';
}

/** The member that starts there, or what is wrong with it. */
function memberAt(pattern: string, at: number, isPcre2: boolean): Member | string {
  const char = pattern.charAt(at);
  if (char !== "\\") return { end: at + 1, code: char < "\u0080" ? char.charCodeAt(0) : undefined };
  const next = pattern.charAt(at + 1);
  if (next === "") return 'the "]" is missing';
  if (/[dDsSwWhHvVpP]/.test(next)) return { end: at + 2, code: "many" };
  if (isPcre2 && /[ABCFGIJKLMNORTUXYZijklmquyz]/.test(next)) return `"\\${next}" means nothing in brackets`;
  if (isPcre2 && next === "o" && pattern.charAt(at + 2) !== "{") return 'after "\\o" comes no number in braces';
  const octal = /^[0-7]{1,3}/.exec(pattern.slice(at + 1, at + 4));
  if (octal) return { end: at + 1 + octal[0].length, code: Number.parseInt(octal[0], 8) };
  if (/[cxoEQg]/.test(next)) return { end: at + 2, code: undefined };
  return { end: at + 2, code: controls[next] ?? (next < "\u0080" ? next.charCodeAt(0) : undefined) };
}
