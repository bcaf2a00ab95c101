import type { CodeAction, Diagnostic, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { asWritten } from "../core/edits.ts";
import type { Edit, Finding, Fix } from "../core/finding.ts";
import { escapeControls } from "../report/escape.ts";
import { fixesShown } from "../report/fixes-shown.ts";
import type { Report } from "../report/report.ts";
import { diagnosticOf, type Places } from "./diagnostics.ts";
import { ignoreComment } from "./ignore-comment.ts";
import { isTouching, rangeOf } from "./ranges.ts";

/** The command that opens a rule's page; its argument is the address. */
export const openDocumentation = "django-prod-lint.openDocumentation";

const quickFix = "quickfix";

/** Every safe repair of a document at once, as editors ask for it when they save. */
export const fixAllKind = "source.fixAll.django-prod-lint";

/**
 * What an action is about whose edit is not worked out yet, because repairs are tried on the whole project first. It travels
 * to the editor and back.
 */
export interface Pending {
  readonly uri: string;
  /** The finding that is repaired; absent for the whole document. */
  readonly fingerprint?: string;
  /** Which of its repairs. */
  readonly fix?: number;
}

/** What an editor asks for. */
export interface ActionRequest {
  /** Absolute. */
  readonly path: string;
  /** As the editor writes it. */
  readonly uri: string;
  readonly range: Range;
  /** The kinds of action that are wanted; all when absent. */
  readonly only: readonly string[] | undefined;
}

/** What the editor takes, and how it calls things. */
export interface ActionTarget {
  readonly places: Places;
  /** The version that was judged, of a document that is open. */
  readonly versionOf: (uri: string) => number | null;
  /** Whether edits may name the version that they were made for. */
  readonly takesVersions: boolean;
  /** Rules that no comment silences. */
  readonly unsuppressible: ReadonlySet<string>;
}

/** What can be done about the findings in a piece of a file: repair, accept with a reason, read about it; and repair the whole file. */
export function codeActions({ path, uri, range, only }: ActionRequest, report: Report, target: ActionTarget): readonly CodeAction[] {
  const { places } = target;
  const inFile = report.findings.filter(({ at }) => places.absoluteOf(at.file) === path);
  const found = isAsked(quickFix, only) ? inFile.filter(({ at }) => isTouching(rangeOf(at), range)) : [];
  const diagnostics = new Map(found.map((finding) => [finding, diagnosticOf(finding, places)]));
  const of = (make: (finding: Finding, diagnostic: Diagnostic) => readonly CodeAction[]): readonly CodeAction[] => [...diagnostics].flatMap(([finding, diagnostic]) => make(finding, diagnostic));
  return [
    ...of((finding, diagnostic) => repairs(finding, diagnostic, uri, report)),
    ...of((finding, diagnostic) => acceptance(finding, diagnostic, report, target)),
    ...documentation([...diagnostics]),
    ...(isAsked(fixAllKind, only) && inFile.some((finding) => isRepairedInFile(finding)) ? [fixAllAction(uri)] : []),
  ];
}

/** Whether a kind of action is wanted: kinds are asked for by their beginnings too. */
export const isAsked = (kind: string, only: readonly string[] | undefined): boolean => only?.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`)) ?? true;

const fixAllAction = (uri: string): CodeAction => ({ title: "Make all safe repairs of django-prod-lint in this file", kind: fixAllKind, data: { uri } satisfies Pending });

/** Whether a safe repair of a finding changes its own file, and no other. */
const isRepairedInFile = ({ fixes = [], at }: Finding): boolean => fixes.some(({ safe, edits }) => safe && edits.length > 0 && edits.every((edit) => edit.at.file === at.file));

/** The repairs of a finding that an editor is shown. */
export const repairsShown = (finding: Finding, report: Report): readonly Fix[] => fixesShown(finding, report).filter(({ edits }) => edits.length > 0);

export const titleOf = ({ title, safe }: Fix): string => escapeControls(safe ? title : `${title} (may change what the deployment does)`);

function repairs(finding: Finding, diagnostic: Diagnostic, uri: string, report: Report): readonly CodeAction[] {
  return repairsShown(finding, report).map((fix, index) => ({
    title: titleOf(fix),
    kind: quickFix,
    diagnostics: [diagnostic],
    ...(fix.safe && index === 0 && { isPreferred: true }),
    data: { uri, fingerprint: finding.fingerprint, fix: index } satisfies Pending,
  }));
}

/** Comments about comments, and about the file that accepts findings, would accept nothing. */
const isAboutAcceptance = (ruleId: string): boolean => /^(?:suppression|baseline)\/|\/unreadable$/.test(ruleId);

function acceptance(finding: Finding, diagnostic: Diagnostic, report: Report, target: ActionTarget): readonly CodeAction[] {
  const { ruleId, at } = finding;
  if (isAboutAcceptance(ruleId) || target.unsuppressible.has(ruleId)) return [];
  const language = report.models.flatMap(({ documents }) => documents).find(({ file }) => file === at.file)?.language;
  const comment = ignoreComment(finding, language);
  if (!comment) return [];
  const where = comment.scope === "line" ? "here" : "in this file";
  return [{ title: `Ignore ${ruleId} ${where}, with a reason`, kind: quickFix, diagnostics: [diagnostic], edit: workspaceEdit([comment], target) }];
}

/** One action a rule. */
function documentation(found: readonly (readonly [Finding, Diagnostic])[]): readonly CodeAction[] {
  const rules = new Map(found.map(([{ ruleId, url }]) => [ruleId, url]));
  return [...rules].map(([ruleId, url]) => {
    const title = `Open the documentation of ${ruleId}`;
    return { title, kind: quickFix, diagnostics: found.filter(([finding]) => finding.ruleId === ruleId).map(([, diagnostic]) => diagnostic), command: { title, command: openDocumentation, arguments: [url] } };
  });
}

/** Edits as the editor takes them, file by file. */
export function workspaceEdit(edits: readonly Edit[], { places, versionOf, takesVersions }: ActionTarget): WorkspaceEdit {
  const byUri = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const uri = places.uriOf(places.absoluteOf(edit.at.file));
    const known = byUri.get(uri) ?? [];
    known.push({ range: rangeOf(edit.at), newText: asWritten(edit) });
    byUri.set(uri, known);
  }
  if (!takesVersions) return { changes: Object.fromEntries(byUri) };
  return { documentChanges: [...byUri].map(([uri, made]) => ({ textDocument: { uri, version: versionOf(uri) }, edits: made })) };
}
