import type { Language } from "../core/document.ts";
import type { Finding } from "../core/finding.ts";
import { type SourceFile, span, type Span } from "../core/source.ts";

/** A comment that accepts a finding, and where it is put. */
export interface IgnoreComment {
  /** Empty: the comment goes before what stands here. */
  readonly at: Span;
  /** With a line end, which is written as those of the file are. */
  readonly text: string;
  readonly scope: "line" | "file";
}

/** What stands for the reason until somebody has written it. */
const placeholder = "say why this is right here";

/**
 * The comment that accepts a finding, as it is read back: on a line of its own above the finding, or at the top of the
 * file where no comment can stand there, and for what is absent from the file.
 * @returns undefined for a file that can hold no comments
 */
export function ignoreComment({ at, ruleId }: Pick<Finding, "at" | "ruleId">, language: Language | undefined): IgnoreComment | undefined {
  const { file } = at;
  const mark = markOf(file.path, language);
  if (mark === undefined) return undefined;
  const { line } = file.positionAt(at.start);
  if (at.standsIn === true || !canPrecede(file, line, language)) {
    const top = topOf(file);
    return { at: span(file, top, top), text: `${mark} django-prod-lint: ignore-file[${ruleId}] -- ${placeholder}\n`, scope: "file" };
  }
  const start = startOfLine(file, line);
  // make hands an indented line on to the shell.
  const indentation = language === "makefile" ? "" : (/^[ \t]*/.exec(file.text.slice(start, at.start))?.[0] ?? "");
  return { at: span(file, start, start), text: `${indentation}${mark} django-prod-lint: ignore[${ruleId}] -- ${placeholder}\n`, scope: "line" };
}

function markOf(path: string, language: Language | undefined): string | undefined {
  if (/\.(?:json|xml|html?|md|lock|csv)$/i.test(path)) return undefined;
  return language === "javascript" || language === "bundler" || /\.[cm]?[jt]sx?$/i.test(path) ? "//" : "#";
}

/** Whether a comment may stand on a line of its own above this one, and speaks of it there. */
function canPrecede(file: SourceFile, line: number, language: Language | undefined): boolean {
  if (/^\s*(?:#|\/\/)/.test(file.lineText(line))) return false;
  // Between the lines of an instruction a Dockerfile may hold comments.
  if (line > 1 && language !== "dockerfile" && file.lineText(line - 1).endsWith("\\")) return false;
  if (file.path.endsWith(".py")) return !isInText(file.text.slice(0, startOfLine(file, line)));
  return !/\.ya?ml$/i.test(file.path) || !isInBlockScalar(file, line);
}

/** Whether a piece of Python ends within a text of several lines. */
function isInText(before: string): boolean {
  const next = /#|"""|'''|"|'/g;
  for (let match = next.exec(before); match; match = next.exec(before)) {
    const [quote] = match;
    const rest = quote === "#" ? /[\r\n]/g : quote.length === 3 ? new RegExp(`\\\\[^]|(${quote})`, "g") : new RegExp(`\\\\[^]|([${quote}\r\n])`, "g");
    rest.lastIndex = next.lastIndex;
    let end = rest.exec(before);
    while (end?.[0].startsWith("\\") === true) end = rest.exec(before);
    if (!end) return quote.length === 3;
    next.lastIndex = rest.lastIndex;
  }
  return false;
}

/** Whether a line of YAML belongs to a text that begins with `|` or `>` further up. */
function isInBlockScalar(file: SourceFile, line: number): boolean {
  const indentOf = (text: string): number => text.length - text.trimStart().length;
  let indent = indentOf(file.lineText(line));
  for (let above = line - 1; above > 0 && indent > 0; above--) {
    const text = file.lineText(above);
    if (text.trim() === "" || indentOf(text) >= indent) continue;
    if (/(?:^|[\s:-])[|>][-+\d]*\s*(?:#.*)?$/.test(text)) return true;
    indent = indentOf(text);
  }
  return false;
}

/** Where the first line begins that need not stand at the top: not `#!`, a Python file's encoding, a Dockerfile's syntax. */
function topOf(file: SourceFile): number {
  let line = 1;
  while (line < file.lineCount && /^\ufeff?(?:#!|#.*coding[:=]|#\s*(?:syntax|escape|check)\s*=)/.test(file.lineText(line)) && line <= 3) line++;
  return startOfLine(file, line);
}

/** A byte order mark stays where it is. */
const startOfLine = (file: SourceFile, line: number): number => (line === 1 && file.text.startsWith("\ufeff") ? 1 : file.offsetOfLine(line));
