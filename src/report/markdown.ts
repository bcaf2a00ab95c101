import { MaskedLines } from "../check/masked-lines.ts";
import { severities, type Finding, type Severity } from "../core/finding.ts";
import { escapeControls } from "./escape.ts";
import { evidenceShown } from "./evidence.ts";
import { excerptOf } from "./excerpt.ts";
import { placeObject } from "./finding-object.ts";
import type { FormatOptions } from "./format.ts";
import type { Report } from "./report.ts";

/** GitHub refuses a step's summary of more than 1 MiB whole; a part is left to other programs of the step. */
const mostBytes = 1024 * 1024 - 64 * 1024;

/**
 * Markdown for GitHub's step summary, GitLab's comments and the like: a table of errors and warnings worst first, infos,
 * problems and the source folded below it. What does not fit into a summary is counted.
 */
export function formatMarkdown(report: Report, { showSuppressed }: Pick<FormatOptions, "showSuppressed">): string {
  const page = new Page(mostBytes);
  page.add(`## django-prod-lint: ${verdict(report)}\n`);
  const judged = [...new Set(report.settings.map((one) => `Settings ${code(one.module)} (${code(report.pathOf(one.anchor.file))}), because ${plain(evidenceShown(one, report.pathOf))}.\n`))];
  page.add(judged.length === 0 ? "\nNo Django settings were judged.\n" : `\n${judged.join("\n")}`);
  const of = (...wanted: readonly Severity[]): readonly Finding[] => severities.filter((severity) => wanted.includes(severity)).flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  const grave = of("error", "warning");
  page.table(report.problems, ["| What could not be analysed | Why |", "| --- | --- |"], ({ path, message }) => `| ${code(path === "" ? "the run" : path)} | ${plain(message)} |`);
  page.table(grave, head("What happens in production"), (finding) => row(finding, report));
  page.fold(counted(report.summary.info, "info"), of("info"), head("Worth knowing"), (finding) => row(finding, report));
  if (showSuppressed) page.fold(`${report.suppressed.length} accepted`, report.suppressed, head("What is accepted"), (finding) => row(finding, report));
  const lines = new MaskedLines(report.secrets);
  page.fold("The source of errors and warnings", grave, [], (finding) => source(finding, report, lines));
  if (report.findings.length > 0) page.add("\n`django-prod-lint explain RULE` says why a rule matters and what to write instead.\n");
  return page.text();
}

const head = (what: string): readonly string[] => [`| | Place | ${what} | Rule |`, "| --- | --- | --- | --- |"];

const icons: Readonly<Record<Severity, string>> = { error: "&#10060;", warning: "&#9888;&#65039;", info: "&#8505;&#65039;" };

function row(finding: Finding, report: Report): string {
  const { path, line } = placeObject(finding.at, report);
  const { severity, message, help, ruleId, url } = finding;
  return `| ${icons[severity]} ${severity} | ${code(`${path}:${line}`)} | ${plain(message)}${help === undefined ? "" : `<br>${plain(help)}`} | [${plain(ruleId)}](<${url}>) |`;
}

function source({ at, ruleId }: Finding, report: Report, lines: MaskedLines): string {
  const excerpt = excerptOf(at, lines);
  const { path, line } = placeObject(at, report);
  const head = `\n${code(`${path}:${line}`)} ${plain(ruleId)}\n`;
  if (!excerpt) return head;
  // A fence longer than any within: nothing in the line ends it.
  const fence = "`".repeat(Math.max(3, ...[...excerpt.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const gutter = `${excerpt.line} | `;
  return `${head}\n${fence}text\n${gutter}${excerpt.text}\n${" ".repeat(gutter.length + excerpt.from)}${"^".repeat(excerpt.width)}\n${fence}`;
}

function verdict({ summary, problems }: Report): string {
  const found = severities.filter((severity) => summary[severity] > 0).map((severity) => counted(summary[severity], severity));
  if (problems.length > 0) found.push(counted(problems.length, "problem"));
  if (summary.suppressed > 0) found.push(`${summary.suppressed} suppressed`);
  if (summary.baselined > 0) found.push(`${summary.baselined} accepted by the baseline`);
  return found.length === 0 ? "nothing found" : found.join(", ");
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/**
 * Text in which nothing is markup, an address that becomes a link, the end of a cell, or (with the empty comment, which
 * parts it from what follows) a mention of somebody and the number of an issue.
 */
const plain = (text: string): string =>
  escapeControls(text)
    .replace(/[\\`*<>[\]|~$&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\.|:(?=\/)/gi, "\\$&")
    .replace(/[@#]/g, "$&<!-- -->");

const code = (text: string): string => `<code>${plain(text)}</code>`;

/** Text that grows as far as there is room for it. */
class Page {
  readonly #parts: string[] = [];
  #room: number;

  constructor(mostBytes: number) {
    this.#room = mostBytes;
  }

  /** @returns whether there was room for it */
  add(part: string): boolean {
    const size = Buffer.byteLength(part);
    if (size > this.#room) return false;
    this.#room -= size;
    this.#parts.push(part);
    return true;
  }

  /** A line for each thing below some head lines, and how many did not fit. */
  table<T>(things: readonly T[], head: readonly string[], line: (thing: T) => string): void {
    if (things.length === 0) return;
    const hasHead = this.add(`\n${head.map((text) => `${text}\n`).join("")}`);
    const shown = hasHead ? things.findIndex((thing) => !this.add(`${line(thing)}\n`)) : 0;
    const left = shown < 0 ? 0 : things.length - shown;
    // These few words and those of a fold stand in the room that is left to others: no more than a handful of them are there.
    if (left > 0) this.#parts.push(`\n**${left} more ${left === 1 ? "is" : "are"} left out here: a summary on GitHub has room for 1 MiB. Other formats tell of all.**\n`);
  }

  /** A table that a click opens. */
  fold<T>(title: string, things: readonly T[], head: readonly string[], line: (thing: T) => string): void {
    if (things.length === 0) return;
    this.#parts.push(`\n<details><summary>${title}</summary>\n`);
    this.table(things, head, line);
    this.#parts.push("\n</details>\n");
  }

  text(): string {
    return this.#parts.join("");
  }
}
