import type { Repaired } from "../check/fix-all.ts";
import type { Span } from "../core/source.ts";
import { escapeControls } from "./escape.ts";
import type { Report } from "./report.ts";
import { Redactor } from "./settings/redactor.ts";
import { type Hides, unifiedDiff } from "./unified-diff.ts";

/** The changes that can be shown as they are, and the paths of the others. */
export interface ShownChanges {
  readonly text: string;
  readonly hidden: readonly string[];
}

/**
 * A diff of changes. It has to be exact, so that nothing in it can be masked or escaped: lines with secrets, with characters or
 * commands that would steer a terminal or a build server, and such as are no UTF-8, are left out of its context.
 * @param before the run that found what is repaired
 */
export function diffOfChanges({ changes, fixed }: Repaired, { secrets, pathOf }: Pick<Report, "secrets" | "pathOf">): ShownChanges {
  const redactor = new Redactor(secrets);
  const repeating = fixed.flatMap(({ fix }) => fix.edits).filter(({ text }) => redactor.redact(text) !== text);
  const isRepeating = (path: string): boolean => repeating.some(({ at }) => `/${path}`.endsWith(`/${at.file.path}`));
  const hidden: string[] = [];
  const diffs = changes.map(({ path, file, text }) => {
    const lines = linesOf(secrets.filter((secret) => pathOf(secret.file) === path));
    const isHidden: Hides = (line, number) => (number !== undefined && lines.has(number)) || isSteering(line) || (file.encoding !== "utf-8" && !isAscii(line));
    const diff = file.encoding === "utf-16" || isRepeating(path) ? undefined : unifiedDiff(path, file.text, text, isHidden);
    if (diff === undefined) hidden.push(path);
    return diff ?? "";
  });
  return { text: diffs.join(""), hidden };
}

/** The lines on which secrets stand. */
function linesOf(secrets: readonly Span[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { file, start, end } of secrets) {
    const last = file.positionAt(end).line;
    for (let { line } = file.positionAt(start); line <= last; line++) lines.add(line);
  }
  return lines;
}

/** Build servers read a command behind blanks too, and a diff puts one before each line. */
const isSteering = (line: string): boolean => /^\s*::/.test(line) || escapeControls(line.replaceAll("\t", " ")) !== line.replaceAll("\t", " ");

const isAscii = (line: string): boolean => Buffer.byteLength(line) === line.length;
