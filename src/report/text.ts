import { MaskedLines } from "../check/masked-lines.ts";
import { absentSettings, whyAbsent } from "../core/deployment/absent-settings.ts";
import type { Finding, Related, Severity } from "../core/finding.ts";
import type { SourceFile, Span } from "../core/source.ts";
import { conciseLine, pathShown } from "./concise.ts";
import { escapeControls } from "./escape.ts";
import { evidenceShown } from "./evidence.ts";
import { excerptOf } from "./excerpt.ts";
import type { FormatOptions } from "./format.ts";
import { makePalette } from "./palette.ts";
import type { Palette } from "./palette.ts";
import type { Report } from "./report.ts";

/**
 * The listing for people: which settings were judged and why, each finding with its source, the counts.
 * Infos take one line each.
 */
export function formatText(report: Report, options: FormatOptions): string {
  const palette = makePalette(options.colored);
  const lines = new MaskedLines(report.secrets);
  const blocks: string[] = [];
  if (!options.quiet) blocks.push(judged(report, palette));
  let infos: string[] = [];
  const flush = (): void => {
    if (infos.length > 0) blocks.push(infos.join("\n"));
    infos = [];
  };
  for (const finding of report.findings) {
    if (finding.severity === "info") infos.push(infoLine(finding, report, palette));
    else {
      flush();
      blocks.push(findingBlock(finding, report, lines, palette, options.width));
    }
  }
  flush();
  if (options.showSuppressed) {
    const reason = (words: string | undefined): string => (words === undefined ? "" : ` -- ${escapeControls(words)}`);
    blocks.push(report.suppressed.map((finding) => palette.faint(`${finding.by === "baseline" ? "baseline" : "suppressed"}: ${conciseLine(finding, report)}${reason(finding.reason)}`)).join("\n"));
  }
  if (report.problems.length > 0) {
    blocks.push(report.problems.map(({ path, message }) => `${palette.severity.error("problem")}: ${path === "" ? "" : `${palette.strong(pathShown(path))}: `}${escapeControls(message)}`).join("\n"));
  }
  if (options.statistics && report.findings.length > 0) blocks.push(statistics(report));
  if (!options.quiet) blocks.push(summary(report, palette));
  const shown = blocks.filter((block) => block !== "");
  return shown.length === 0 ? "" : `${shown.join("\n\n")}\n`;
}

function judged({ settings, models, pathOf }: Report, palette: Palette): string {
  if (settings.length === 0) {
    const [first] = models.flatMap(({ deployments }) => deployments.flatMap((deployment) => absentSettings(deployment) ?? []));
    return palette.faint(`no Django settings were judged${first ? `: ${escapeControls(first.value)} ${whyAbsent(first)}` : ""}`);
  }
  // Several processes may be configured by one module, each for a reason of its own.
  const reasons = new Map<string, Set<string>>();
  for (const one of settings) {
    const head = `production settings: ${palette.strong(escapeControls(one.module))} ${palette.faint(`(${pathShown(pathOf(one.anchor.file))})`)}`;
    reasons.set(head, (reasons.get(head) ?? new Set()).add(evidenceShown(one, pathOf)));
  }
  return [...reasons].map(([head, [first = "", second, ...others]]) => `${head}, because ${first}${second === undefined ? "" : `, and ${second}`}${others.length === 0 ? "" : `, and ${others.length} more`}`).join("\n");
}

function infoLine(finding: Finding, report: Report, palette: Palette): string {
  return conciseLine(finding, report).replace(": info: ", `: ${palette.severity.info("info")}: `);
}

function findingBlock(finding: Finding, report: Report, lines: MaskedLines, palette: Palette, width: number | undefined): string {
  const paint = palette.severity[finding.severity];
  const numbers = [finding, ...(finding.related ?? [])].map(({ at }) => lineOf(at));
  const gutter = " ".repeat(String(Math.max(...numbers)).length);
  const bar = palette.frame(`${gutter} |`);
  const room = width === undefined ? undefined : Math.max(narrowest, width - gutter.length - " | ......".length);
  const out = [`${paint(finding.severity)}${paint(`[${finding.ruleId}]`)}: ${palette.strong(escapeControls(finding.message))}`];
  for (const places of placesByFile(finding)) {
    const head = places.find(({ isPrimary }) => isPrimary) ?? places[0];
    if (!head) continue;
    const { line, column } = head.at.file.positionAt(head.at.start);
    out.push(`${gutter}${palette.frame("-->")} ${pathShown(report.pathOf(head.at.file))}:${line}:${column}`);
    let above: { readonly line: number; readonly text: string } | undefined;
    for (const { at, message, isPrimary } of places) {
      const excerpt = excerptOf(at, lines, room);
      const words = escapeControls(message);
      if (!excerpt) {
        // Nothing is shown of a file that was not read, of an empty one, or of the quotes that it begins with.
        if (words !== "") out.push(`${bar} ${words}`);
        continue;
      }
      if (!above) out.push(bar);
      else if (excerpt.line > above.line + 1) out.push(palette.frame("..."));
      const mark = (isPrimary ? "^" : "-").repeat(excerpt.width);
      const marked = `${" ".repeat(excerpt.from)}${isPrimary ? paint(mark) : palette.frame(mark)}${words === "" ? "" : ` ${words}`}`;
      // A second place in one line is marked below the first.
      if (above?.line !== excerpt.line || above.text !== excerpt.text) out.push(`${palette.frame(`${String(excerpt.line).padStart(gutter.length)} |`)} ${excerpt.text}`);
      out.push(`${bar} ${marked}`);
      above = excerpt;
    }
  }
  const notes = [
    ...(finding.help === undefined ? [] : [["help", finding.help] as const]),
    ...(finding.certainty === "likely" ? [["note", "this is likely, but not certain"] as const] : []),
  ];
  if (notes.length > 0) out.push(bar);
  for (const [name, words] of notes) out.push(`${gutter} ${palette.frame("=")} ${palette.help(name)}: ${escapeControls(words)}`);
  return out.join("\n");
}

/** However narrow the terminal is, this much of a line is shown. */
const narrowest = 40;

interface Place extends Related {
  readonly isPrimary: boolean;
}

const lineOf = (at: Span): number => at.file.positionAt(at.start).line;

/** The places of a finding: its own file first, in each file from top to bottom. */
function placesByFile({ at, related = [] }: Finding): readonly (readonly Place[])[] {
  const byFile = new Map<SourceFile, Place[]>([[at.file, [{ at, message: "", isPrimary: true }]]]);
  for (const { at: other, message } of related) {
    const places = byFile.get(other.file) ?? [];
    places.push({ at: other, message, isPrimary: false });
    byFile.set(other.file, places);
  }
  return [...byFile.values()].map((places) => places.toSorted((a, b) => lineOf(a.at) - lineOf(b.at)));
}

function statistics({ findings }: Report): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const width = String(Math.max(...counts.values())).length;
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, count]) => `${String(count).padStart(width)}  ${id}`)
    .join("\n");
}

function summary({ summary: counts, findings, failOn, problems }: Report, palette: Palette): string {
  const found = (["error", "warning", "info"] as const satisfies readonly Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => palette.severity[severity](plural(counts[severity], severity)));
  const what = found.length > 0 ? found.join(", ") : (problems.length > 0 ? palette.strong : palette.good)("nothing found");
  const left = `${counts.fixed === undefined ? "" : `, ${counts.fixed} fixed`}${counts.suppressed > 0 ? `, ${counts.suppressed} suppressed` : ""}${counts.baselined > 0 ? `, ${counts.baselined} accepted by the baseline` : ""}`;
  const unread = problems.length > 0 ? `, ${plural(problems.length, "problem")}` : "";
  const threshold = failOn === "never" ? "never failing on findings" : `failing on ${failOn} or above`;
  const repairable = counts.fixed === undefined ? findings.filter(({ fixes = [] }) => fixes.some(({ safe }) => safe)).length : 0;
  const daring = counts.fixed === undefined ? findings.filter(({ fixes = [] }) => fixes.length > 0 && !fixes.some(({ safe }) => safe)).length : 0;
  const hints = [...(repairable > 0 ? [`--fix repairs ${repairable} of them`] : []), ...(daring > 0 ? [`--fix --unsafe-fixes ${repairable > 0 ? `${daring} more` : `repairs ${daring} of them`}`] : [])];
  const [worst] = (["error", "warning", "info"] as const).flatMap((severity) => findings.find((finding) => finding.severity === severity) ?? []);
  const explained = worst ? `\n${palette.faint(`why, and what to write instead: django-prod-lint explain ${worst.ruleId}`)}` : "";
  return `${what}${left}${unread} in ${plural(counts.files, "file")}; ${threshold}${hints.length > 0 ? `; ${hints.join(", ")}` : ""}${explained}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
