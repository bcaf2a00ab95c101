/** A file with its template code (Jinja, ERB, Go) hidden under characters that nginx's scanner takes as they are meant. */
export interface Mask {
  /** As long as the file. */
  readonly text: string;
  /** Whether template code decides which lines exist. */
  readonly conditional: boolean;
}

const kinds = [
  { open: "{{", close: "}}" },
  { open: "{%", close: "%}" },
  { open: "<%", close: "%>" },
  { open: "{#", close: "#}" },
] as const;

/** `%{domain}` and `{domain}`: nginx itself can read neither, because a brace in a word opens a block. */
const placeholder = /[%@#]?\{[A-Za-z_][\w.]*\}/y;

/** What envsubst or sed puts whole statements in place of, alone on its line: `${EXTRA_LOCATIONS}`, `%IpFilterRules%`, `@EXTRA@`. */
export const loneVariable = /^[ \t]*(?:\$\{?[A-Z][A-Z0-9_]*\}?|%[A-Za-z]\w*%|@[A-Z]\w*@|__[A-Z][A-Z0-9_]*__)[ \t]*\r?$/m;

/** Words that start a line of control in Go templates and Handlebars: `{{ if .TLS }}`, `{{#each hosts}}`. */
const control = /^[-~]?\s*(?:[#/^>!*]|(?:if|else|end|range|with|define|block|template|include)\b)/;

/** Whether the name says that a program fills the file in before nginx reads it (envsubst's `.template` is nginx's own syntax). */
export const isTemplateName = (path: string): boolean => /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|mustache|hbs|ctmpl|epp)$/i.test(path);

/**
 * Hides template code: `{{ name }}` becomes characters of a word, `{% if %}` becomes blanks.
 * @returns undefined when there is no template code
 */
export function maskTemplate(text: string): Mask | undefined {
  const pieces: string[] = [];
  let copied = 0;
  let conditional = false;
  let values = 0;
  const exhausted = new Set<string>();
  const opening = /\{[{%#]|<%|(?<!\$)[%@#]?\{(?=[A-Za-z_])|^[ \t]*(\$\{?[A-Z][A-Z0-9_]*\}?|%[A-Za-z]\w*%|@[A-Z]\w*@|__[A-Z][A-Z0-9_]*__)[ \t]*(?=\r?$)/gm;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (found[1] !== undefined) {
      conditional = true;
      pieces.push(text.slice(copied, found.index), " ".repeat(found[0].length));
      copied = opening.lastIndex;
      continue;
    }
    placeholder.lastIndex = found.index;
    const name = placeholder.exec(text)?.[0];
    if (name !== undefined) {
      values++;
      pieces.push(text.slice(copied, found.index), "x".repeat(name.length));
      copied = opening.lastIndex = found.index + name.length;
      continue;
    }
    const piece = found[0];
    const kind = kinds.find(({ open }) => open === piece);
    if (!kind || exhausted.has(kind.close)) continue;
    const close = text.indexOf(kind.close, found.index + 2);
    if (close === -1) {
      exhausted.add(kind.close);
      continue;
    }
    const inside = text.slice(found.index + 2, Math.min(close, found.index + 402));
    // nginx's own braces: `{{` around statements, or "{#" before a comment.
    if (kind.open === "{{" && (close - found.index > 400 || /[;\n{]/.test(inside))) continue;
    const end = close + 2;
    const isValue = kind.open === "{{" ? !control.test(inside) && !standsAlone(text, found.index, end) : kind.open === "<%" && inside.startsWith("=");
    if (isValue) values++;
    else if (kind.open !== "{#") conditional = true;
    pieces.push(text.slice(copied, found.index), isValue ? "x".repeat(end - found.index) : text.slice(found.index, end).replace(/[^\r\n]/g, " "));
    copied = end;
    opening.lastIndex = end;
  }
  if (values === 0 && !conditional) return undefined;
  return { text: pieces.join("") + text.slice(copied), conditional };
}

/** Whether nothing but blanks shares the line: then the piece stands for whole statements. */
function standsAlone(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 200), start)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200));
}
