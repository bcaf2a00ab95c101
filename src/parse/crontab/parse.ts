import type { Document } from "../../core/document.ts";
import type { Text } from "../../core/launch/launch.ts";
import { span, type SourceFile } from "../../core/source.ts";
import { MappedText } from "../command/mapped-text.ts";

/** One job: when it runs, as whom, and the line of shell. */
export interface CronJob {
  /** `@reboot`, or the five fields as they are written. */
  readonly schedule: Text;
  /** Only files of the system have this column. */
  readonly user: Text | undefined;
  readonly command: MappedText;
  /** The variables that the lines above it set. */
  readonly environment: readonly CronVariable[];
}

export interface CronVariable {
  readonly name: string;
  readonly value: string;
  readonly at: Text["at"];
}

export interface CrontabDocument extends Document {
  readonly language: "crontab";
  readonly jobs: readonly CronJob[];
}

const field = String.raw`[\d*,/\-]+|(?:[A-Za-z]{3}[,-]?)+`;
/** Leading blanks, then `@reboot` or five fields, then what is left. */
const jobForm = new RegExp(String.raw`^([ \t]*)(@[a-z]+|(?:(?:${field})[ \t]+){4}(?:${field}))[ \t]+(\S.*)$`);
const variableForm = /^[ \t]*([A-Za-z_]\w*|"[^"]*"|'[^']*')[ \t]*=[ \t]*(.*)$/;

/** Files that cron reads with a column for the user (crontab(5)). */
const isSystems = (path: string): boolean => /(?:^|\/)(?:cron\.d\/[^/]+|etc\/crontab)$/.test(path);

/** Whether a line is a job. */
export const isCronJob = (line: string): boolean => jobForm.test(line);

/** Reads a table of cron(8) as crontab(5) says. A line that is neither job nor variable is left out. */
export function parseCrontab(file: SourceFile, production: boolean): CrontabDocument {
  const jobs: CronJob[] = [];
  let environment: readonly CronVariable[] = [];
  const lines = file.text.includes("\0") ? 0 : file.lineCount;
  for (let number = 1; number <= lines; number++) {
    const start = file.offsetOfLine(number);
    const line = file.lineText(number);
    if (/^\s*#/.test(line) || line.length > longestLine) continue;
    const [, blanks = "", schedule, rest] = jobForm.exec(line) ?? [];
    const [, name, value] = schedule === undefined ? (variableForm.exec(line.trimEnd()) ?? []) : [];
    if (name !== undefined && value !== undefined && environment.length < mostVariables) {
      const end = start + line.trimEnd().length;
      environment = [...environment, { name: unquoted(name), value: unquoted(value), at: span(file, end - value.length, end) }];
    }
    if (schedule === undefined || rest === undefined) continue;
    const from = start + line.length - rest.length;
    const [, userName, gap = ""] = isSystems(file.path) ? (/^(\S+)([ \t]+)/.exec(rest) ?? []) : [];
    const skipped = userName === undefined ? 0 : userName.length + gap.length;
    jobs.push({
      schedule: { value: schedule, at: span(file, start + blanks.length, start + blanks.length + schedule.length) },
      user: userName === undefined ? undefined : { value: userName, at: span(file, from, from + userName.length) },
      command: commandOf(file, from + skipped, from + rest.length),
      environment,
    });
  }
  return { file, language: "crontab", production, problems: [], jobs };
}

/** cron(8) of Vixie reads lines of at most 998 characters into a command. */
const longestLine = 1000;

/** Each job is told with the variables above it. */
const mostVariables = 100;

const unquoted = (text: string): string => (/^(["']).*\1$/.test(text) ? text.slice(1, -1) : text);

/** What the shell gets: up to the first `%`, behind which stands the job's input; `\%` is a percent sign. */
function commandOf(file: SourceFile, start: number, end: number): MappedText {
  let text = "";
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    const character = file.text.charAt(at);
    if (character === "%") return new MappedText(file, text, offsets, at);
    if (character === "\\" && file.text.charAt(at + 1) === "%") at++;
    text += file.text.charAt(at);
    offsets.push(at);
  }
  return new MappedText(file, text, offsets, end);
}
