import type { Span } from "../../core/source.ts";

/** What `${NAME-word}` and its kin do when the variable is unset (with a colon: or empty). */
export type DefaultOperator = "-" | ":-" | "=" | ":=" | "+" | ":+" | "?" | ":?";

/** A piece of a command's word. */
export type WordPart =
  /** Text as the program receives it; its span is the source, quotes left out where they surround it. */
  | { readonly kind: "literal"; readonly text: string; readonly at: Span }
  /** `$NAME` or `${NAME:-word}`; unquoted, a shell splits the value at blanks. */
  | { readonly kind: "variable"; readonly name: string; readonly quoted: boolean; readonly fallback?: { readonly operator: DefaultOperator; readonly word: Word }; readonly at: Span }
  /** What can be known only by running it: `$(…)`, arithmetic, a pattern, a template's placeholder. */
  | { readonly kind: "unknown"; readonly quoted: boolean; readonly at: Span };

/** One word of a command line, before expansion. */
export interface Word {
  readonly parts: readonly WordPart[];
  /** With its quotes. */
  readonly at: Span;
}

/** The text of a word that holds no expansion; undefined otherwise. */
export function literalText(word: Word): string | undefined {
  let text = "";
  for (const part of word.parts) {
    if (part.kind !== "literal") return undefined;
    text += part.text;
  }
  return text;
}

/** `{{ name }}`, `{% if %}`, `<%= name %>`, `@NAME@`, `__NAME__`, `##NAME##`: what templates leave to be filled in. */
export const hasTemplateMarker = (text: string): boolean =>
  /\{\{|\{%|<%|(?:^|[^\w@])@[A-Za-z_]+@(?![\w.])|__[A-Z][A-Z0-9_]*__|##[A-Z_]+##/.test(text);

/** What a template fills in, and what it chooses or repeats, with all that stands in it. Supervisor's own `%(ENV_HOME)s` is filled in as well. */
const placeholder =
  /\{%[-+]?\s{0,9}(?:if|for)\b[^\n]{0,400}?\{%[-+]?\s{0,9}end(?:if|for)\s{0,9}[-+]?%\}|\{\{[^{}\n]{1,200}\}\}|\{[%#][^\n]{0,200}?[%#]\}|<%[^\n]{0,200}?%>|%\([A-Za-z_]\w{0,60}\)\d{0,3}[sd]|@[A-Za-z_]{1,60}@(?![\w.])|__[A-Z][A-Z0-9_]{0,60}?__|##[A-Z_]{1,60}##/y;

/**
 * The placeholder that begins at an offset of a text, by its length.
 * @returns `isValue`: whether a value stands in its place; else the template leaves words out, or says them again
 */
export function placeholderAt(text: string, at: number): { readonly length: number; readonly isValue: boolean } | undefined {
  if (!"{<%@_#".includes(text.charAt(at)) || (text.charAt(at) === "@" && /\w/.test(text.charAt(at - 1)))) return undefined;
  placeholder.lastIndex = at;
  const found = placeholder.exec(text)?.[0];
  return found === undefined ? undefined : { length: found.length, isValue: !/^(?:\{[%#]|<%[^=])/.test(found) };
}
