/** Stands for a template's placeholder: one character of a word, neither blank nor quote nor `>`. */
const filler = "\uE000";

/** Where a word is filled in without a template language: `@site@`, `%(domain)s`, `__PORT__`, `!LEVEL!`; by hand, behind a directive's name or within a section's first line, `<server name>`. */
const plainPlaceholder = /(?<=[^\s<][ \t]{1,40}["']?|[^\s<>?(|\\][=/.:@])(?<!^[ \t]{0,40}<[^\n<>]{0,200}>[^\n<>]{0,80})<[A-Za-z]\w*(?:[ .-]\w+){0,6}>|(?<![\w@])@[A-Za-z_]\w*@(?![\w@])|%\([A-Za-z_]\w*\)[sd]|%[a-z]{2}[a-z_]{2,}%|(?<!\w)__[A-Z][A-Z0-9_]*__(?!\w)|(?<![\w!])![A-Z][A-Z0-9_]+!(?![\w!])/gm;

/** A file's text with the marks of a template covered, character for character. */
export interface Masked {
  readonly text: string;
  /** Whether it is a template (Jinja, ERB, Go, Mustache). */
  readonly template: boolean;
  /** Whether the template chooses or repeats lines, so that its tags may look unbalanced. */
  readonly branches: boolean;
  /** What stands inside an `if` or a loop of the template, as offsets in order. */
  readonly choices: readonly Range[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const closers: Readonly<Record<string, string>> = { "{#": "#}", "{%": "%}", "<%": "%>", "{{": "}}" };
const comment = /^(?:\{#|<%#)/;
const statement = /^(?:\{%|<%-?(?![-=#])|\{\{-?\s*(?:if|range|end|else|with|define|template|block|each|#|\/|\^|>))/;
const begins = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:if|unless|for|range|with|each|case|while|#|\^)|\bdo\b[^\n]{0,200}%>$/;
const ends = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:end|\/)/;

/**
 * Covers `{{ name }}`, `{% if … %}`, `{# … #}` and `<%= name %>` so that the rest can be read as Apache would: an
 * expression becomes part of a word, a statement or comment becomes blanks. The plain placeholders of build tools are expressions. Line ends stay where they are.
 */
export function maskTemplate(original: string): Masked {
  const text = original.replaceAll(plainPlaceholder, (found) => filler.repeat(found.length));
  if (!/\{[{%#]|<%/.test(text)) return { text, template: false, branches: false, choices: [] };
  const parts: string[] = [];
  const choices: Range[] = [];
  let done = 0;
  let branches = false;
  let depth = 0;
  let opened = 0;
  for (const mark of findMarks(text)) {
    const covered = text.slice(mark.start, mark.end);
    branches ||= statement.test(covered);
    const blank = comment.test(covered) || statement.test(covered);
    parts.push(text.slice(done, mark.start), covered.replaceAll(/[^\n\r]/g, blank ? " " : filler));
    done = mark.end;
    if (!statement.test(covered)) continue;
    if (begins.test(covered) && depth++ === 0) opened = mark.end;
    if (ends.test(covered) && depth > 0 && --depth === 0) choices.push({ start: opened, end: mark.start });
  }
  if (depth > 0) choices.push({ start: opened, end: text.length });
  parts.push(text.slice(done));
  return { text: parts.join(""), template: done > 0, branches, choices };
}

function* findMarks(text: string): Generator<Range> {
  // The next closer of each kind is kept, so that openers without one cost no second search.
  const nextCloser = new Map<string, number>();
  const opener = /\{[{%#]|<%/g;
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const open = match[0];
    const close = closers[open] ?? "";
    const from = match.index + 2;
    let at = nextCloser.get(open) ?? -1;
    if (at < from) at = text.indexOf(close, from);
    if (at === -1) at = Number.POSITIVE_INFINITY;
    nextCloser.set(open, at);
    if (at === Number.POSITIVE_INFINITY) continue;
    // An expression stays on its line.
    if (open === "{{" && hasLineEnd(text, from, at)) continue;
    yield { start: match.index, end: at + close.length };
    opener.lastIndex = at + close.length;
  }
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  // An expression longer than this is none.
  if (to - from > 1000) return true;
  return text.slice(from, to).includes("\n");
}

/** Whether a masked word holds a placeholder. */
export const hasPlaceholder = (masked: string): boolean => masked.includes(filler);
