import type { Hover, Position } from "vscode-languageserver/node";
import type { Settings } from "../core/settings/settings.ts";
import { SourceFile, type Span } from "../core/source.ts";
import type { Value } from "../core/value.ts";
import { escapeControls } from "../report/escape.ts";
import { evidenceShown } from "../report/evidence.ts";
import type { Report } from "../report/report.ts";
import { pythonText } from "../report/settings/python-text.ts";
import { Redactor } from "../report/settings/redactor.ts";
import { rowOf, type SettingRow } from "../report/settings/settings-view.ts";
import { variableWords } from "../report/settings/variable-words.ts";
import type { Places } from "./diagnostics.ts";

/** Where the pointer rests. */
export interface HoverRequest {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly position: Position;
  readonly markdown: boolean;
}

/** Wider values are laid out on several lines. */
const width = 80;

/**
 * What a setting is in production, where that comes from and what the environment does to it. Secrets are hidden.
 * @returns null where no setting's name stands, or the file is none of the settings that production loads
 */
export function hoverSetting({ path, text, position, markdown }: HoverRequest, report: Report, { absoluteOf }: Places): Hover | null {
  const word = wordAt(new SourceFile("", text), position);
  if (!word) return null;
  const isHere = ({ file }: Span): boolean => absoluteOf(file) === path;
  const concerned = report.settings.filter(({ anchor, names }) => isHere(anchor) || names.some(({ at, overridden }) => isHere(at) || overridden.some(isHere)));
  const shown = concerned.map((settings) => ({ settings, row: rowOf(settings, word.name) })).filter(({ row }) => row.assigned || row.isDjangos);
  if (shown.length === 0) return null;
  const redactor = new Redactor(report.secrets);
  for (const { row } of shown) for (const item of [row.current, ...row.possibilities.map(({ value }) => value)]) redactor.learn(item);
  const blocks = new Set(shown.map(({ settings, row }) => blockOf(settings, row, redactor, report, markdown)));
  const value = [...blocks].join(markdown ? "\n\n---\n\n" : "\n\n");
  const { line } = position;
  return { contents: { kind: markdown ? "markdown" : "plaintext", value }, range: { start: { line, character: word.start }, end: { line, character: word.end } } };
}

/** The name in capitals on which a place lies, its end included. */
function wordAt(file: SourceFile, { line, character }: Position): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  for (const match of file.lineText(line + 1).replace(/^\ufeff/, "").matchAll(/(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]+(?![A-Za-z0-9_])/g)) {
    const end = match.index + match[0].length;
    if (match.index <= character && character <= end) return { name: match[0], start: match.index, end };
  }
  return undefined;
}

function blockOf(settings: Settings, row: SettingRow, redactor: Redactor, report: Report, markdown: boolean): string {
  const say = (words: string): string => plain(escapeControls(redactor.redact(words)), markdown);
  const place = (at: Span): string => `${report.pathOf(at.file)}:${at.file.positionAt(at.start).line}`;
  const code = `${row.name} = ${row.current ? pythonText(row.current, { redactor, width }, row.name.length + 3) : "?"}`;
  const from = row.assigned ? `From ${row.places.map(place).map(say).join(", then ")}.` : `Django ${say(settings.django.most)}'s default; no settings module assigns it.`;
  const variables = [...new Set(row.possibilities.map(({ variable }) => variable))];
  const conditions = variables.map((variable) => variableWords(variable, row.possibilities.filter((one) => one.variable === variable), row.current, { redactor }));
  return [
    markdown ? fenced(code) : code,
    "",
    ...reasons(row.value).map(say),
    from,
    ...(conditions.length > 0 ? ["", ...conditions.map((words) => `- ${markdown ? inCode(escapeControls(words)) : escapeControls(words)}`)] : []),
    "",
    `In production: ${say(settings.module)}, because ${plain(evidenceShown(settings, report.pathOf), markdown)}.`,
  ].join("\n");
}

/** Why a value is not known, or on what it depends. */
function reasons(value: Value): readonly string[] {
  switch (value.kind) {
    case "known":
      return [];
    case "environment":
      return value.fallback ? [] : [`It is known on the server alone: from ${value.variables.join(", ")}.`];
    case "oneOf":
      return value.branches.flatMap((branch) => (branch.value.kind === "unknown" ? [`It may be something else: ${branch.value.why}.`] : []));
    case "unknown":
      return [`It can't be known without running the project: ${value.why}.`];
  }
}

/** A block of Python that nothing in it can end. */
function fenced(code: string): string {
  const fence = "`".repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}python\n${code}\n${fence}`;
}

function inCode(text: string): string {
  const tick = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return tick.length === 1 ? `\`${text}\`` : `${tick} ${text} ${tick}`;
}

/** Words in which nothing is taken for Markdown. */
const plain = (text: string, markdown: boolean): string => (markdown ? text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&") : text);
