import type { Language } from "../core/document.ts";
import { onceForEachPair } from "../core/once-for-each.ts";
import { span } from "../core/source.ts";
import type { SourceFile, Span } from "../core/source.ts";

/** A comment that accepts findings: `# django-prod-lint: ignore[rule] until=2027-01-31 -- reason`. */
export interface Suppression {
  /** The comment. */
  readonly at: Span;
  readonly scope: "line" | "file";
  /** The line it speaks of; for a file, its own. */
  readonly line: number;
  /** As typed: ids, families, globs or aliases. */
  readonly names: readonly { readonly name: string; readonly at: Span }[];
  /** The last day on which it holds, as typed. */
  readonly until?: string;
  readonly reason?: string;
  /** What makes it no suppression at all. */
  readonly mistake?: string;
}

const marker = "django-prod-lint:";

/** How many comment lines may stand between a suppression and what it speaks of. */
const highestStack = 50;

/** Apache and systemd take a `#` after other words for one more argument: there a comment stands alone. */
const aloneOnly: readonly (Language | undefined)[] = ["apache", "systemd"];

/** The suppressions of a file, in order, read once. A file without the tool's name costs one search. */
export const readSuppressions = (file: SourceFile, language?: Language): readonly Suppression[] => readOnce(file, language);

const readOnce = onceForEachPair((file: SourceFile, language: Language | undefined): readonly Suppression[] => {
  const found: Suppression[] = [];
  // One a line, so that a line of a megabyte is looked at once.
  for (let at = file.text.indexOf(marker), next = 0; at >= 0; at = file.text.indexOf(marker, next)) {
    const { line } = file.positionAt(at);
    const lineStart = file.offsetOfLine(line);
    const text = file.lineText(line);
    next = Math.max(at + marker.length, file.offsetOfLine(line + 1));
    const comment = /(?:#|\/\/)[ \t]*$/.exec(text.slice(0, at - lineStart));
    if (!comment) continue;
    const alone = text.slice(0, comment.index).trim() === "";
    if (!alone && aloneOnly.includes(language)) continue;
    const target = alone ? nextLine(file, line) : line;
    found.push(readComment(file, lineStart + comment.index, at + marker.length, lineStart + text.length, target));
  }
  return found;
});

/** The first line below that is no comment: suppressions may stand above each other. */
function nextLine(file: SourceFile, line: number): number {
  let next = line + 1;
  while (next < Math.min(file.lineCount, line + highestStack) && /^\s*(?:#|\/\/)/.test(file.lineText(next))) next++;
  return next;
}

function readComment(file: SourceFile, start: number, wordsStart: number, end: number, line: number): Suppression {
  const at = span(file, start, end);
  const words = file.text.slice(wordsStart, end);
  const match = /^[ \t]*(ignore|ignore-file)[ \t]*\[([^\]]*)\]([\s\S]*)$/.exec(words);
  if (!match) return { at, scope: "line", line, names: [], mistake: "It is written ignore[RULE] or ignore-file[RULE]" };
  const [, scope, list = "", rest = ""] = match;
  const listStart = wordsStart + words.indexOf("[") + 1;
  const names = [...list.matchAll(/[^,\s]+/g)].map((name) => ({ name: name[0], at: span(file, listStart + name.index, listStart + name.index + name[0].length) }));
  const cut = rest.indexOf("--");
  const until = /(?:^|\s)until=(\S+)/.exec(cut < 0 ? rest : rest.slice(0, cut))?.[1];
  const reason = cut < 0 ? "" : rest.slice(cut + 2).trim();
  return {
    at,
    scope: scope === "ignore-file" ? "file" : "line",
    line,
    names,
    ...(until !== undefined && { until }),
    ...(reason !== "" && { reason }),
    ...(names.length === 0 && { mistake: "It names no rule" }),
  };
}
