import type { Edit } from "../finding.ts";
import type { PyItem } from "../python.ts";
import { type Span, span } from "../source.ts";

/**
 * Puts another literal in the place of the one that a setting gets where it is assigned: `DEBUG = True`, or the last resort of a
 * call, `DEBUG = env.bool("DEBUG", default=True)`.
 * @param at the assignment, from its name on
 * @returns undefined where the value was not written there, or is written otherwise
 */
export function replaceLiteral(name: string, at: Span, value: PyItem, text: string): Edit | undefined {
  const literal = value.at;
  if (literal?.file !== at.file || literal.start <= at.start) return undefined;
  const before = at.file.text.slice(at.start, literal.start);
  const written = at.file.text.slice(literal.start, literal.end);
  const isAlone = before.startsWith(name) && /^\s*(?::\s*bool\s*)?=\s*(?:[\w.]+\((?:[^()=#\n]|\b(?:default|cast)\s*=)*)?$/.test(before.slice(name.length));
  return isAlone && /^(?:True|False|\d+|"[^"\\\n]*"|'[^'\\\n]*')$/.test(written) ? { at: span(literal.file, literal.start, literal.end), text } : undefined;
}
