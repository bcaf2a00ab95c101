/** Whether an expression matches; `maybe` where that isn't worked out. */
export type Match = "yes" | "no" | "maybe";

/**
 * Matches the regular expressions that configurations really use, such as `^wsgi\.py$`, `\.(py|pyc)$` and `^/static/(.*)$`.
 * One that repeats a group or repeats often could take for ever on the wrong text, and one with what JavaScript reads
 * otherwise than PCRE would be misread: those stay undecided.
 */
export function matchRegex(pattern: string, text: string): Match {
  return execRegex(pattern, text) === "maybe" ? "maybe" : execRegex(pattern, text) === null ? "no" : "yes";
}

/** The match with its groups, null for none. */
export function execRegex(pattern: string, text: string): readonly string[] | null | "maybe" {
  if (!isSimple(pattern) || text.length > 500) return "maybe";
  try {
    const found = new RegExp(pattern).exec(text);
    return found ? [...found].map((group) => (group as string | undefined) ?? "") : null;
  } catch {
    return "maybe";
  }
}

/** At most three repetitions, none of a group, and nothing but the escapes that both languages read alike. */
function isSimple(pattern: string): boolean {
  if (pattern.length > 200 || /\(\?|\[\^?\]|\[\[|\[[^\]]*$|\)[*+{]|\{/.test(pattern) || /\\[^.\-_/dws?+*()[\]|$^\\@~]/.test(pattern)) return false;
  return pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "x").split(/[*+]|[^(|]\?/).length <= 4;
}
