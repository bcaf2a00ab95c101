import { type Deployment, nameOfAppServer } from "../../core/deployment/deployment.ts";
import type { EnvironmentVariable } from "../../core/settings/settings.ts";
import type { Span } from "../../core/source.ts";
import type { Value } from "../../core/value.ts";
import { pathShown } from "../concise.ts";
import { escapeControls } from "../escape.ts";
import { evidenceShown } from "../evidence.ts";
import { makePalette, type Palette } from "../palette.ts";
import { type Layout, pythonText } from "./python-text.ts";
import type { SettingRow, SettingsReport, SettingsView } from "./settings-view.ts";
import { stateWords, variableWords } from "./variable-words.ts";

/** How the listing looks. */
export interface SettingsTextOptions {
  readonly colored: boolean;
  /** The columns of the terminal, where it is one: long values are laid out on several lines. */
  readonly width?: number;
  /** Whether only settings are shown in which deployments differ. */
  readonly differences: boolean;
  /** Whether the variables that production reads are listed. */
  readonly variables: boolean;
}

/**
 * The listing for people, in Python's form: each setting with where it comes from and what the environment does to it.
 * As `diffsettings` does, `###` stands before what Django would take by itself, and behind a name that Django does not know.
 */
export function formatSettingsText(report: SettingsReport, options: SettingsTextOptions): string {
  const writer = new Writer(report, options);
  const heads = report.views.map((view, index) => writer.head(view, label(report, index)));
  const names = [...new Set(report.views.flatMap(({ rows }) => rows.map(({ name }) => name)))].sort();
  const settings = names.map((name) => writer.setting(name)).join("");
  const variables = options.variables ? report.views.map((view, index) => writer.variables(view, label(report, index))) : [];
  const problems = report.problems.map(({ path, message }) => `# problem: ${pathShown(path)}: ${escapeControls(message)}\n`).join("");
  const legend = settings.includes("###") ? writer.legend() : "";
  return [heads.join("") + legend, settings, ...variables, problems].filter((block) => block !== "").join("\n");
}

/** What tells deployments apart where there are several. */
const label = ({ views }: SettingsReport, index: number): string => (views.length > 1 ? `[${index + 1}] ` : "");

class Writer {
  readonly #report: SettingsReport;
  readonly #options: SettingsTextOptions;
  readonly #palette: Palette;
  readonly #layout: Layout;

  constructor(report: SettingsReport, options: SettingsTextOptions) {
    this.#report = report;
    this.#options = options;
    this.#palette = makePalette(options.colored);
    this.#layout = { redactor: report.redactor, ...(options.width !== undefined && { width: options.width }) };
  }

  /** Which settings these are, why, for which Django, and what serves with them. */
  head({ settings, deployments }: SettingsView, name: string): string {
    const { module, anchor, django, stop } = settings;
    const version = django.least === django.most ? django.least : `${django.least} to ${django.most}`;
    const source = django.at ? `, as ${this.#place(django.at)} says` : django.pinned ? "" : ": no requirement says which";
    const servers = [...new Set(deployments.flatMap((deployment) => this.#server(deployment)))];
    const lines = [
      `production settings: ${escapeControls(module)} (${this.#path(anchor)}), because ${evidenceShown(settings, this.#report.pathOf)}`,
      `Django ${escapeControls(version)}${source}`,
      ...(servers.length > 0 ? [`served by ${servers.join(", ")}`] : []),
    ];
    const shown = lines.map((line) => `${this.#palette.faint(`# ${name}${line}`)}\n`).join("");
    if (!stop) return shown;
    return `${shown}${this.#palette.severity.error(`# ${name}Django does not start: ${escapeControls(this.#report.redactor.redact(stop.exception))} (${this.#place(stop.at)})`)}\n`;
  }

  /** What the marks of `diffsettings` mean. */
  legend(): string {
    return `${this.#palette.faint("# ### before a name: the value is Django's own default; ### behind a value: no setting of Django's")}\n`;
  }

  #server({ appServer }: Deployment): readonly string[] {
    if (!appServer) return [];
    return [`${nameOfAppServer(appServer)} (${this.#place(appServer.at)})`];
  }

  /** One setting, once for all deployments in which it is the same. */
  setting(name: string): string {
    const { views } = this.#report;
    const blocks = views.map(({ rows }) => {
      const row = rows.find((one) => one.name === name);
      return row ? this.#row(row) : "";
    });
    const isSame = blocks.every((block) => block === blocks[0]);
    if (this.#options.differences && isSame) return "";
    if (isSame) return blocks[0] ?? "";
    return blocks.map((block, index) => (block === "" ? "" : this.#palette.help(label(this.#report, index)) + block)).join("");
  }

  #row(row: SettingRow): string {
    const { strong, faint } = this.#palette;
    const before = row.isDefault ? "### " : "";
    const value = row.current ? pythonText(row.current, this.#layout, before.length + row.name.length + 3) : "?";
    const foreign = row.isDjangos ? "" : "  ###";
    const comments = [...this.#reasons(row.value), this.#origin(row)].filter((words) => words !== "");
    const first = `${faint(before)}${strong(escapeControls(row.name))} = ${value}${faint(foreign)}`;
    const isWide = this.#options.width !== undefined && (value.includes("\n") || `${before}${row.name} = ${value}${foreign}  # ${comments.join("; ")}`.length > this.#options.width);
    const comment = faint(`# ${comments.join("; ")}`);
    const variables = [...new Set(row.possibilities.map(({ variable }) => variable))];
    const lines = variables.map((variable) => faint(`    # ${escapeControls(variableWords(variable, row.possibilities.filter((one) => one.variable === variable), row.current, this.#layout))}`));
    return [isWide ? `${first}\n    ${comment}` : `${first}  ${comment}`, ...lines, ""].join("\n");
  }

  #reasons(value: Value): readonly string[] {
    const say = (words: string): string => escapeControls(this.#report.redactor.redact(words));
    switch (value.kind) {
      case "known":
        return [];
      case "environment":
        return value.fallback ? [] : [`from ${value.variables.map(say).join(", ")}`];
      case "oneOf":
        return value.branches.flatMap((branch) => (branch.value.kind === "unknown" ? [say(branch.value.why)] : []));
      case "unknown":
        return [say(value.why)];
    }
  }

  #origin({ places, assigned }: SettingRow): string {
    return assigned ? places.map((at) => this.#place(at)).join(", then ") : "Django's default";
  }

  /** The checklist of whoever deploys: each variable, whether it must be set, what is taken otherwise, where it is read. */
  variables({ variables }: SettingsView, name: string): string {
    const rows = variables.map((variable) => [variable.name, this.#need(variable), variable.setAt ? `set in ${this.#place(variable.setAt)}` : "", this.#reads(variable)].map((cell) => escapeControls(cell)));
    const widths = [0, 1, 2].map((column) => Math.min(44, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))));
    const lines = rows.map((row) => row.map((cell, column) => (cell === "" && widths[column] === 0 ? "" : `${cell.padEnd(widths[column] ?? 0)}  `)).join("").trimEnd());
    const title = variables.length === 0 ? "production reads no environment variables" : "environment variables that production reads";
    return `${this.#palette.strong(`# ${name}${title}`)}\n${lines.map((line) => `#   ${line}\n`).join("")}`;
  }

  #need({ required, fallback, reads }: EnvironmentVariable): string {
    if (required) return "required";
    if (!fallback) return reads.length > 1 ? "optional" : "optional, only looked at";
    return fallback.type === "None" ? "optional" : `optional: ${pythonText(fallback, { redactor: this.#report.redactor })}`;
  }

  #reads({ reads, when }: EnvironmentVariable): string {
    const [first] = reads;
    const more = reads.length > 1 ? ` and ${reads.length - 1} more` : "";
    const only = when ? `, when ${when.variable} is ${when.supposed.kind === "any" ? "set" : stateWords(when.supposed, this.#layout)}` : "";
    return first ? `${this.#place(first)}${more}${only}` : "";
  }

  #path = (at: Span): string => pathShown(this.#report.pathOf(at.file));

  #place = (at: Span): string => `${this.#path(at)}:${at.file.positionAt(at.start).line}`;
}
