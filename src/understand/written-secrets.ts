import { isSecretName } from "../core/launch/secret-names.ts";
import { type SourceFile, span, type Span } from "../core/source.ts";

/** `SECRET_KEY =`, `"PASSWORD":`, `password=` */
const given = /(["']?)\b([A-Za-z_]\w*)\1[ \t]*[:=](?!=)[ \t]*/g;
/** `redis://:flour@host` */
const inAddress = /:\/\/[^\s:/@"']*:([^\s/@"']+)@/g;
const lineEnd = /[\r\n]|$/g;

/**
 * Where secrets stand in a file that could not be followed to its end, as far as names tell: nothing else has looked at
 * what lies beyond the mistake, and an excerpt of it must not show them. Each goes on to the end of its line.
 */
export function writtenSecrets(file: SourceFile): readonly Span[] {
  const { text } = file;
  const found: Span[] = [];
  const names = new RegExp(given);
  for (let match = names.exec(text); match; match = names.exec(text)) {
    if (!isSecretName(match[2] ?? "")) continue;
    const start = names.lastIndex;
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    names.lastIndex = Math.max(end, start);
    found.push(...secretsIn(file, start, end));
  }
  for (const { index, 0: whole, 1: secret = "" } of text.matchAll(inAddress)) found.push(span(file, index + whole.length - 1 - secret.length, index + whole.length - 1));
  return found;
}

/** The quoted texts of a value, names of variables left out; all of it where nothing is quoted. */
function secretsIn(file: SourceFile, start: number, end: number): readonly Span[] {
  const value = file.text.slice(start, end);
  // What a program works out is code, which shows where the secret comes from.
  if (!/["']/.test(value)) return /^[\w.]*\(|^$/.test(value) ? [] : [span(file, start, end)];
  return [...value.matchAll(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/g)].filter(([text]) => !/^["'][A-Z][A-Z0-9_]*["']$/.test(text)).map(({ index, 0: text }) => span(file, start + index, start + index + text.length));
}
