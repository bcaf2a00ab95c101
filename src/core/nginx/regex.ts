/** What PCRE has and JavaScript has not, or reads in another way. */
const foreign = /\(\?>|\(\?[|#&'R0-9P(]|\(\?[imsx-]+\)|[*+?}]\+|\[\[:|\\[AzZGKQEhHRXNpP]|\(\*|\\g/;

/**
 * Makes a JavaScript expression of one of nginx's (PCRE), for those that mean the same in both.
 * @param ignoreCase as after `~*`
 * @returns undefined when it cannot be translated
 */
export function regexOf(pattern: string, ignoreCase: boolean): RegExp | undefined {
  let source = pattern;
  let flags = ignoreCase ? "i" : "";
  if (source.startsWith("(?i)")) {
    source = source.slice(4);
    flags = "i";
  }
  source = source.replace(/\(\?P</g, "(?<");
  if (foreign.test(source)) return undefined;
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
