import type { EnvironmentReader } from "../../core/launch/environment-reading.ts";

/**
 * What a reader makes of the text behind `NAME=`, on one line. Several texts where versions differ, none where it is not known.
 * Sources: python-dotenv 1.2, python-decouple 3.8, django-environ 0.8 to 0.14 and systemd 252, asked by
 * scripts/dotenv-readers.py; https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax.
 */
export const textsOf: Readonly<Record<EnvironmentReader, (raw: string) => readonly string[]>> = {
  "python-dotenv": (raw) => (raw.includes("${") ? [] : dotenv(raw, /\\([\\'])/g, /\\([\\'"abfnrtv])/g)),
  Compose: (raw) => (raw.includes("$") || /\\(?![nrt\\"])/.test(raw) || /^\s*'.*\\/.test(raw) ? [] : dotenv(raw, /(?!)/g, /\\([\\"nrt])/g)),
  "python-decouple": (raw) => {
    const text = raw.trim();
    return [text.length >= 2 && /^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text];
  },
  "django-environ": environ,
  systemd,
};

const escapes: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function dotenv(raw: string, inSingle: RegExp, inDouble: RegExp): readonly string[] {
  const text = raw.trimStart();
  const quoted = /^'((?:[^'\\]|\\.)*)'\s*(?:#.*)?$/.exec(text) ?? /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(text);
  const unescape = (_: string, letter: string): string => escapes[letter] ?? letter;
  if (quoted?.[1] !== undefined) return [text.startsWith("'") ? quoted[1].replace(inSingle, "$1") : quoted[1].replace(inDouble, unescape)];
  if (/^['"]/.test(text)) return [];
  return [(raw.startsWith("#") ? raw : raw.replace(/(?<=\s)#.*$/s, "")).trim()];
}

/** Releases 0.11 cut at each `#`, and behind a single quote; those before and after never. */
function environ(raw: string): readonly string[] {
  const single = /^'(.*)'$/.exec(raw)?.[1];
  const double = /^"(.*)"$/.exec(raw)?.[1];
  if (double !== undefined && /\\(?![nrt])/.test(double)) return [];
  const text = single ?? double ?? raw;
  const cut = raw.includes("#") ? [raw.slice(0, raw.indexOf("#"))] : [];
  return [text, ...cut, ...(/^'([^']*)'/.exec(raw)?.slice(1) ?? [])];
}

/** Blanks around are left out, a comment needs a line of its own; what follows a quoted part goes on without the blank. */
function systemd(raw: string): readonly string[] {
  const [, quote = "", inside = "", rest = ""] = /^\s*(["'])(.*?)\1\s*(.*)$/s.exec(raw) ?? [];
  const plain = quote === "" ? raw : rest;
  if (/^\s*["']/.test(plain) || plain.includes("\\") || (quote === '"' && /\\(?![nrtabfv])/.test(inside)) || (quote !== "" && /["']/.test(rest))) return [];
  return [inside + plain.trim()];
}
