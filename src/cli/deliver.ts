import { UsageError } from "../core/usage-error.ts";
import { escapeControls } from "../report/escape.ts";
import { type FormatName, formatters } from "../report/formats.ts";
import type { FormatOptions } from "../report/format.ts";
import type { Report } from "../report/report.ts";
import type { Output } from "./outputs.ts";
import type { Io } from "./surroundings.ts";
import { writeReport } from "./write-report.ts";

/** What a person chose, and whether the text for a terminal is coloured. */
type Looks = (output: Output) => FormatOptions;

/**
 * Brings a report to every place it is wanted in. One that can't be written to is told on standard error and keeps no
 * other from its report.
 * @returns whether all of them could be written
 */
export async function deliver(report: Report, outputs: readonly Output[], looks: Looks, io: Io): Promise<boolean> {
  let complete = true;
  for (const output of outputs) {
    const text = await formatted(report, output.format, looks(output));
    try {
      if (output.file === undefined) io.out(text);
      else writeReport(output.file, text, io.cwd);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err(`django-prod-lint: ${error.lines.map(escapeControls).join("\n")}\n`);
      complete = false;
    }
  }
  return complete;
}

async function formatted(report: Report, format: FormatName, options: FormatOptions): Promise<string> {
  const make = await formatters[format]();
  return make(report, options);
}
