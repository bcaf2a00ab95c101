import type { CodeAction } from "vscode-languageserver/node";
import { rules } from "../../rules/index.ts";
import type { Edit, Finding } from "../core/finding.ts";
import { type SourceFile, span } from "../core/source.ts";
import { fixFile, tryFix } from "../fix.ts";
import type { LintOptions } from "../pipeline.ts";
import { diffLines } from "../report/diff-lines.ts";
import type { Report } from "../report/report.ts";
import { type ActionTarget, type Pending, repairsShown, titleOf, workspaceEdit } from "./code-actions.ts";

/** What came of working out an action: the action with its edit, or why there is none. */
export type Resolved = { readonly kind: "ready"; readonly action: CodeAction } | { readonly kind: "refused"; readonly because: string } | { readonly kind: "outdated" };

/** What was tried already: an editor without `codeAction/resolve` asks whenever the cursor moves. */
const tried = new WeakMap<Finding, Map<number, string | undefined>>();

/** What an action is about, as the editor brings it back; undefined where it has its edit, or is nothing of ours. */
export function pendingOf({ edit, command, data }: CodeAction): Pending | undefined {
  const { uri, fingerprint, fix } = (data ?? {}) as { readonly [Key in keyof Pending]?: unknown };
  if (edit || command || typeof uri !== "string") return undefined;
  return { uri, ...(typeof fingerprint === "string" && { fingerprint }), ...(typeof fix === "number" && { fix }) };
}

/**
 * Works out the edit of an action. A repair is tried on the project as the editor has it, and is none where its finding
 * would stay, something could not be read any more, or another error or warning would come.
 * @param path absolute, of the document
 * @throws what the run's `pause` throws
 */
export async function resolveAction(action: CodeAction, { fingerprint, fix = 0 }: Pending, path: string, options: LintOptions, report: Report, target: ActionTarget): Promise<Resolved> {
  if (fingerprint === undefined) return { kind: "ready", action: { ...action, edit: workspaceEdit(await editsOfFile(path, options, report, target), target) } };
  const finding = report.findings.find((one) => one.fingerprint === fingerprint);
  const repair = finding && repairsShown(finding, report)[fix];
  if (!finding || !repair || action.title !== titleOf(repair)) return { kind: "outdated" };
  const known = tried.get(finding) ?? new Map<number, string | undefined>();
  tried.set(finding, known);
  if (!known.has(fix)) known.set(fix, await tryFix(options, rules, report, { finding, fix: repair }));
  const because = known.get(fix);
  return because === undefined ? { kind: "ready", action: { ...action, edit: workspaceEdit(repair.edits, target) } } : { kind: "refused", because };
}

async function editsOfFile(path: string, options: LintOptions, report: Report, { places }: ActionTarget): Promise<readonly Edit[]> {
  const file = report.findings.find(({ at }) => places.absoluteOf(at.file) === path)?.at.file;
  if (!file) return [];
  const { changes } = await fixFile(options, rules, report, report.pathOf(file));
  return changes.flatMap(({ text }) => editsBetween(file, text));
}

/** What makes another text of a file, by lines. */
function editsBetween(file: SourceFile, text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  let last: { readonly start: number; end: number; text: string } | undefined;
  const close = (): void => {
    if (last) edits.push({ at: span(file, last.start, last.end), text: last.text });
    last = undefined;
  };
  for (const { kind, lines } of diffLines(linesOf(file.text), linesOf(text))) {
    const run = lines.join("");
    if (kind === "same") close();
    else last ??= { start: offset, end: offset, text: "" };
    if (last && kind === "added") last.text += run;
    if (kind !== "added") offset += run.length;
    if (last) last.end = offset;
  }
  close();
  return edits;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
