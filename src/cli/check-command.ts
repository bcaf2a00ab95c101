import { rules } from "../../rules/index.ts";
import type { Configuration } from "../configure/settle.ts";
import { UsageError } from "../core/usage-error.ts";
import { helmTemplates } from "../discover/helm-templates.ts";
import type { Project } from "../discover/project.ts";
import { discoverAll, lint } from "../pipeline.ts";
import type { LintOptions } from "../pipeline.ts";
import { escapeControls } from "../report/escape.ts";
import type { Arguments } from "./arguments.ts";
import { changeBaseline, openBaseline } from "./baseline-file.ts";
import { configurationOf, lintOptionsOf } from "./configured.ts";
import { deliver } from "./deliver.ts";
import { refuseMisspeltCommand } from "./misspelt-command.ts";
import { PassedOver } from "./passed-over.ts";
import { statusOf } from "./status.ts";
import type { Status } from "./status.ts";
import { wantsColor } from "./surroundings.ts";
import type { Io } from "./surroundings.ts";

/** `django-prod-lint [PATH...]`: checks and reports. */
export async function checkCommand(typed: Arguments, io: Io): Promise<Status> {
  refuseMisspeltCommand(typed.operands, typed.lint.cwd);
  const configuration = await configurationOf(typed);
  if (typed.showConfig) return (await import("./show-config.ts")).showConfig(typed, configuration, io);
  const asked = await withInput(lintOptionsOf(typed, configuration), typed, io);
  const passedOver = new PassedOver(typed, asked);
  const options: LintOptions = { ...asked, discovered: (project) => { passedOver.look(project); } };
  if (typed.showFiles) return showFiles(options, passedOver, io);
  if (typed.baselineChange !== undefined) await changeBaselineOf(typed, configuration, options, io);
  const baseline = openBaseline(typed, configuration);
  const whole = { ...options, ...(baseline && { baseline }) };
  if (typed.fixing?.diff === true) {
    const shown = await (await import("./fix-command.ts")).showDiff(whole, typed.fixing.unsafe, io);
    passedOver.tell(io);
    return shown;
  }
  const report = typed.fixing ? await (await import("./fix-command.ts")).fixAndReport(whole, typed.fixing.unsafe, io) : await lint(whole, rules);
  passedOver.tell(io);
  const { quiet, statistics, showSuppressed } = typed;
  const complete = await deliver(report, typed.outputs, ({ file }) => {
    const toTerminal = file === undefined;
    return { colored: toTerminal ? wantsColor(typed.color, io) : typed.color === "always", quiet, statistics, showSuppressed, ...(toTerminal && io.columns !== undefined && { width: io.columns }) };
  }, io);
  const status = statusOf(report);
  return complete || status === 3 ? status : 2;
}

async function changeBaselineOf(typed: Arguments, configuration: Configuration | undefined, options: LintOptions, io: Io): Promise<void> {
  const older = openBaseline(typed, configuration, true);
  if (older && typed.baselineChange) io.err(`${await changeBaseline(options, older, rules, typed.baselineChange)}\n`);
}

async function withInput(options: LintOptions, { stdinFilename }: Arguments, io: Io): Promise<LintOptions> {
  if (stdinFilename === undefined) return options;
  return { ...options, overlay: { path: stdinFilename, text: await io.readInput() } };
}

/** Lists what would be read, and as what. */
async function showFiles(options: LintOptions, passedOver: PassedOver, io: Io): Promise<Status> {
  const projects: Project[] = [];
  for await (const { project } of discoverAll(options)) projects.push(project);
  passedOver.tell(io);
  const rows = projects.flatMap(({ classified }) => classified);
  const width = Math.max(0, ...rows.map(({ language }) => language.length));
  for (const { path, language } of rows) io.out(`${language.padEnd(width)}  ${escapeControls(path)}\n`);
  for (const path of projects.flatMap(helmTemplates)) io.out(`${"-".padEnd(width)}  ${escapeControls(path)}: not read, a template of Helm\n`);
  if (rows.length === 0 && options.allowEmpty !== true) throw new UsageError("There is nothing to check here.");
  return 0;
}
