import { rules } from "../../rules/index.ts";
import { UsageError } from "../core/usage-error.ts";
import { lint, understandAll } from "../pipeline.ts";
import type { LintOptions } from "../pipeline.ts";
import { escapeControls } from "../report/escape.ts";
import type { Report } from "../report/report.ts";
import type { Arguments, Output } from "./arguments.ts";
import { statusOf } from "./status.ts";
import type { Status } from "./status.ts";
import { wantsColor } from "./surroundings.ts";
import type { Io } from "./surroundings.ts";
import { writeReport } from "./write-report.ts";

/** `django-prod-lint [PATH...]`: checks and reports. */
export async function checkCommand(typed: Arguments, io: Io): Promise<Status> {
  const options = await withInput(typed, io);
  if (typed.showFiles) return showFiles(options, io);
  const report = await lint(options, rules);
  for (const output of typed.outputs) {
    const text = await formatted(report, output, typed, io);
    if (output.file === undefined) io.out(text);
    else writeReport(output.file, text, io.cwd);
  }
  return statusOf(report);
}

async function withInput({ lint: options, stdinFilename }: Arguments, io: Io): Promise<LintOptions> {
  if (stdinFilename === undefined) return options;
  return { ...options, overlay: { path: stdinFilename, text: await io.readInput() } };
}

async function formatted(report: Report, { format, file }: Output, typed: Arguments, io: Io): Promise<string> {
  switch (format) {
    case "text": {
      const { formatText } = await import("../report/text.ts");
      const colored = file === undefined ? wantsColor(typed.color, io) : typed.color === "always";
      return formatText(report, { colored, quiet: typed.quiet, statistics: typed.statistics, showSuppressed: typed.showSuppressed, ...(file === undefined && io.columns !== undefined && { width: io.columns }) });
    }
    case "concise":
      return (await import("../report/concise.ts")).formatConcise(report);
    case "json":
      return (await import("../report/json.ts")).formatJson(report, typed.showSuppressed);
    case "github":
      return (await import("../report/github.ts")).formatGithub(report);
  }
}

/** Lists what would be read, and as what. */
async function showFiles(options: LintOptions, io: Io): Promise<Status> {
  const understood = await understandAll(options);
  const rows = understood.flatMap(({ project }) => project.classified);
  const width = Math.max(0, ...rows.map(({ language }) => language.length));
  for (const { path, language } of rows) io.out(`${language.padEnd(width)}  ${escapeControls(path)}\n`);
  if (rows.length === 0 && options.allowEmpty !== true) throw new UsageError("There is nothing to check here.");
  return 0;
}
