import { parseArgs } from "node:util";
import { formatNames } from "../report/formats.ts";
import type { CommandName } from "./commands.ts";

/** The headings of the help, in its order. */
export const optionGroups = ["What runs in production", "Which rules run", "What is printed", "What is accepted for now", "What is repaired", "What is read"] as const;

/** An option of the command line, as the help shows it. */
export interface OptionSpec {
  readonly name: string;
  readonly type: "string" | "boolean";
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  /** What the help of a command says instead. */
  readonly helpOf?: Readonly<Partial<Record<CommandName, string>>>;
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly many?: boolean;
  /** What it may be, where that is a short list. */
  readonly choices?: readonly string[];
  /** None: it is of every command. */
  readonly group?: (typeof optionGroups)[number];
  /** The commands that heed it; `check` alone where nothing is said. */
  readonly of?: readonly CommandName[];
}

/** The formats of `graph`. */
export const graphFormats = ["text", "mermaid", "json", "svg", "html"] as const;
export type GraphFormatName = (typeof graphFormats)[number];

const formatHelp = (formats: readonly string[]): string => `${formats.join(", ")}; may be repeated, one of them without FILE goes to standard output`;

/** What is known of production, and which rules are asked, is one and the same in these. */
const evaluating = { group: "What runs in production", of: ["check", "settings", "graph", "lsp"] } as const;
const selecting = { group: "Which rules run", of: ["check", "graph", "lsp"] } as const;
const printing = { group: "What is printed" } as const;
const accepting = { group: "What is accepted for now" } as const;
const repairing = { group: "What is repaired" } as const;
const reading = { group: "What is read" } as const;

/** Every option, in the order of the help. */
export const optionSpecs: readonly OptionSpec[] = [
  { name: "settings", type: "string", value: "MODULE", ...evaluating, help: "the settings module that runs in production" },
  { name: "django", type: "string", value: "VERSION", ...evaluating, help: "the Django version, such as 5.2" },
  { name: "env-file", type: "string", value: "FILE", many: true, ...evaluating, help: "variables that production has, as NAME=value lines" },
  // Node itself reads a file that --env-file names, wherever that stands, and obeys the NODE_OPTIONS in it (seen with 20 to 24).
  { name: "variables", type: "string", value: "FILE", many: true, ...evaluating, help: "the same, for a file that you do not trust: Node obeys --env-file as well" },
  { name: "select", type: "string", value: "A,B", many: true, ...selecting, help: "run only these rules (ids, families, globs, security.W018, all)" },
  { name: "ignore", type: "string", value: "A,B", many: true, ...selecting, help: "leave these rules out" },
  { name: "extend-select", type: "string", value: "A,B", many: true, ...selecting, help: "run these rules too" },
  { name: "extend-ignore", type: "string", value: "A,B", many: true, ...selecting, help: "leave these rules out too" },
  { name: "preview", type: "boolean", ...selecting, help: "run new rules too" },
  { name: "min-certainty", type: "string", value: "LEVEL", choices: ["certain", "conditional", "likely"], ...selecting, help: "leave out what is known less surely: certain, conditional or likely (the default, which leaves nothing out)" },
  { name: "fail-on", type: "string", value: "LEVEL", choices: ["error", "warning", "info", "never"], group: "Which rules run", help: "fail on findings of this level or above: error, warning (the default), info, or never" },
  { name: "format", type: "string", value: "FORMAT[:FILE]", many: true, ...printing, of: ["check", "rules", "settings", "graph"], help: formatHelp(formatNames), helpOf: { rules: "text or json", settings: formatHelp(["text", "json"]), graph: formatHelp(graphFormats) } },
  { name: "color", type: "string", value: "WHEN", choices: ["auto", "always", "never"], ...printing, of: ["check", "settings", "graph"], help: "colour the output: auto (the default: on terminals, unless NO_COLOR is set), always or never" },
  { name: "quiet", type: "boolean", short: "q", ...printing, help: "print findings only" },
  { name: "statistics", type: "boolean", ...printing, help: "count findings by rule" },
  { name: "all", type: "boolean", ...printing, of: ["settings"], help: "show settings that nobody assigns too, with Django's default" },
  { name: "differences", type: "boolean", ...printing, of: ["settings"], help: "show only what differs between deployments" },
  { name: "show-suppressed", type: "boolean", ...printing, help: "print suppressed findings too" },
  { name: "show-files", type: "boolean", ...printing, help: "list the files that are recognised, and as what, and stop" },
  { name: "show-config", type: "boolean", ...printing, help: "list what is configured, and where, and stop" },
  { name: "baseline", type: "string", value: "FILE", ...accepting, of: ["check", "lsp"], help: "the file that counts the findings which are accepted for now (django-prod-lint-baseline.json when it is there)" },
  { name: "no-baseline", type: "boolean", ...accepting, of: ["check", "lsp"], help: "report what the baseline accepts too" },
  { name: "write-baseline", type: "boolean", ...accepting, help: "accept every finding that would fail, from now on only new ones do" },
  { name: "prune-baseline", type: "boolean", ...accepting, help: "take out of the baseline what is gone" },
  { name: "fix", type: "boolean", ...repairing, help: "repair what can be repaired without a doubt, and report what is left" },
  { name: "unsafe-fixes", type: "boolean", ...repairing, help: "with --fix or --diff: repairs too that may change what runs now; read them" },
  { name: "diff", type: "boolean", ...repairing, help: "print what --fix would change, and change nothing" },
  { name: "kind", type: "string", value: "KIND=GLOB", many: true, ...reading, of: ["check", "settings", "graph", "lsp"], help: "read matching files as nginx, apache, python-settings, shell, ..." },
  { name: "stdin-filename", type: "string", value: "PATH", ...reading, help: "text on standard input stands for this file" },
  { name: "allow-empty", type: "boolean", ...reading, of: ["check", "graph"], help: "succeed when there is nothing to check" },
  { name: "config", type: "string", value: "FILE", ...reading, of: ["check", "settings", "graph", "lsp"], help: "read this configuration instead of looking for one" },
  { name: "no-config", type: "boolean", ...reading, of: ["check", "settings", "graph", "lsp"], help: "read no configuration file" },
  { name: "today", type: "string", value: "DATE", ...reading, of: ["check", "graph", "lsp"], help: "the day for dated facts, such as the end of a Django release" },
  { name: "stdio", type: "boolean", ...reading, of: ["lsp"], help: "talk on standard input and output, as it always does" },
  { name: "version", type: "boolean", short: "V", help: "print the version" },
  { name: "help", type: "boolean", short: "h", help: "print this" },
];

/** The words of a command line, told apart as options and operands; whether they make sense is not judged. */
export function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(optionSpecs.map(({ name, type, short }) => [name, { type, multiple: true, ...(short !== undefined && { short }) }]));
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
