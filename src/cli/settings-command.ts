import { didYouMean } from "../check/nearest.ts";
import { absentSettings, whyAbsent } from "../core/deployment/absent-settings.ts";
import type { Deployment } from "../core/deployment/deployment.ts";
import type { Settings } from "../core/settings/settings.ts";
import type { SourceFile } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import { prefixOf, understandAll, type Understood, unjudgedSettings } from "../pipeline.ts";
import { escapeControls } from "../report/escape.ts";
import { Redactor } from "../report/settings/redactor.ts";
import { formatSettingsJson } from "../report/settings/settings-json.ts";
import { formatSettingsText } from "../report/settings/settings-text.ts";
import { rowOf, type SettingRow, type SettingsReport, type SettingsView } from "../report/settings/settings-view.ts";
import { djangoSettings, isDjangoSetting } from "../understand/settings/django-defaults.ts";
import type { Arguments } from "./arguments.ts";
import { configurationOf, lintOptionsOf } from "./configured.ts";
import { PassedOver } from "./passed-over.ts";
import type { Status } from "./status.ts";
import { type Io, wantsColor } from "./surroundings.ts";
import { writeReport } from "./write-report.ts";

/**
 * `settings [NAME...] [PATH...]`: the evaluated production settings, secrets hidden, each with where it comes from.
 * The status is 2 when something could not be read, or Django does not start.
 */
export async function settingsCommand(typed: Arguments, io: Io): Promise<Status> {
  const wrong = typed.outputs.find(({ format }) => format !== "text" && format !== "json");
  if (wrong) throw new UsageError(`Settings are shown as text or json, not as ${wrong.format}.`);
  const { names } = typed;
  const options = lintOptionsOf(typed, await configurationOf(typed));
  const passedOver = new PassedOver(typed, options);
  const understood = await understandAll({ ...options, discovered: (project) => { passedOver.look(project); } });
  passedOver.tell(io);
  const roots = new Map<SourceFile, string>();
  for (const { project } of understood) for (const file of project.opened) roots.set(file, prefixOf(project.root, options.cwd));
  const views = understood.flatMap(({ model }) => model.settings.map((settings) => viewOf(settings, model.deployments, typed)));
  const [absent] = understood.flatMap(({ model }) => model.deployments.flatMap((deployment) => absentSettings(deployment) ?? []));
  if (views.length === 0) throw new UsageError(`${absent ? `The settings module ${escapeControls(absent.value)} ${whyAbsent(absent)}` : "There are no Django settings here"}; name the module with --settings, or a directory that holds it.`);
  refuseMisspelt(names, views);
  // The rows have brought all secrets to light by now.
  const redactor = new Redactor(understood.flatMap(({ model }) => model.secrets));
  for (const { rows, variables } of views) {
    for (const { current, possibilities } of rows) for (const item of [current, ...possibilities.map(({ value }) => value)]) redactor.learn(item);
    for (const { fallback } of variables) redactor.learn(fallback);
  }
  const report: SettingsReport = { version: options.version, views, redactor, problems: problemsOf(understood, options.cwd), pathOf: (file) => (roots.get(file) ?? "") + file.path };
  for (const { format, file } of typed.outputs) {
    const text = format === "json" ? formatSettingsJson(report) : formatSettingsText(report, textOptions(typed, file === undefined, io));
    if (file === undefined) io.out(text);
    else writeReport(file, text, io.cwd);
  }
  return report.problems.length > 0 || views.some(({ settings }) => settings.stop !== undefined) ? 2 : 0;
}

function textOptions({ color, names, differences }: Arguments, toTerminal: boolean, io: Io): Parameters<typeof formatSettingsText>[1] {
  const width = toTerminal && io.isTerminal ? (io.columns ?? usualWidth) : undefined;
  return { colored: toTerminal ? wantsColor(color, io) : color === "always", ...(width !== undefined && { width }), differences, variables: names.length === 0 && !differences };
}

/** Of a terminal that does not say how wide it is. */
const usualWidth = 100;

function viewOf(settings: Settings, deployments: readonly Deployment[], { names, all }: Arguments): SettingsView {
  const assigned = settings.names.map(({ name }) => name);
  const known = [...new Set([...assigned, ...djangoSettings(settings.django.most)])];
  const wanted = names.length === 0 ? (all ? known : assigned) : names.flatMap((name) => (isPattern(name) ? known.filter(matcher(name)) : [name]));
  const rows = [...new Set(wanted)].sort().map((name) => rowOf(settings, name));
  const shown = new Set(rows.map(({ name }) => name));
  const variables = settings.variables.filter((variable) => names.length === 0 || variable.settings.some((name) => shown.has(name)));
  return { settings, deployments: deployments.filter((deployment) => deployment.settings === settings), rows, variables };
}

const isPattern = (name: string): boolean => name.includes("*");

const matcher = (pattern: string): ((name: string) => boolean) => {
  const form = new RegExp(`^${pattern.replaceAll("*", ".*")}$`);
  return (name) => form.test(name);
};

/** A name that neither the settings nor any Django knows is a slip; it must not pass for a setting that is absent. */
function refuseMisspelt(names: readonly string[], views: readonly SettingsView[]): void {
  const isKnown = (row: SettingRow): boolean => row.assigned || row.isDjangos;
  for (const name of names) {
    if (isPattern(name)) {
      if (!views.some(({ rows }) => rows.some((row) => matcher(name)(row.name)))) throw new UsageError(`No setting is called ${name}.`);
    } else if (!isDjangoSetting(name) && !views.some(({ rows }) => rows.some((row) => row.name === name && isKnown(row)))) {
      const candidates = views.flatMap(({ settings }) => [...settings.names.map((one) => one.name), ...djangoSettings(settings.django.most)]);
      throw new UsageError(`There is no setting ${name}.${didYouMean(name, [...new Set(candidates)])}`);
    }
  }
}

const problemsOf = (understood: readonly Understood[], cwd: string): SettingsReport["problems"] =>
  understood.flatMap(({ project, model }) => [...project.problems.map(({ path, message }) => ({ path: prefixOf(project.root, cwd) + path, message })), ...unjudgedSettings(model, prefixOf(project.root, cwd))]);
