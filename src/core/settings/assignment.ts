import type { Edit, Fix } from "../finding.ts";
import type { PyItem } from "../python.ts";
import { type Span, span, textOf } from "../source.ts";

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

/** One call that reads one variable, with a literal for when it is unset, alone or within `bool()`. */
const reading = /^(bool\()?((?:os\.)?(?:environ\.get|getenv)|config|env)\(\s*(["'])(\w+)\3\s*(?:,\s*(?:default\s*=\s*)?(True|False|None|["']\w*["']|\d+)\s*)?\)(\))?$/;

/** What a switch is without its variable. */
const onWithout = /^(?:True|[1-9]\d*|["'].+["'])$/;

/**
 * Reads a switch from its environment variable by what the text says: with the library's own means where it has some.
 * @param at the assignment, from its name on
 * @returns undefined where the variable is read in a way that is not known here
 */
export function readAsBoolean(name: string, at: Span): Fix | undefined {
  const [whole, before = "", expression = ""] = /^(\w+\s*(?::\s*bool\s*)?=\s*)(?=\S)(.+)$/.exec(textOf(at)) ?? [];
  const [matched, opened, callee = "", quote = "", variable = "", fallback = "None", closed] = reading.exec(expression) ?? [];
  if (whole === undefined || !before.startsWith(name) || matched === undefined || (opened === undefined) !== (closed === undefined)) return undefined;
  const on = onWithout.test(fallback) && !/^["'](?:false|no|off|0|f|n)["']$/i.test(fallback);
  const text = (value: string): string => quote + value + quote;
  const written = callee === "env" ? `env.bool(${text(variable)}, default=${on ? "True" : "False"})` : callee === "config" ? `config(${text(variable)}, default=${on ? "True" : "False"}, cast=bool)` : `${callee}(${text(variable)}, ${text(on ? "true" : "")}).lower() in (${["1", "true", "yes", "on"].map(text).join(", ")})`;
  return { title: `Read what ${variable} says`, safe: false, edits: [{ at: span(at.file, at.start + before.length, at.end), text: written }] };
}

/** The expression of an assignment of one name, as it is written; undefined where it is more than that. */
export const expressionOf = (name: string, at: Span): string | undefined => new RegExp(`^${name}\\s*=\\s*([^=][^\\n]*)$`).exec(textOf(at))?.[1];

/**
 * Makes a list of the one thing that a setting is: by the comma that a tuple of one needs, else by brackets.
 * @returns undefined where the assignment is more than one line, or several things may be meant by a text
 */
export function intoList(name: string, at: Span): Fix | undefined {
  const expression = expressionOf(name, at);
  if (expression === undefined || /^["'][^"']*[,;\s]/.test(expression)) return undefined;
  const isTuple = /^\((?:(["'])[^"'\\]*\1|\([^()]*\))\)$/.test(expression);
  const start = at.end - expression.length;
  if (isTuple) return { title: "Put the comma that makes it a tuple", safe: true, edits: [{ at: span(at.file, at.end - 1, at.end - 1), text: "," }] };
  return { title: "Put it into a list", safe: true, edits: [{ at: span(at.file, start, at.end), text: `[${expression}]` }] };
}
