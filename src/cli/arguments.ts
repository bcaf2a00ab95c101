import { didYouMean } from "../check/nearest.ts";
import type { Certainty, Severity } from "../core/finding.ts";
import { UsageError } from "../core/usage-error.ts";
import { kinds, languageNamed } from "../discover/kinds.ts";
import type { TypedValues } from "../configure/settle.ts";
import type { LintOptions } from "../pipeline.ts";
import { formatNames } from "../report/formats.ts";
import { type CommandName, commandNames } from "./commands.ts";
import { graphFormats, optionSpecs, tokensOf } from "./options.ts";
import type { GraphFormatName } from "./options.ts";
import { parseOutputs } from "./outputs.ts";
import type { Output } from "./outputs.ts";

/** A command line that makes sense. */
export interface Arguments {
  readonly command: CommandName;
  /** What follows the command, for `explain`. */
  readonly operands: readonly string[];
  /** The settings that `settings` is asked for; all when empty. */
  readonly names: readonly string[];
  /** Whether `settings` shows Django's defaults too. */
  readonly all: boolean;
  /** Whether `settings` shows only what differs between deployments. */
  readonly differences: boolean;
  /** What stands above the project's configuration. */
  readonly typed: TypedValues;
  /** The configuration file that is named. */
  readonly config: string | undefined;
  readonly noConfig: boolean;
  readonly showConfig: boolean;
  readonly noBaseline: boolean;
  /** What to do to the baseline. */
  readonly baselineChange: "write" | "prune" | undefined;
  /** What to do about findings that can be repaired: the changes are written, or shown as a diff. */
  readonly fixing: { readonly unsafe: boolean; readonly diff: boolean } | undefined;
  /** What no configuration says; the rest is added to it. */
  readonly lint: LintOptions;
  readonly outputs: readonly Output[];
  /** Where `graph` goes; empty for the other commands. */
  readonly graphOutputs: readonly Output<GraphFormatName>[];
  readonly color: "auto" | "always" | "never";
  readonly quiet: boolean;
  readonly statistics: boolean;
  readonly showFiles: boolean;
  readonly showSuppressed: boolean;
  readonly stdinFilename: string | undefined;
  readonly version: boolean;
  readonly help: boolean;
}

/** What the surroundings say. */
export interface Surroundings {
  /** Absolute. */
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly version: string;
}

/**
 * Reads a command line.
 * @throws UsageError with one sentence about the first thing that makes no sense
 */
export function parseArguments(argv: readonly string[], { cwd, today, version }: Surroundings): Arguments {
  const { values, operands } = readOptions(argv);
  const one = (name: string): string | undefined => values.get(name)?.at(-1);
  const list = (name: string): string[] | undefined =>
    values.get(name)?.flatMap((value) => value.split(",").map((part) => part.trim()).filter(Boolean));
  const has = (name: string): boolean => values.has(name);

  const first = operands[0];
  const command = commandNames.find((name) => name === first) ?? "check";
  refuseForeign(command, [...values.keys()]);
  const rest = command === first ? operands.slice(1) : operands;
  // A directory that is called like a setting is written ./STATIC.
  const names = command === "settings" ? rest.filter((operand) => settingName.test(operand)) : [];
  const stdinFilename = one("stdin-filename");
  if (rest.includes("-") && stdinFilename === undefined) throw new UsageError("Text on standard input needs a name: --stdin-filename PATH.");
  const typed: TypedValues = {
    ...optional("select", list("select")),
    ...optional("ignore", list("ignore")),
    ...optional("extend-select", list("extend-select")),
    ...optional("extend-ignore", list("extend-ignore")),
    ...optional("baseline", one("baseline")),
    ...optional("env-file", values.has("env-file") || values.has("variables") ? [...(values.get("env-file") ?? []), ...(values.get("variables") ?? [])] : undefined),
    ...optional("preview", has("preview") || undefined),
    ...optional("kinds", values.get("kind")?.map(parseKind)),
    ...optional("settings", parseModule(one("settings"))),
    ...optional("django", parseDjango(one("django"))),
    // The choices were checked when the options were read.
    ...optional("min-certainty", one("min-certainty") as Certainty | undefined),
    ...optional("fail-on", one("fail-on") as Severity | "never" | undefined),
  };
  return {
    command,
    operands: rest,
    names,
    all: has("all"),
    differences: has("differences"),
    typed,
    config: one("config"),
    noConfig: has("no-config"),
    showConfig: has("show-config"),
    noBaseline: has("no-baseline"),
    fixing: parseFixing(has),
    baselineChange: has("write-baseline") ? "write" : has("prune-baseline") ? "prune" : undefined,
    lint: {
      cwd,
      paths: command !== "explain" && command !== "rules" ? rest.filter((path) => path !== "-" && !names.includes(path)) : [],
      today: parseDay(one("today")) ?? today,
      version,
      allowEmpty: has("allow-empty"),
    },
    outputs: command === "graph" ? [] : parseOutputs(values.get("format") ?? ["text"], formatNames, cwd),
    graphOutputs: command === "graph" ? parseOutputs(values.get("format") ?? ["text"], graphFormats, cwd) : [],
    color: (one("color") ?? "auto") as Arguments["color"],
    quiet: has("quiet"),
    statistics: has("statistics"),
    showFiles: has("show-files"),
    showSuppressed: has("show-suppressed"),
    stdinFilename,
    version: has("version"),
    help: has("help"),
  };
}

/** The name of a setting, or several with `*`. */
const settingName = /^[A-Z*][A-Z0-9_*]*$/;

/** Checks names and shapes; the values are strings as typed. */
function readOptions(argv: readonly string[]): { values: Map<string, string[]>; operands: string[] } {
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const tokens = tokensOf(argv);
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const spec = optionSpecs.find(({ name }) => name === token.name);
    if (!spec) throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.name, optionSpecs.map(({ name }) => name)).replace(/(mean|,|or) (?=\w)/g, "$1 --")}`);
    if (spec.type === "boolean") {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      values.set(spec.name, []);
      continue;
    }
    const { value } = token;
    if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? "VALUE"}.`);
    if (spec.choices && !spec.choices.includes(value)) throw new UsageError(`${token.rawName} is one of ${spec.choices.join(", ")}, not "${value}".`);
    values.set(spec.name, [...(values.get(spec.name) ?? []), value]);
  }
  return { values, operands };
}

/** Said to every command by scripts that say the same to all: no command does anything else because of them. */
const harmless: ReadonlySet<string> = new Set(["color", "quiet", "no-baseline", ...optionSpecs.flatMap(({ name, group }) => (group === "What is read" ? [name] : []))]);

/** An option that a command does not heed would look as if it held. */
function refuseForeign(command: CommandName, names: readonly string[]): void {
  const foreign = optionSpecs.find(({ name, group, of = ["check"] }) => names.includes(name) && !harmless.has(name) && group !== undefined && !of.includes(command));
  if (!foreign || names.includes("help") || names.includes("version")) return;
  const { name, of = ["check"] } = foreign;
  const whose = of.map((one) => (one === "check" ? "a check" : one)).join(", ");
  throw new UsageError(`--${name} is an option of ${whose}${command === "check" ? "" : `, not of ${command}`}.`);
}

function parseFixing(has: (name: string) => boolean): Arguments["fixing"] {
  const [diff, unsafe] = [has("diff"), has("unsafe-fixes")];
  if (unsafe && !diff && !has("fix")) throw new UsageError("--unsafe-fixes says which repairs are made: write --fix --unsafe-fixes, or --diff --unsafe-fixes to look at them first.");
  if (!diff && !has("fix")) return undefined;
  const name = diff ? "--diff" : "--fix";
  const other = ["write-baseline", "prune-baseline", "stdin-filename", "show-files", "show-config", ...(diff ? ["format"] : [])].find(has);
  if (other !== undefined) throw new UsageError(`${name} and --${other} don't go together.`);
  return { unsafe, diff };
}

function parseKind(typed: string): readonly [kind: string, globs: readonly string[]] {
  const cut = typed.indexOf("=");
  const name = typed.slice(0, Math.max(0, cut));
  const glob = typed.slice(cut + 1);
  if (cut < 0 || glob === "") throw new UsageError(`--kind is written KIND=GLOB, such as nginx=deploy/*.txt, not "${typed}".`);
  if (!languageNamed(name)) throw new UsageError(`There is no kind "${name}".${didYouMean(name, Object.keys(kinds)) || ` There are ${Object.keys(kinds).join(", ")}.`}`);
  return [name, [glob]];
}

function parseDay(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : new Date(NaN);
  // 2026-02-31 is no day, although Date would take it for the 3rd of March.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(typed)) throw new UsageError(`--today is a day such as 2027-01-31, not "${typed}".`);
  return typed;
}

function parseModule(typed: string | undefined): string | undefined {
  if (typed === undefined || !/[/\\]|\.py$/.test(typed)) return typed;
  const dotted = typed.replace(/\.py$/, "").split(/[/\\]/).filter((part) => part !== "" && part !== ".").join(".");
  throw new UsageError(`--settings is a module such as ${dotted}, not a path: "${typed}".`);
}

function parseDjango(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const version = /^(\d+\.\d+)(?:\.\d+)?$/.exec(typed)?.[1];
  if (version === undefined) throw new UsageError(`--django is a version such as 5.2, not "${typed}".`);
  return version;
}

/** An object with the property, or without it where there is no value. */
function optional<Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: T };
}
